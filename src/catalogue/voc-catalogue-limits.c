/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-catalogue-limits.h"

#include <string.h>

#include <glib/gi18n.h>

#include "voc-catalogue-error.h"
#include "voc-text.h"

static gboolean
check_encoding (const char  *text,
                GError     **error)
{
  g_autofree char *quoted = NULL;

  if (g_utf8_validate (text, -1, NULL))
    return TRUE;

  quoted = voc_text_dup_quoted (text);
  g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_LIMIT,
               _("“%s” is not valid UTF-8."), quoted);
  return FALSE;
}

/**
 * voc_limit_check_line:
 * @text: (nullable): a name, code or URI
 * @error: return location for a %VOC_CATALOGUE_ERROR_LIMIT
 *
 * Returns: whether @text is UTF-8 and has at most %VOC_LIMIT_LABEL characters
 */
gboolean
voc_limit_check_line (const char  *text,
                      GError     **error)
{
  g_autofree char *quoted = NULL;
  glong length;

  if (text == NULL)
    return TRUE;
  if (!check_encoding (text, error))
    return FALSE;

  length = g_utf8_strlen (text, -1);
  if (length <= (glong) VOC_LIMIT_LABEL)
    return TRUE;

  quoted = voc_text_dup_quoted (text);
  g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_LIMIT,
               _("“%s” has %ld characters; a name, code or address has at most %u."), quoted,
               length, VOC_LIMIT_LABEL);
  return FALSE;
}

/**
 * voc_limit_check_text:
 * @text: (nullable): a description or another text of any number of lines
 * @error: return location for a %VOC_CATALOGUE_ERROR_LIMIT
 *
 * Returns: whether @text is UTF-8 and has at most %VOC_LIMIT_TEXT bytes
 */
gboolean
voc_limit_check_text (const char  *text,
                      GError     **error)
{
  g_autofree char *quoted = NULL;
  gsize size;

  if (text == NULL)
    return TRUE;
  if (!check_encoding (text, error))
    return FALSE;

  size = strlen (text);
  if (size <= VOC_LIMIT_TEXT)
    return TRUE;

  quoted = voc_text_dup_quoted (text);
  g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_LIMIT,
               _("“%s” is a text of %zu bytes; it may have %u."), quoted, size, VOC_LIMIT_TEXT);
  return FALSE;
}
