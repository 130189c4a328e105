/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define _GNU_SOURCE /* memrchr */

#include "config.h"

#include "voc-pdf-private.h"

#include <string.h>

/* A PDF may be changed by adding to its end: the object that is changed, a table that says where it
 * is, and where the table before that is (ISO 32000-1, 7.5.6). Here the object is the catalog, and
 * what is added to it is the natural language of the document (14.9.2), for screen readers. */

/* What follows the last stream is text: the catalog, the table of objects, the trailer. */
static char *
dup_tail (GByteArray *pdf)
{
  const guint8 *nul = memrchr (pdf->data, 0, pdf->len);
  gsize start = nul != NULL ? (gsize) (nul + 1 - pdf->data) : 0;

  return g_strndup ((const char *) pdf->data + start, pdf->len - start);
}

static guint64
read_number (const char *text,
             const char *key)
{
  const char *at = text != NULL ? strstr (text, key) : NULL;

  return at != NULL ? g_ascii_strtoull (at + strlen (key), NULL, 10) : 0;
}

/* Tags of languages are letters, digits and hyphens; nothing else gets into the file. */
static gboolean
is_tag (const char *language)
{
  for (const char *at = language; *at != '\0'; at++)
    if (!g_ascii_isalnum (*at) && *at != '-')
      return FALSE;

  return *language != '\0';
}

/* (nullable): the catalog's own words between its signs */
static char *
dup_catalog (const char *tail,
             guint64     number)
{
  g_autofree char *begin = g_strdup_printf ("\n%" G_GUINT64_FORMAT " 0 obj\n", number);
  const char *object = g_strrstr (tail, begin);
  const char *from = object != NULL ? strstr (object, "<<") : NULL;
  const char *to = from != NULL ? strstr (from, ">>\nendobj") : NULL;

  return to != NULL ? g_strndup (from + 2, to - from - 2) : NULL;
}

/**
 * voc_pdf_set_language:
 * @pdf: (transfer full): a file as cairo writes it, in a version without streams of objects
 * @language: as in BCP 47
 *
 * Returns: (transfer full): the file, which says its language; the file itself if it is not
 *   understood, for it is a good one without
 */
GByteArray *
voc_pdf_set_language (GByteArray *pdf,
                      const char *language)
{
  g_autofree char *tail = dup_tail (pdf);
  const char *trailer = g_strrstr (tail, "trailer\n");
  guint64 root = read_number (trailer, "/Root ");
  guint64 size = read_number (trailer, "/Size ");
  guint64 info = read_number (trailer, "/Info ");
  guint64 before = read_number (trailer, "startxref\n");
  g_autofree char *catalog = root > 0 ? dup_catalog (tail, root) : NULL;
  g_autofree char *added = NULL;
  guint offset = pdf->len;

  if (catalog == NULL || size == 0 || before == 0 || !is_tag (language))
    return pdf;

  added = g_strdup_printf ("%" G_GUINT64_FORMAT " 0 obj\n<<%s   /Lang (%s)\n>>\nendobj\n", root,
                           catalog, language);
  g_byte_array_append (pdf, (const guint8 *) added, strlen (added));
  g_free (added);
  added = g_strdup_printf ("xref\n%" G_GUINT64_FORMAT " 1\n%010u 00000 n \ntrailer\n"
                           "<< /Size %" G_GUINT64_FORMAT "\n   /Root %" G_GUINT64_FORMAT
                           " 0 R\n   /Info %" G_GUINT64_FORMAT " 0 R\n   /Prev %" G_GUINT64_FORMAT
                           "\n>>\nstartxref\n%u\n%%%%EOF\n",
                           root, offset, size, root, info, before, pdf->len);
  g_byte_array_append (pdf, (const guint8 *) added, strlen (added));

  return pdf;
}
