/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>

#include "voc-occupation.h"
#include "voc-requirement-group.h"
#include "voc-text.h"

static VocSkill *
make_skill (const char    *uri,
            const char    *label,
            VocSkillType   type,
            VocReuseLevel  reuse)
{
  VocConceptFields fields = { .id = 1, .uri = uri, .label = label };

  return voc_skill_new (&fields, type, reuse, 0);
}

static void
test_text_first_sentence (void)
{
  static const struct
  {
    const char *text;
    const char *expected;
  } CASES[] = {
    { NULL, "" },
    { "", "" },
    { "  \n ", "" },
    { "One. Two.", "One." },
    { "One without an end", "One without an end" },
    { "  Leading space. Two.", "Leading space." },
    { "Version 2.5 counts. Two.", "Version 2.5 counts." },
    { "Tools, e.g. hammers, are used. Two.", "Tools, e.g. hammers, are used." },
    { "Is it? Yes.", "Is it?" },
    { "A list:\n- one\n- two", "A list:" },
    { "Not an abbreviation: cat. Two.", "Not an abbreviation: cat." },
    { "Ends with etc.", "Ends with etc." },
    { "Größe zählt. Zwei.", "Größe zählt." },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autofree char *sentence = voc_text_first_sentence (CASES[i].text);

      g_assert_cmpstr (sentence, ==, CASES[i].expected);
    }
}

