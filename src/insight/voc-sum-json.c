/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-sum-json.h"

#include "voc-json-build.h"

static void
add_terms (JsonBuilder *builder,
           GPtrArray   *terms)
{
  voc_json_begin_array (builder, "terms");
  for (guint i = 0; terms != NULL && i < terms->len; i++)
    {
      VocSumTerm *term = terms->pdata[i];

      json_builder_begin_object (builder);
      voc_json_add_text (builder, "kind", voc_sum_term_kind_to_id (term->kind));
      voc_json_add_text (builder, "label", voc_sum_term_get_label (term));
      voc_json_add_text (builder, "uri",
                         term->concept != NULL ? voc_concept_get_uri (term->concept) : NULL);
      voc_json_add_ratio (builder, "points", term->points);
      add_terms (builder, term->terms);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

/**
 * voc_sum_add_json:
 * @self: a sum
 * @builder: in an object
 *
 * Adds the members "exact", what the terms come to, "value", what is shown of that, and "terms", each with
 * its points and with terms of its own.
 */
void
voc_sum_add_json (VocSum      *self,
                  JsonBuilder *builder)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (JSON_IS_BUILDER (builder));

  voc_json_add_ratio (builder, "exact", self->exact);
  voc_json_add_ratio (builder, "value", self->value);
  add_terms (builder, self->terms);
}
