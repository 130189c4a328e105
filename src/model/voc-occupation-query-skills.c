/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-occupation-query.h"

/* Skills that a query asks for or forbids, one at a time. */

static void
change_list (VocOccupationQuery *self,
             const char         *property,
             const char *const  *before,
             const char         *uri,
             gboolean            add)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) after = NULL;

  for (gsize i = 0; before[i] != NULL; i++)
    if (!g_str_equal (before[i], uri))
      g_strv_builder_add (builder, before[i]);
  if (add)
    g_strv_builder_add (builder, uri);

  after = g_strv_builder_end (builder);
  g_object_set (self, property, after, NULL);
}

/**
 * voc_occupation_query_add_need:
 * @skill_uri: a skill that they must need, too
 */
void
voc_occupation_query_add_need (VocOccupationQuery *self,
                               const char         *skill_uri)
{
  g_return_if_fail (VOC_IS_OCCUPATION_QUERY (self));
  g_return_if_fail (skill_uri != NULL);

  change_list (self, "needs", voc_occupation_query_get_needs (self), skill_uri, TRUE);
}

/**
 * voc_occupation_query_remove_need:
 * @skill_uri: a skill that they need not need any more
 */
void
voc_occupation_query_remove_need (VocOccupationQuery *self,
                                  const char         *skill_uri)
{
  g_return_if_fail (VOC_IS_OCCUPATION_QUERY (self));
  g_return_if_fail (skill_uri != NULL);

  change_list (self, "needs", voc_occupation_query_get_needs (self), skill_uri, FALSE);
}

/**
 * voc_occupation_query_add_without:
 * @skill_uri: a skill that they must not need, either
 */
void
voc_occupation_query_add_without (VocOccupationQuery *self,
                                  const char         *skill_uri)
{
  g_return_if_fail (VOC_IS_OCCUPATION_QUERY (self));
  g_return_if_fail (skill_uri != NULL);

  change_list (self, "without", voc_occupation_query_get_without (self), skill_uri, TRUE);
}

/**
 * voc_occupation_query_remove_without:
 * @skill_uri: a skill that they may need again
 */
void
voc_occupation_query_remove_without (VocOccupationQuery *self,
                                     const char         *skill_uri)
{
  g_return_if_fail (VOC_IS_OCCUPATION_QUERY (self));
  g_return_if_fail (skill_uri != NULL);

  change_list (self, "without", voc_occupation_query_get_without (self), skill_uri, FALSE);
}
