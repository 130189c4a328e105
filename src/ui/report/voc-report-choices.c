/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-report-choices.h"

#include "voc-settings.h"

/* What was chosen last; what was never chosen is as the country prints. */
void
voc_report_choices_load (VocReportChoices *self)
{
  g_autoptr (GSettings) settings = voc_settings_dup ();
  g_autofree char *format = NULL;
  g_autofree char *paper = NULL;
  g_autofree char *parts = NULL;

  self->format = VOC_REPORT_PDF;
  self->paper = g_str_equal (gtk_paper_size_get_default (), GTK_PAPER_NAME_LETTER)
                  ? VOC_PAPER_LETTER
                  : VOC_PAPER_A4;
  self->parts = VOC_REPORT_ALL_PARTS;
  self->language = NULL;
  if (settings == NULL)
    return;

  format = g_settings_get_string (settings, "report-format");
  paper = g_settings_get_string (settings, "report-paper");
  parts = g_settings_get_string (settings, "report-parts");
  voc_report_format_from_id (format, &self->format);
  voc_paper_from_id (paper, &self->paper);
  voc_report_parts_from_ids (parts, &self->parts);
  self->language = g_settings_get_string (settings, "report-language");
  if (*self->language == '\0')
    g_clear_pointer (&self->language, g_free);
}

void
voc_report_choices_save (const VocReportChoices *self)
{
  g_autoptr (GSettings) settings = voc_settings_dup ();
  g_autofree char *parts = voc_report_parts_to_ids (self->parts);

  if (settings == NULL)
    return;

  g_settings_set_string (settings, "report-format", voc_report_format_to_id (self->format));
  g_settings_set_string (settings, "report-paper", voc_paper_to_id (self->paper));
  g_settings_set_string (settings, "report-parts", parts);
  g_settings_set_string (settings, "report-language", self->language != NULL ? self->language : "");
}

void
voc_report_choices_clear (VocReportChoices *self)
{
  g_clear_pointer (&self->language, g_free);
}

/* @occupations: one, or two to compare */
VocReportOrder *
voc_report_choices_make_order (const VocReportChoices *self,
                               VocWindow              *window,
                               GPtrArray              *occupations)
{
  const char *uris[3] = { NULL };
  VocReportOrder *order;

  g_return_val_if_fail (occupations->len < G_N_ELEMENTS (uris), NULL);

  for (guint i = 0; i < occupations->len; i++)
    uris[i] = voc_concept_get_uri (occupations->pdata[i]);
  order = voc_report_order_new (window, uris);
  order->format = self->format;
  order->paper = self->paper;
  order->parts = self->parts;
  order->language = g_strdup (self->language);

  return order;
}
