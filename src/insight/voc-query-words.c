/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-query-words.h"

#include <string.h>

#include <glib/gi18n.h>

#include "voc-column.h"
#include "voc-field-texts.h"
#include "voc-occupation-query.h"
#include "voc-skill-query.h"

/* The conditions of queries in words. */

static char *
dup_skill (VocCatalogue *catalogue,
           const char   *uri,
           gboolean      needed)
{
  g_autoptr (VocConcept) skill =
    catalogue != NULL ? voc_catalogue_lookup (catalogue, uri, VOC_CONCEPT_SKILL, NULL) : NULL;
  const char *label = skill != NULL ? voc_concept_get_label (skill) : _("Unknown skill");

  /* Translators: %s is the name of a skill */
  return needed ? g_strdup_printf (_("Needs %s"), label)
                /* Translators: %s is the name of a skill */
                : g_strdup_printf (_("Without %s"), label);
}

static char *
dup_skill_group (VocCatalogue *catalogue,
                 const char   *uri)
{
  g_autoptr (VocConcept) group =
    catalogue != NULL ? voc_catalogue_lookup (catalogue, uri, VOC_CONCEPT_GROUP, NULL) : NULL;

  return group != NULL ? voc_concept_dup_title (group) : g_strdup (uri);
}

static char *
dup_isco_group (VocCatalogue *catalogue,
                const char   *code)
{
  g_autoptr (GPtrArray) groups =
    catalogue != NULL ? voc_catalogue_dup_groups (catalogue, VOC_SCHEME_ISCO, NULL) : NULL;

  for (guint i = 0; groups != NULL && i < groups->len; i++)
    if (g_strcmp0 (voc_concept_get_code (groups->pdata[i]), code) == 0)
      return g_strdup_printf ("%s · %s", code, voc_concept_get_label (groups->pdata[i]));

  return g_strdup (code);
}

static char *
dup_share (VocOccupationQuery *query,
           VocCollections      collection)
{
  /* Translators: %u is a percentage, %s the name of a kind of skill, such as “digital” */
  return g_strdup_printf (_("At least %u %% %s"),
                          voc_occupation_query_get_min_share (query, collection),
                          voc_collection_to_label (collection));
}

/* The least or the largest value of a column; nothing for one that only another version knows. */
static char *
dup_range (VocOccupationQuery *query,
           const char         *end)
{
  const char *than = voc_occupation_query_get_less_exposed_than (query);
  gboolean least = g_str_has_prefix (end, "min:");
  const VocColumn *column = voc_column_find (end + strlen ("min:"));
  g_autofree char *number = NULL;
  int min;
  int max;

  if (column == NULL)
    return NULL;

  voc_occupation_query_get_range (query, column->id, &min, &max);
  if (least || column->score != VOC_SCORE_EXPOSURE || column->unit != VOC_COLUMN_TASKS)
    than = NULL;
  number = voc_column_dup_number (column, least ? min : than != NULL ? max + 1 : max);

  if (column->unit == VOC_COLUMN_BAND)
    return g_strdup_printf (least ? _("You would like it: at least %s")
                                  : _("You would like it: at most %s"),
                            number);

  if (than != NULL)
    /* Translators: the name of an occupation, its exposure to AI */
    return g_strdup_printf (_("Less exposed than %s (%s)"), than, number);
  if (least)
    /* Translators: the name of a score, a figure */
    return g_strdup_printf (_("%s at least %s"), voc_column_get_title (column), number);

  /* Translators: the name of a score, a figure */
  return g_strdup_printf (_("%s at most %s"), voc_column_get_title (column), number);
}

static char *
dup_of_occupations (VocOccupationQuery *query,
                    const char         *property,
                    const char         *value,
                    VocCatalogue       *catalogue)
{
  guint min = voc_occupation_query_get_min_essential (query);
  guint max = voc_occupation_query_get_max_essential (query);

  if (g_str_equal (property, "field"))
    return g_strdup (voc_field_text_get_name (voc_occupation_query_get_field (query)));
  if (g_str_equal (property, "isco"))
    return dup_isco_group (catalogue, voc_occupation_query_get_isco (query));
  if (g_str_equal (property, "needs") || g_str_equal (property, "without"))
    return dup_skill (catalogue, value, g_str_equal (property, "needs"));
  if (g_str_equal (property, "min-digital"))
    return dup_share (query, VOC_COLLECTION_DIGITAL);
  if (g_str_equal (property, "min-green"))
    return dup_share (query, VOC_COLLECTION_GREEN);
  if (g_str_equal (property, "min-transversal"))
    return dup_share (query, VOC_COLLECTION_TRANSVERSAL);
  if (g_str_equal (property, "min-essential"))
    return g_strdup_printf (ngettext ("At least %u essential skill", "At least %u essential skills",
                                      min),
                            min);
  if (g_str_equal (property, "max-essential"))
    return g_strdup_printf (ngettext ("At most %u essential skill", "At most %u essential skills",
                                      max),
                            max);
  if (g_str_equal (property, "skill-level"))
    /* Translators: one of the four skill levels of ISCO-08 */
    return g_strdup_printf (_("Skill level %u"), voc_occupation_query_get_skill_level (query));

  return dup_range (query, value);
}