static void
test_text_capitalise (void)
{
  static const char *const CASES[][2] = {
    { "", "" },           { "a", "A" },         { "chief ICT officer", "Chief ICT officer" },
    { "ärztin", "Ärztin" }, { "iOS developer", "iOS developer" },
    { "3D modeller", "3D modeller" }, { "Notar", "Notar" }, { "إسكو", "إسكو" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autofree char *title = voc_text_capitalise (CASES[i][0]);

      g_assert_cmpstr (title, ==, CASES[i][1]);
    }
}

static void
test_text_quoted (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *whole = NULL;
  g_autofree char *cut = NULL;
  g_autofree char *broken = voc_text_dup_quoted ("caf\xe9");

  for (guint i = 0; i < 80; i++)
    g_string_append (text, i == 78 ? " " : "ä");
  whole = voc_text_dup_quoted (text->str);
  g_assert_cmpstr (whole, ==, text->str);

  for (guint i = 0; i < 100000; i++)
    g_string_append (text, "日");
  cut = voc_text_dup_quoted (text->str);
  g_assert_true (g_utf8_validate (cut, -1, NULL));
  g_assert_cmpint (g_utf8_strlen (cut, -1), ==, 79);
  g_assert_true (g_str_has_suffix (cut, "ä…"));
  g_assert_cmpstr (broken, ==, "caf\xef\xbf\xbd");
}

static void
test_concept_fields (void)
{
  const char *names[] = { "CISO", "head of security", NULL };
  VocConceptFields group_fields = { .id = 1, .uri = "g:2", .code = "2", .label = "Professionals" };
  VocConceptFields unit_fields = { .id = 2,
                                   .uri = "g:25",
                                   .code = "25",
                                   .label = "ICT professionals" };
  VocConceptFields fields = {
    .id = 7,
    .uri = "http://data.europa.eu/esco/occupation/1?x",
    .code = "25.1",
    .label = "officer",
    .alternative_labels = names,
    .description = "First. Second.",
    .collections = VOC_COLLECTION_RESEARCH,
  };
  g_autoptr (VocGroup) major = voc_group_new (&group_fields, VOC_SCHEME_ISCO, NULL);
  g_autoptr (VocGroup) unit = voc_group_new (&unit_fields, VOC_SCHEME_ISCO, major);
  g_autoptr (VocOccupation) occupation = voc_occupation_new (&fields, unit, 3, 4);
  g_autofree char *summary = voc_concept_dup_summary (VOC_CONCEPT (occupation));
  g_autofree char *portal = voc_concept_dup_portal_uri (VOC_CONCEPT (occupation));
  g_autoptr (GPtrArray) path = voc_group_dup_path (unit);

  g_assert_cmpstr (summary, ==, "First.");
  g_assert_cmpuint (voc_occupation_get_n_essential (occupation), ==, 3);
  g_assert_cmpuint (voc_occupation_get_n_optional (occupation), ==, 4);
  g_assert_cmpint (voc_concept_get_kind (VOC_CONCEPT (occupation)), ==, VOC_CONCEPT_OCCUPATION);
  g_assert_cmpstr (voc_concept_get_alternative_labels (VOC_CONCEPT (occupation))[1], ==,
                   "head of security");
  g_assert_cmpint (voc_concept_get_collections (VOC_CONCEPT (occupation)), ==,
                   VOC_COLLECTION_RESEARCH);
  g_assert_true (voc_occupation_get_major_group (occupation) == major);
  g_assert_cmpuint (voc_group_get_depth (unit), ==, 1);
  g_assert_cmpuint (path->len, ==, 2);
  g_assert_true (path->pdata[0] == major);
  g_assert_nonnull (
    strstr (portal, "occupation_main?uri=http%3A%2F%2Fdata.europa.eu%2Fesco%2Foccupation%2F1%3Fx"));
  g_assert_null (voc_concept_dup_portal_uri (VOC_CONCEPT (unit)));

  g_assert_finalize_object (g_steal_pointer (&occupation));
}

/* What templates bind. */
static void
test_properties (void)
{
  const char *names[] = { "CISO", NULL };
  VocConceptFields group_fields = { .id = 1, .uri = "g:2", .code = "2", .label = "professionals" };
  VocConceptFields fields = { .id = 7, .uri = "o:1", .code = "2.1", .label = "officer",
                              .alternative_labels = names, .description = "Guards." };
  g_autoptr (VocGroup) major = voc_group_new (&group_fields, VOC_SCHEME_ISCO, NULL);
  g_autoptr (VocOccupation) occupation = voc_occupation_new (&fields, major, 3, 4);
  g_autofree char *code = NULL;
  g_autofree char *title = NULL;
  g_autofree char *text = NULL;
  g_auto (GStrv) others = NULL;
  g_autoptr (VocGroup) group = NULL;

  g_object_get (occupation, "code", &code, "title", &title, "text", &text,
                "alternative-labels", &others, "isco-group", &group, NULL);
  g_assert_cmpstr (code, ==, "2.1");
  g_assert_cmpstr (title, ==, "Officer");
  g_assert_cmpstr (text, ==, "Guards.");
  g_assert_true (voc_concept_is_described (VOC_CONCEPT (occupation)));
  g_assert_cmpuint (g_strv_length (others), ==, 1);
  g_assert_cmpstr (others[0], ==, "CISO");
  g_assert_true (group == major);
}

/* What is in another language says so, in whole and in short; the text itself stays as it is. */
static void
test_concept_untranslated (void)
{
  VocConceptFields fields = { .id = 7, .uri = "u:7", .label = "bewachen",
                              .description = "Guards. Watches.", .untranslated = TRUE };
  g_autoptr (VocSkill) skill = voc_skill_new (&fields, VOC_SKILL_TYPE_SKILL, 0, 0);
  g_autofree char *text = voc_concept_dup_text (VOC_CONCEPT (skill));
  g_autofree char *summary = voc_concept_dup_summary (VOC_CONCEPT (skill));

  g_assert_true (voc_concept_is_untranslated (VOC_CONCEPT (skill)));
  g_assert_false (voc_concept_is_described (VOC_CONCEPT (skill)));
  g_assert_cmpstr (voc_concept_get_description (VOC_CONCEPT (skill)), ==, "Guards. Watches.");
  g_assert_cmpstr (text, ==, "Not translated: Guards. Watches.");
  g_assert_cmpstr (summary, ==, "Not translated: Guards.");
}

/* A window or a list without any words would be nothing to hold on to. */
static void
test_concept_without_label (void)
{
  g_autoptr (VocSkill) named = make_skill ("u:1", "weave", 0, 0);
  g_autoptr (VocSkill) nameless = make_skill ("u:2", "", 0, 0);
  g_autofree char *title = voc_concept_dup_title (VOC_CONCEPT (named));
  g_autofree char *instead = voc_concept_dup_title (VOC_CONCEPT (nameless));

  g_assert_cmpstr (title, ==, "Weave");
  g_assert_cmpstr (instead, ==, "u:2");
}

static void
test_concept_order (void)
{
  g_autoptr (VocSkill) a = make_skill ("u:1", "Ähnlich", 0, 0);
  g_autoptr (VocSkill) b = make_skill ("u:2", "bald", 0, 0);
  g_autoptr (VocSkill) same = make_skill ("u:3", "bald", 0, 0);

  if (setlocale (LC_COLLATE, "de_DE.UTF-8") == NULL)
    {
      g_test_skip ("The locale de_DE.UTF-8 is not installed");
      return;
    }
  g_clear_object (&a);
  g_clear_object (&b);
  a = make_skill ("u:1", "Ähnlich", 0, 0);
  b = make_skill ("u:2", "bald", 0, 0);

  g_assert_cmpint (voc_concept_compare_labels (VOC_CONCEPT (a), VOC_CONCEPT (b)), <, 0);
  g_assert_cmpint (voc_concept_compare_labels (VOC_CONCEPT (b), VOC_CONCEPT (b)), ==, 0);
  setlocale (LC_COLLATE, "C.UTF-8");
  g_assert_cmpint (voc_concept_compare_labels (VOC_CONCEPT (same), VOC_CONCEPT (same)), ==, 0);
}

/* Whatever the length, also where two differ only far behind, and where text is no UTF-8. */
static void
test_concept_long_order (void)
{
  static const guint LENGTHS[] = { 0, 1, 2, 60, 126, 127, 128, 129, 254, 255, 256, 257, 999 };
  static const char *const LOCALES[] = { "C.UTF-8", "C" };

  for (gsize l = 0; l < G_N_ELEMENTS (LOCALES); l++)
    for (gsize i = 0; i < G_N_ELEMENTS (LENGTHS); i++)
      {
        g_autofree char *beginning = g_strnfill (LENGTHS[i], 'm');
        g_autofree char *first = g_strconcat (beginning, "a", NULL);
        g_autofree char *second = g_strconcat (beginning, "b", NULL);
        g_autoptr (VocSkill) a = make_skill ("u:1", first, 0, 0);
        g_autoptr (VocSkill) b = make_skill ("u:2", second, 0, 0);

        setlocale (LC_ALL, LOCALES[l]);
        g_assert_cmpint (voc_concept_compare_labels (VOC_CONCEPT (a), VOC_CONCEPT (b)), <, 0);
        g_assert_cmpint (voc_concept_compare_labels (VOC_CONCEPT (b), VOC_CONCEPT (a)), >, 0);
        g_assert_cmpint (voc_concept_compare_labels (VOC_CONCEPT (a), VOC_CONCEPT (a)), ==, 0);
      }
  setlocale (LC_ALL, "");
}

static void
test_words (void)
{
  static const struct
  {
    const char *type;
    const char *reuse;
    const char *reuse_id;
    const char *collection;
  } LABELS[] = {
    { "Not classified", "Not classified", "not-classified", "digital" },
    { "Knowledge", "Occupation-specific", "occupation-specific", "DigComp" },
    { "Skill", "Sector-specific", "sector-specific", "green" },
    { NULL, "Cross-sector", "cross-sector", "transversal" },
    { NULL, "Transversal", "transversal", "language" },
  };

  for (guint bit = 1; bit <= VOC_COLLECTION_LAST; bit <<= 1)
    {
      VocCollections collection;

      g_assert_cmpstr (voc_collection_to_label (bit), !=, "");
      g_assert_true (voc_collection_from_id (voc_collection_to_id (bit), &collection));
      g_assert_cmpuint (collection, ==, bit);
    }

  for (guint i = 0; i < G_N_ELEMENTS (LABELS); i++)
    {
      if (LABELS[i].type != NULL)
        g_assert_cmpstr (voc_skill_type_to_label (i), ==, LABELS[i].type);
      g_assert_cmpstr (voc_reuse_level_to_label (i), ==, LABELS[i].reuse);
      g_assert_cmpstr (voc_reuse_level_to_id (i), ==, LABELS[i].reuse_id);
      g_assert_cmpstr (voc_collection_to_label (1 << i), ==, LABELS[i].collection);
    }
  g_assert_cmpstr (voc_relation_to_label (VOC_RELATION_ESSENTIAL), ==, "Essential");
  g_assert_cmpstr (voc_relation_to_label (VOC_RELATION_OPTIONAL), ==, "Optional");
  g_assert_cmpstr (voc_relation_to_id (VOC_RELATION_ESSENTIAL), ==, "essential");
  g_assert_cmpstr (voc_relation_to_id (VOC_RELATION_OPTIONAL), ==, "optional");
  g_assert_cmpstr (voc_collection_to_label (VOC_COLLECTION_NONE), ==, "");
  g_assert_cmpstr (voc_collection_to_id (VOC_COLLECTION_NONE), ==, "");
  g_assert_false (voc_collection_from_id ("golden", &(VocCollections) { 0 }));
  g_assert_cmpstr (voc_reuse_level_to_id (VOC_REUSE_UNCLASSIFIED), ==, "not-classified");
  g_assert_cmpstr (voc_skill_type_to_id (VOC_SKILL_TYPE_UNCLASSIFIED), ==, "not-classified");
}

/* Everything is in some bucket, whatever is missing, and in label order. */
static void
test_groups_lose_nothing (void)
{
  g_autoptr (GPtrArray) requirements = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) groups = NULL;
  guint total = 0;

  for (int relation = VOC_RELATION_ESSENTIAL; relation <= VOC_RELATION_OPTIONAL; relation++)
    for (int type = 0; type <= VOC_SKILL_TYPE_SKILL; type++)
      for (int reuse = 0; reuse <= VOC_REUSE_TRANSVERSAL; reuse++)
        for (int n = 2; n > 0; n--)
          {
            g_autofree char *uri = g_strdup_printf ("s:%d%d%d%d", relation, type, reuse, n);
            g_autoptr (VocSkill) skill = make_skill (uri, uri, type, reuse);

            g_ptr_array_add (requirements, voc_requirement_new (VOC_CONCEPT (skill), relation));
          }

  groups = voc_requirement_group_split (requirements);
  g_assert_cmpuint (groups->len, ==, 6);
  g_assert_cmpstr (voc_requirement_group_get_id (groups->pdata[0]), ==, "essential-knowledge");
  g_assert_cmpstr (voc_requirement_group_get_id (groups->pdata[2]), ==, "essential-not-classified");
  g_assert_cmpstr (voc_requirement_group_get_id (groups->pdata[5]), ==, "optional-not-classified");

  for (guint i = 0; i < groups->len; i++)
    {
      guint in_buckets = 0;

      g_assert_cmpuint (g_list_model_get_n_items (groups->pdata[i]), ==, 5);
      for (guint b = 0; b < 5; b++)
        {
          g_autoptr (VocRequirementBucket) bucket = g_list_model_get_item (groups->pdata[i], b);
          g_autoptr (VocRequirement) first = g_list_model_get_item (G_LIST_MODEL (bucket), 0);
          g_autoptr (VocRequirement) second = g_list_model_get_item (G_LIST_MODEL (bucket), 1);

          g_assert_cmpint (
            voc_concept_compare_labels (VOC_CONCEPT (voc_requirement_get_skill (first)),
                                        VOC_CONCEPT (voc_requirement_get_skill (second))),
            <, 0);
          g_assert_cmpint (voc_requirement_bucket_get_reuse_level (bucket), ==,
                           voc_skill_get_reuse_level (voc_requirement_get_skill (first)));
          in_buckets += g_list_model_get_n_items (G_LIST_MODEL (bucket));
        }
      g_assert_cmpuint (in_buckets, ==, voc_requirement_group_get_count (groups->pdata[i]));
      total += in_buckets;
    }
  g_assert_cmpuint (total, ==, requirements->len);
}

