/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-report-private.h"
#include "voc-report-writer-private.h"

#include "voc-text.h"

/**
 * voc_report_to_csv:
 *
 * Returns: (transfer full): what the occupations ask for, as CSV (RFC 4180), with a line for each
 *   requirement
 */
char *
voc_report_to_csv (VocReport *self)
{
  GString *out =
    g_string_new ("occupation,occupation_uri,skill,skill_uri,type,relation,reuse,have\r\n");

  for (guint i = 0; i < self->occupations->len; i++)
    {
      VocConcept *occupation = self->occupations->pdata[i];
      GPtrArray *requirements = self->requirements->pdata[i];

      for (guint r = 0; r < requirements->len; r++)
        {
          VocSkill *skill = voc_requirement_get_skill (requirements->pdata[r]);
          const char *const fields[] = {
            voc_concept_get_label (occupation),
            voc_concept_get_uri (occupation),
            voc_concept_get_label (VOC_CONCEPT (skill)),
            voc_concept_get_uri (VOC_CONCEPT (skill)),
            voc_skill_type_to_id (voc_skill_get_skill_type (skill)),
            voc_relation_to_id (voc_requirement_get_relation (requirements->pdata[r])),
            voc_reuse_level_to_id (voc_skill_get_reuse_level (skill)),
            voc_report_get_standing_id (self->abilities, VOC_CONCEPT (skill)),
          };

          for (gsize f = 0; f < G_N_ELEMENTS (fields); f++)
            voc_text_append_csv (out, f > 0, fields[f]);
          g_string_append (out, "\r\n");
        }
    }

  return g_string_free_and_steal (out);
}