static char *
dup_of_skills (VocSkillQuery *query,
               const char    *property,
               const char    *value,
               VocCatalogue  *catalogue)
{
  guint min_uses = voc_skill_query_get_min_uses (query);
  VocReuseLevel reuse;
  VocSkillType type;

  if (g_str_equal (property, "group"))
    return dup_skill_group (catalogue, voc_skill_query_get_group (query));
  if (voc_skill_query_get_skill_type (query, &type) && g_str_equal (property, "has-type"))
    return g_strdup_printf (_("Type: %s"), voc_skill_type_to_label (type));
  if (voc_skill_query_get_reuse_level (query, &reuse) && g_str_equal (property, "has-reuse"))
    return g_strdup_printf (_("Reuse: %s"), voc_reuse_level_to_label (reuse));
  if (g_str_equal (property, "collections"))
    return g_strdup (voc_collection_to_label ((VocCollections) g_ascii_strtoull (value, NULL, 10)));

  return g_strdup_printf (ngettext ("Needed by at least %u", "Needed by at least %u", min_uses),
                          min_uses);
}

/**
 * voc_query_words_dup:
 * @query: a query
 * @condition: one of its conditions, as voc_query_dup_conditions() gives it
 * @catalogue: (nullable): knows the names of skills and groups
 *
 * Returns: (transfer full) (nullable): the condition in a few words; %NULL if this version cannot say it
 */
char *
voc_query_words_dup (VocQuery     *query,
                     const char   *condition,
                     VocCatalogue *catalogue)
{
  g_auto (GStrv) parts = g_strsplit (condition, ":", 2);

  if (VOC_IS_SKILL_QUERY (query))
    return dup_of_skills (VOC_SKILL_QUERY (query), parts[0], parts[1], catalogue);

  return dup_of_occupations (VOC_OCCUPATION_QUERY (query), parts[0], parts[1], catalogue);
}

/* The order by a column. */
static char *
dup_column_order (const VocColumn *column,
                  gboolean         lowest_first)
{
  if (g_str_equal (column->id, "fit"))
    return g_strdup (lowest_first ? _("Order: what you can do least of")
                                  : _("Order: what you can do most of"));
  if (column->unit == VOC_COLUMN_BAND)
    return g_strdup (lowest_first ? _("Order: what you would like least")
                                  : _("Order: what you would like best"));
  if (column->score == VOC_SCORE_RESILIENCE)
    return g_strdup (lowest_first ? _("Order: least protected") : _("Order: best protected"));

  return lowest_first
           /* Translators: %s is the name of a score */
           ? g_strdup_printf (_("Order: lowest first, %s"), voc_column_get_title (column))
           /* Translators: %s is the name of a score */
           : g_strdup_printf (_("Order: highest first, %s"), voc_column_get_title (column));
}

static char *
dup_skill_order (VocSkillQuery *query)
{
  switch (voc_skill_query_get_sort (query))
    {
    case VOC_SKILL_SORT_LABEL:
      return g_strdup (_("Order: by name"));
    case VOC_SKILL_SORT_USES:
      return g_strdup (_("Order: most needed"));
    case VOC_SKILL_SORT_RELEVANCE:
    default:
      return NULL;
    }
}

/**
 * voc_query_words_dup_order:
 * @query: a query
 *
 * Returns: (transfer full) (nullable): its order in a few words; %NULL if it is that of the beginning
 */
char *
voc_query_words_dup_order (VocQuery *query)
{
  const char *sort;

  if (VOC_IS_SKILL_QUERY (query))
    return dup_skill_order (VOC_SKILL_QUERY (query));

  sort = voc_occupation_query_get_sort (VOC_OCCUPATION_QUERY (query));
  if (g_str_equal (sort, VOC_OCCUPATION_SORT_LABEL))
    return g_strdup (_("Order: by name"));
  if (g_str_equal (sort, VOC_OCCUPATION_SORT_CODE))
    return g_strdup (_("Order: by code"));
  if (g_str_equal (sort, VOC_OCCUPATION_SORT_SKILLS))
    return g_strdup (_("Order: most skills"));
  if (g_str_equal (sort, VOC_OCCUPATION_SORT_DISTINCTIVENESS))
    return g_strdup (_("Order: most special"));

  return voc_column_find (sort) != NULL
           ? dup_column_order (voc_column_find (sort),
                               voc_occupation_query_get_ascending (VOC_OCCUPATION_QUERY (query)))
           : NULL;
}