static void
test_groups_leave_out_empty (void)
{
  g_autoptr (GPtrArray) requirements = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (VocSkill) skill = make_skill ("s", "s", VOC_SKILL_TYPE_SKILL, VOC_REUSE_CROSS_SECTOR);
  g_autoptr (GPtrArray) groups = NULL;
  g_autoptr (GPtrArray) none = voc_requirement_group_split (requirements);

  g_assert_cmpuint (none->len, ==, 0);

  g_ptr_array_add (requirements, voc_requirement_new (VOC_CONCEPT (skill), VOC_RELATION_OPTIONAL));
  groups = voc_requirement_group_split (requirements);
  g_assert_cmpuint (groups->len, ==, 1);
  g_assert_cmpstr (voc_requirement_group_get_id (groups->pdata[0]), ==, "optional-skill");
  g_assert_cmpuint (g_list_model_get_n_items (groups->pdata[0]), ==, 1);
  g_assert_null (g_list_model_get_item (groups->pdata[0], 1));
  g_assert_null (g_list_model_get_item (groups->pdata[0], G_MAXUINT));
}

/* Essential before optional; knowledge, skills, the rest; the narrowest level first, with headings. */
static void
test_groups_order (void)
{
  static const char *const TITLES[] = {
    "Essential knowledge", "Essential skills", "Essential, not classified",
    "Optional knowledge",  "Optional skills",  "Optional, not classified",
  };
  static const char *const IDS[] = {
    "essential-knowledge", "essential-skill", "essential-not-classified",
    "optional-knowledge",  "optional-skill",  "optional-not-classified",
  };
  static const VocReuseLevel LEVELS[] = { VOC_REUSE_OCCUPATION_SPECIFIC, VOC_REUSE_SECTOR_SPECIFIC,
                                          VOC_REUSE_CROSS_SECTOR, VOC_REUSE_TRANSVERSAL,
                                          VOC_REUSE_UNCLASSIFIED };
  static const VocSkillType TYPES[] = { VOC_SKILL_TYPE_KNOWLEDGE, VOC_SKILL_TYPE_SKILL,
                                        VOC_SKILL_TYPE_UNCLASSIFIED };
  g_autoptr (GPtrArray) requirements = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) groups = NULL;

  for (VocReuseLevel reuse = VOC_REUSE_UNCLASSIFIED; reuse <= VOC_REUSE_TRANSVERSAL; reuse++)
    for (VocSkillType type = VOC_SKILL_TYPE_UNCLASSIFIED; type <= VOC_SKILL_TYPE_SKILL; type++)
      {
        g_autoptr (VocSkill) skill = make_skill ("s", "s", type, reuse);

        for (VocRelation relation = VOC_RELATION_ESSENTIAL; relation <= VOC_RELATION_OPTIONAL;
             relation++)
          g_ptr_array_add (requirements, voc_requirement_new (VOC_CONCEPT (skill), relation));
      }
  groups = voc_requirement_group_split (requirements);
  g_assert_cmpuint (groups->len, ==, G_N_ELEMENTS (TITLES));
  for (guint i = 0; i < groups->len; i++)
    {
      VocRequirementGroup *group = groups->pdata[i];
      g_autofree char *title = NULL;
      guint count;

      g_object_get (group, "title", &title, "count", &count, NULL);
      g_assert_cmpstr (title, ==, TITLES[i]);
      g_assert_cmpstr (voc_requirement_group_get_id (group), ==, IDS[i]);
      g_assert_cmpuint (count, ==, G_N_ELEMENTS (LEVELS));
      g_assert_cmpuint (voc_requirement_group_get_count (group), ==, count);
      g_assert_cmpint (voc_requirement_group_get_relation (group), ==,
                       i < 3 ? VOC_RELATION_ESSENTIAL : VOC_RELATION_OPTIONAL);
      g_assert_cmpint (voc_requirement_group_get_skill_type (group), ==, TYPES[i % 3]);
      g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (group)) ==
                     VOC_TYPE_REQUIREMENT_BUCKET);
      for (guint b = 0; b < G_N_ELEMENTS (LEVELS); b++)
        {
          g_autoptr (VocRequirementBucket) bucket =
            g_list_model_get_item (G_LIST_MODEL (group), b);

          g_assert_cmpint (voc_requirement_bucket_get_reuse_level (bucket), ==, LEVELS[b]);
          g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (bucket)), ==, 1);
          g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (bucket)) ==
                         VOC_TYPE_REQUIREMENT);
          g_assert_null (g_list_model_get_item (G_LIST_MODEL (bucket), 1));
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/model/text/first-sentence", test_text_first_sentence);
  g_test_add_func ("/model/text/capitalise", test_text_capitalise);
  g_test_add_func ("/model/text/quoted", test_text_quoted);
  g_test_add_func ("/model/concept/fields", test_concept_fields);
  g_test_add_func ("/model/concept/properties", test_properties);
  g_test_add_func ("/model/concept/order", test_concept_order);
  g_test_add_func ("/model/concept/long-order", test_concept_long_order);
  g_test_add_func ("/model/concept/without-label", test_concept_without_label);
  g_test_add_func ("/model/concept/untranslated", test_concept_untranslated);
  g_test_add_func ("/model/types/words", test_words);
  g_test_add_func ("/model/requirement-group/loses-nothing", test_groups_lose_nothing);
  g_test_add_func ("/model/requirement-group/leaves-out-empty", test_groups_leave_out_empty);
  g_test_add_func ("/model/requirement-group/order", test_groups_order);

  return g_test_run ();
}
