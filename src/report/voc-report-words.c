/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-report-private.h"

#include <glib/gi18n.h>

/* What several parts need. */

/* A part of the report. Its id is its own also where two occupations have the same parts. */
VocBlock *
voc_report_add_part (VocBlock   *section,
                     const char *prefix,
                     const char *id,
                     const char *title)
{
  g_autofree char *whole = g_strconcat (prefix, id, NULL);

  return voc_block_add_section (section, whole, title);
}

char *
voc_report_dup_number (guint number)
{
  return g_strdup_printf ("%u", number);
}

/* (nullable): names one after the other */
char *
voc_report_join (const char *const *names)
{
  return names != NULL && names[0] != NULL ? g_strjoinv (C_("list separator", ", "), (GStrv) names)
                                           : NULL;
}

/* (nullable): a damaged catalogue may not give it */
VocConcept *
voc_report_dup_concept (const VocReportSubject *subject,
                        guint                   id)
{
  return voc_catalogue_dup_concept (subject->matrix->catalogue, id, NULL);
}
