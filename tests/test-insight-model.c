/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "expected-text.h"
#include "import-fixtures.h"
#include "voc-json-parse.h"
#include "voc-model-texts.h"
#include "voc-score-model.h"

/* The figures that come with the program, and what becomes of files that are not as they should be.
 * */

static void
test_default (void)
{
  VocScoreModel *model = voc_score_model_get_default ();
  gint32 values[VOC_SCORE_N_MODEL_COLUMNS];
  guint n_accuracy;
  guint n_sources;

  g_assert_true (VOC_IS_SCORE_MODEL (model));
  g_assert_true (model == voc_score_model_get_default ());
  g_assert_cmpstr (voc_score_model_get_version (model), ==, "1.0");
  g_assert_nonnull (voc_score_model_get_accuracy (model, &n_accuracy));
  g_assert_cmpuint (n_accuracy, ==, 21);
  g_assert_nonnull (voc_score_model_get_sources (model, &n_sources));
  g_assert_cmpuint (n_sources, ==, 9);
  g_assert_cmpint (voc_score_model_get_band (model, VOC_SCORE_RESILIENCE), ==, 6);
  g_assert_cmpint (voc_score_model_get_band (model, VOC_SCORE_EXPOSURE), ==, 8);
  g_assert_cmpint (voc_score_model_get_factor (model, VOC_SCORE_ML), ==, -5);
  g_assert_cmpint (voc_score_model_get_factor (model, VOC_SCORE_HUM), ==, 35);
  g_assert_cmpint (voc_score_model_get_factor (model, VOC_SCORE_REMOTE), ==, 0);

  g_assert_true (voc_score_model_get_group_values (model, "K00", values));
  g_assert_cmpint (values[VOC_SCORE_ML], ==, 49);
  g_assert_cmpint (values[VOC_SCORE_RI_C], ==, 62);
  g_assert_cmpint (voc_score_model_get_family (model, "1112")[VOC_SCORE_HUM], ==, 20);
  g_assert_cmpint (voc_score_model_get_anchor (model, "1112")[VOC_SCORE_HUM], ==, 7);
  g_assert_cmpint (voc_score_model_get_anchor (model, "1112")[VOC_SCORE_REMOTE], ==, 0);
}

/* A group without figures takes those of the one above it; at the end there is the middle. */
static void
test_parents (void)
{
  VocScoreModel *model = voc_score_model_get_default ();
  gint32 child[VOC_SCORE_N_MODEL_COLUMNS];
  gint32 parent[VOC_SCORE_N_MODEL_COLUMNS];

  g_assert_true (voc_score_model_get_group_values (model, "T1", parent));
  g_assert_true (voc_score_model_get_group_values (model, "T1.1", child));
  g_assert_cmpmem (child, sizeof child, parent, sizeof parent);
  g_assert_true (voc_score_model_get_group_values (model, "S1.2.77.5", child));
  g_assert_true (voc_score_model_get_group_values (model, "S1.2", parent));
  g_assert_cmpmem (child, sizeof child, parent, sizeof parent);
  g_assert_true (voc_score_model_get_group_values (model, "K061298", child));
  g_assert_true (voc_score_model_get_group_values (model, "K0612", parent));
  g_assert_cmpmem (child, sizeof child, parent, sizeof parent);

  for (const char *const *code = (const char *const[]) { "L1", "K", "K9999", "", NULL };
       *code != NULL; code++)
    {
      g_assert_false (voc_score_model_get_group_values (model, *code, child));
      for (guint c = 0; c < VOC_SCORE_N_MODEL_COLUMNS; c++)
        g_assert_cmpint (child[c], ==, VOC_SCORE_NEUTRAL);
    }
}

/* Whatever has no figures is not known; nothing is invented. */
static void
test_missing (void)
{
  VocScoreModel *model = voc_score_model_get_default ();
  const VocPublished *military = voc_score_model_get_published (model, "0110");
  int range = -1;
  guint n_known = 99;

  g_assert_null (voc_score_model_get_anchor (model, "0110"));
  g_assert_null (voc_score_model_get_anchor (model, "9999"));
  g_assert_null (voc_score_model_get_family (model, "99"));
  g_assert_null (voc_score_model_get_family (model, ""));
  g_assert_null (voc_score_model_get_published (model, "9999"));

  g_assert_nonnull (military);
  g_assert_cmpint (military->ilo_class, ==, VOC_ILO_UNKNOWN);
  for (guint i = 0; i < VOC_N_MEASURES; i++)
    g_assert_false (military->figures[i].known);
  g_assert_cmpint (voc_published_get_agreement (military, &range, &n_known), ==,
                   VOC_AGREEMENT_UNKNOWN);
  g_assert_cmpint (range, ==, 0);
  g_assert_cmpuint (n_known, ==, 0);
  g_assert_cmpint (voc_published_get_agreement (NULL, NULL, NULL), ==, VOC_AGREEMENT_UNKNOWN);
}

static VocPublished
make_published (int a,
                int b,
                int c,
                int d)
{
  const int percentiles[] = { a, b, c, d };
  VocPublished published = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (percentiles); i++)
    {
      published.figures[i].known = percentiles[i] >= 0;
      published.figures[i].percentile = percentiles[i];
    }
  /* The automation measures must not count. */
  published.figures[VOC_MEASURE_NESTA] = (VocPublishedFigure) { TRUE, 0, 0 };
  published.figures[VOC_MEASURE_FREY_OSBORNE] = (VocPublishedFigure) { TRUE, 0, 99 };

  return published;
}

static void
test_agreement (void)
{
  static const struct
  {
    int percentiles[VOC_N_AI_MEASURES];
    VocAgreement agreement;
    int range;
  } CASES[] = {
    { { 10, 20, 30, 34 }, VOC_AGREEMENT_AGREE, 24 },
    { { 10, 20, 30, 35 }, VOC_AGREEMENT_DIFFER, 25 },
    { { 59, 20, 30, 10 }, VOC_AGREEMENT_DIFFER, 49 },
    { { 60, 20, 30, 10 }, VOC_AGREEMENT_CONFLICT, 50 },
    { { -1, 20, 30, -1 }, VOC_AGREEMENT_AGREE, 10 },
    { { -1, -1, 30, -1 }, VOC_AGREEMENT_UNKNOWN, 0 },
    { { -1, -1, -1, -1 }, VOC_AGREEMENT_UNKNOWN, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      const int *p = CASES[i].percentiles;
      VocPublished published = make_published (p[0], p[1], p[2], p[3]);
      int range;

      g_assert_cmpint (voc_published_get_agreement (&published, &range, NULL), ==,
                       CASES[i].agreement);
      g_assert_cmpint (range, ==, CASES[i].range);
    }
}

/* The rule by which the ILO sorts unit groups, in hundredths; its own label rounds later. */
static VocIloClass
get_ilo_class (int mean,
               int sd)
{
  if (mean >= 60)
    return VOC_ILO_GRADIENT_4;
  if (mean >= 50)
    return VOC_ILO_GRADIENT_3;
  if (mean + sd >= 50)
    return mean >= 40 ? VOC_ILO_GRADIENT_2 : VOC_ILO_GRADIENT_1;

  return mean + sd >= 40 ? VOC_ILO_MINIMAL : VOC_ILO_NOT_EXPOSED;
}

/* The whole table: the ILO's rule gives its published label but on the very edge, and the shares of
 * agreement are those that the model's description names. */
static void
test_published_table (void)
{
  VocScoreModel *model = voc_score_model_get_default ();
  guint n_labels = 0;
  guint n_edges = 0;
  guint n_groups;
  guint n[VOC_AGREEMENT_CONFLICT + 1] = { 0 };

  for (guint code = 0; code < 10000; code++)
    {
      g_autofree char *isco = g_strdup_printf ("%04u", code);
      const VocPublished *published = voc_score_model_get_published (model, isco);
      int mean;
      int sd;

      if (published == NULL)
        continue;
      n[voc_published_get_agreement (published, NULL, NULL)]++;
      if (published->ilo_class == VOC_ILO_UNKNOWN)
        {
          g_assert_false (published->figures[VOC_MEASURE_ILO].known);
          continue;
        }

      n_labels++;
      mean = published->figures[VOC_MEASURE_ILO].value / 100;
      sd = published->ilo_sd / 100;
      if (get_ilo_class (mean, sd) == published->ilo_class)
        continue;
      n_edges++;
      g_test_message ("%s: %d + %d is published as %s", isco, mean, sd,
                      voc_ilo_class_to_id (published->ilo_class));
      g_assert_true (mean + sd == 40 || mean + sd == 50 || mean == 40 || mean == 50);
    }

  g_assert_cmpuint (n_labels, ==, 417);
  g_assert_cmpuint (n_edges, ==, 3);
  g_test_message ("%u agree, %u differ, %u conflict, %u not enough", n[VOC_AGREEMENT_AGREE],
                  n[VOC_AGREEMENT_DIFFER], n[VOC_AGREEMENT_CONFLICT], n[VOC_AGREEMENT_UNKNOWN]);
  /* Of all groups, 57 in a hundred have measures 25 points apart or more, and 14 have 50 or more.
   * */
  n_groups = n[VOC_AGREEMENT_UNKNOWN] + n[VOC_AGREEMENT_AGREE] + n[VOC_AGREEMENT_DIFFER] +
             n[VOC_AGREEMENT_CONFLICT];
  g_assert_cmpuint (n_groups, ==, 426);
  g_assert_cmpuint (((n[VOC_AGREEMENT_DIFFER] + n[VOC_AGREEMENT_CONFLICT]) * 100 + n_groups / 2) /
                      n_groups,
                    ==, 57);
  g_assert_cmpuint ((n[VOC_AGREEMENT_CONFLICT] * 100 + n_groups / 2) / n_groups, ==, 14);
}

/* Everything has words. */
static void
test_texts (void)
{
  VocScoreModel *model = voc_score_model_get_default ();
  const char *const *weaknesses = voc_score_model_get_weaknesses (model);

  for (guint i = 0; i < VOC_SCORE_N_COLUMNS; i++)
    {
      g_assert_cmpuint (strlen (voc_score_column_to_title (i)), >, 2);
      g_assert_cmpuint (strlen (voc_score_column_to_definition (i)), >, 10);
    }
  for (guint i = 0; i < VOC_N_MEASURES; i++)
    g_assert_cmpuint (strlen (voc_measure_to_definition (i)), >, 10);
  g_assert_cmpuint (g_strv_length ((GStrv) weaknesses), ==, 7);
  for (guint i = 0; weaknesses[i] != NULL; i++)
    g_assert_nonnull (voc_model_text_get_weakness (weaknesses[i]));
  g_assert_null (voc_model_text_get_weakness ("nothing"));
}

/* Each case spoils one place of the real files. */
static const struct
{
  const char *file;
  const char *from;
  const char *to;
  VocJsonError code;
  const char *message;
} BROKEN[] = {
  { "skill-groups.json", "\"S1.2\": {\"v_ml\": ", "\"S1.2\": {\"v_ml\": 1",
    VOC_JSON_ERROR_CONTENT, "skill-groups.json: $.groups[\"S1.2\"].v_ml: 1" },
  { "skill-groups.json", "\"K00\": {\"v_ml\": 49", "\"K00\": {\"v_ml\": 130",
    VOC_JSON_ERROR_CONTENT,
    "skill-groups.json: $.groups.K00.v_ml: 130 is not between 0 and 100." },
  { "skill-groups.json", "\"K00\": {\"v_ml\": 49", "\"K00\": {\"v_ml\": 49.5",
    VOC_JSON_ERROR_CONTENT,
    "skill-groups.json: $.groups.K00.v_ml: There must be a whole number here." },
  { "skill-groups.json", "\"K00\": {\"v_ml\": 49", "\"K00\": {\"v_ml\": \"49\"",
    VOC_JSON_ERROR_CONTENT,
    "skill-groups.json: $.groups.K00.v_ml: There must be a whole number here." },
  { "skill-groups.json", "\"K00\": {\"v_ml\": 49, ", "\"K00\": {", VOC_JSON_ERROR_CONTENT,
    "skill-groups.json: $.groups.K00: The member “v_ml” is missing." },
  { "skill-groups.json", "\"K00\": {\"v_ml\": 49", "\"K00\": {\"v_x\": 1, \"v_ml\": 49",
    VOC_JSON_ERROR_CONTENT, "skill-groups.json: $.groups.K00: The member “v_x” is unknown." },
  { "skill-groups.json", "\"K003\": {", "\"K00\": {", VOC_JSON_ERROR_UNSUPPORTED,
    "skill-groups.json, line 5, column 5: “K00” stands here twice." },
  { "skill-groups.json", "\"K00\": {\"v_ml\": 49", "\"K00\": {\"v_ml\": 49, \"v_ml\": 50",
    VOC_JSON_ERROR_UNSUPPORTED, "skill-groups.json, line 4, column 25: “v_ml” stands here twice." },
  { "skill-groups.json", "\"K00\": {", "\"X00\": {", VOC_JSON_ERROR_CONTENT,
    "skill-groups.json: $.groups.X00: “X00” is not the code of a group." },
  { "families.json", "\"format\": 1", "\"format\": 2", VOC_JSON_ERROR_CONTENT,
    "families.json: $.format: The format must be 1; this Vocation knows no other." },
  { "families.json", "\"families\"", "\"groups\"", VOC_JSON_ERROR_CONTENT,
    "families.json: $: The member “groups” is unknown." },
  { "families.json", "\"format\": 1,", "", VOC_JSON_ERROR_CONTENT,
    "families.json: $: The member “format” is missing." },
  { "families.json", "\"01\": {", "\"1\": {", VOC_JSON_ERROR_CONTENT,
    "families.json: $.families[\"1\"]: “1” is not the code of a group." },
  { "anchors.json", "{\n", "", VOC_JSON_ERROR_SYNTAX,
    "anchors.json, line 1, column 11: This is not valid JSON." },
  { "anchors.json", "\"1111\": {\"v_ml\": -4", "\"1111\": {\"v_ml\": -400",
    VOC_JSON_ERROR_CONTENT,
    "anchors.json: $.unit_groups[\"1111\"].v_ml: -400 is not between -100 and 100." },
  { "anchors.json", "\"1111\": {", "\"1111\": 5, \"1110\": {", VOC_JSON_ERROR_CONTENT,
    "anchors.json: $.unit_groups[\"1111\"]: There must be an object here." },
  { "quantiles.json", "\"50\": {", "\"fifty\": {", VOC_JSON_ERROR_CONTENT,
    "quantiles.json: $.percent: The member “fifty” is unknown." },
  { "quantiles.json", "\"1\": {\"exposure\": 3145", "\"1\": {\"exposure\": 100001",
    VOC_JSON_ERROR_CONTENT,
    "quantiles.json: $.percent[\"1\"].exposure: 100001 is not between 0 and 100000." },
  { "quantiles.json", "\"2\": {\"exposure\": 4444", "\"2\": {\"exposure\": 3144",
    VOC_JSON_ERROR_CONTENT,
    "quantiles.json: $.percent[\"2\"].exposure: 3144 is not between 3145 and 100000." },
  { "published.json", "\"label\": \"not-exposed\"", "\"label\": \"fine\"",
    VOC_JSON_ERROR_CONTENT, "published.json: $.unit_groups" },
  { "published.json", "\"percentile\": 49", "\"percentile\": 149", VOC_JSON_ERROR_CONTENT,
    "published.json: $.unit_groups[\"1111\"].ilo_2025.percentile: 149 is not" },
  { "published.json", "\"value\": 0.31, ", "", VOC_JSON_ERROR_CONTENT,
    "published.json: $.unit_groups[\"1111\"].ilo_2025: The member “value” is missing." },
  { "published.json", "\"value\": 0.31", "\"value\": 3.1", VOC_JSON_ERROR_CONTENT,
    "published.json: $.unit_groups[\"1111\"].ilo_2025.value: 3.1 is not between 0 and 1." },
  { "card.json", "{\"resilience\": 6,", "{\"resilience\": 101,", VOC_JSON_ERROR_CONTENT,
    "card.json: $.bands.resilience: 101 is not between 0 and 100." },
  { "card.json", "\"v_hum\": 35", "\"v_hum\": 36", VOC_JSON_ERROR_CONTENT,
    "card.json: $.resilience: The weights are 101 together, not 100." },
  { "card.json", "[\"v_ml\", \"v_gen\"", "[\"v_gen\", \"v_ml\"", VOC_JSON_ERROR_CONTENT,
    "card.json: $.columns[0]: The columns are not those of this version." },
  { "card.json", "{\"id\": \"v_gen\"", "{\"id\": \"v_gem\"", VOC_JSON_ERROR_CONTENT,
    "card.json: $.accuracy[1]: “v_gem” is not known here." },
  { "card.json", "\"version\": \"1.0\"", "\"version\": \"\"", VOC_JSON_ERROR_CONTENT,
    "card.json: $.version: The string is empty." },
  { "card.json", "\"year\": 2024", "\"year\": 24", VOC_JSON_ERROR_CONTENT,
    "card.json: $.sources[0].year: 24 is not between 1900 and 2200." },
};

static void
test_broken (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (BROKEN); i++)
    {
      g_autoptr (ImportFixture) files =
        import_fixture_new_from_folder (g_getenv ("VOCATION_MODEL"));
      g_autofree char *name = g_strdup_printf ("broken-%u", i);
      g_autoptr (GError) error = NULL;
      g_autoptr (GFile) folder = NULL;
      g_autoptr (VocScoreModel) model = NULL;

      import_fixture_replace (files, BROKEN[i].file, BROKEN[i].from, BROKEN[i].to);
      folder = import_fixture_write_folder (files, name);
      model = voc_score_model_new_from_folder (folder, &error);
      g_test_message ("%s", error != NULL ? error->message : "no error");
      g_assert_null (model);
      g_assert_error (error, VOC_JSON_ERROR, (int) BROKEN[i].code);
      g_assert_true (g_str_has_prefix (error->message, BROKEN[i].message));
    }
}

typedef struct
{
  GFile *folder;       /* (unowned): of a model */
  const char *name;    /* of the file that is spoilt */
  JsonNode *root;      /* (unowned): what is in it */
  GString *transcript;
} Spoilt;

/* Writes the file as it is now and writes down what is said about it. */
static void
try_spoilt (Spoilt     *spoilt,
            const char *path,
            const char *what)
{
  g_autoptr (GFile) file = g_file_get_child (spoilt->folder, spoilt->name);
  g_autofree char *text = json_to_string (spoilt->root, FALSE);
  g_autoptr (GError) error = NULL;
  g_autoptr (VocScoreModel) model = NULL;

  /* Not to the disk each time. */
  g_assert_true (g_file_set_contents_full (g_file_peek_path (file), text, -1,
                                           G_FILE_SET_CONTENTS_NONE, 0600, NULL));
  model = voc_score_model_new_from_folder (spoilt->folder, &error);
  g_assert_cmpint (model == NULL, ==, error != NULL);
  if (error != NULL && error->domain != VOC_JSON_ERROR)
    g_assert_error (error, VOC_INSIGHT_ERROR, VOC_INSIGHT_ERROR_READ);
  g_string_append_printf (spoilt->transcript, "%s%s %s: %s\n", spoilt->name, path, what,
                          error != NULL ? error->message : "accepted");
}

static JsonNode *
make_instead (guint kind)
{
  JsonNode *node = json_node_alloc ();

  switch (kind)
    {
    case 0:
      return json_node_init_null (node);
    case 1:
      return json_node_init_int (node, -5000);
    case 2:
      return json_node_init_string (node, "");
    case 3:
      return json_node_init_double (node, 0.123456);
    default:
      g_assert_not_reached ();
    }
}

static void spoil_below (Spoilt     *spoilt,
                         JsonNode   *node,
                         const char *path);

static void
spoil_member (Spoilt     *spoilt,
              JsonObject *object,
              const char *member,
              const char *path)
{
  static const char *const INSTEAD[] = { "null", "-5000", "empty", "0.123456" };
  g_autofree char *below = g_strdup_printf ("%s.%s", path, member);
  JsonNode *before = json_object_dup_member (object, member);

  spoil_below (spoilt, json_object_get_member (object, member), below);
  for (guint i = 0; i < G_N_ELEMENTS (INSTEAD); i++)
    {
      json_object_set_member (object, member, make_instead (i));
      try_spoilt (spoilt, below, INSTEAD[i]);
    }
  json_object_remove_member (object, member);
  try_spoilt (spoilt, below, "missing");
  json_object_set_member (object, member, before);
}

/* Spoils each place below @node, but of many that are alike only two. */
static void
spoil_below (Spoilt     *spoilt,
             JsonNode   *node,
             const char *path)
{
  g_auto (GStrv) members = NULL;
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  JsonObjectIter iter;
  const char *name;
  guint n;

  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      g_autofree char *below = g_strconcat (path, "[0]", NULL);

      spoil_below (spoilt, json_array_get_element (json_node_get_array (node), 0), below);
    }
  if (!JSON_NODE_HOLDS_OBJECT (node))
    return;

  json_object_iter_init_ordered (&iter, json_node_get_object (node));
  while (json_object_iter_next_ordered (&iter, &name, NULL))
    g_strv_builder_add (names, name);
  members = g_strv_builder_end (names);
  n = g_strv_length (members);
  /* A group has twenty members, a file with all of them several hundred. */
  for (guint i = 0; i < n; i++)
    if (n <= 25 || i == 0 || i == 3)
      spoil_member (spoilt, json_node_get_object (node), members[i], path);
}

/* Whatever place of a file is spoilt, it is refused, and the sentence names the place. */
static void
test_each_place (void)
{
  static const char *const FILES[] = { "card.json", "families.json", "anchors.json",
                                       "published.json", "skill-groups.json", "quantiles.json" };
  g_autoptr (GString) transcript = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (FILES); i++)
    {
      g_autoptr (ImportFixture) files =
        import_fixture_new_from_folder (g_getenv ("VOCATION_MODEL"));
      g_autoptr (GFile) folder = import_fixture_write_folder (files, FILES[i]);
      g_autoptr (GFile) file = g_file_get_child (folder, FILES[i]);
      g_autofree char *text = NULL;
      g_autoptr (JsonNode) root = NULL;
      Spoilt spoilt;

      g_assert_true (g_file_get_contents (g_file_peek_path (file), &text, NULL, NULL));
      root = json_from_string (text, NULL);
      spoilt = (Spoilt) { folder, FILES[i], root, transcript };
      spoil_below (&spoilt, root, "");
    }

  assert_expected_text ("words", "model-faults.txt", transcript->str);
}

static void
test_folder (void)
{
  g_autoptr (ImportFixture) files = import_fixture_new_from_folder (g_getenv ("VOCATION_MODEL"));
  g_autoptr (GFile) folder = NULL;
  g_autoptr (GFile) less = NULL;
  g_autoptr (GFile) wide = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (VocScoreModel) model = NULL;

  folder = import_fixture_write_folder (files, "whole");
  model = voc_score_model_new_from_folder (folder, &error);
  g_assert_no_error (error);
  g_assert_true (g_regex_match_simple ("^\\d{4}-\\d\\d-\\d\\d$", voc_score_model_get_date (model),
                                       0, 0));
  g_assert_cmpstr (voc_score_model_get_date (model), ==,
                   voc_score_model_get_date (voc_score_model_get_default ()));
  g_assert_finalize_object (g_steal_pointer (&model));

  /* The widest bands that there may be. */
  import_fixture_replace (files, "card.json", "{\"resilience\": 6, \"exposure\": 8}",
                          "{\"resilience\": 100, \"exposure\": 100}");
  wide = import_fixture_write_folder (files, "wide");
  model = voc_score_model_new_from_folder (wide, &error);
  g_assert_no_error (error);
  g_assert_cmpint (voc_score_model_get_band (model, VOC_SCORE_RESILIENCE), ==, 100);
  g_assert_cmpint (voc_score_model_get_band (model, VOC_SCORE_EXPOSURE), ==, 100);

  import_fixture_remove (files, "anchors.json");
  less = import_fixture_write_folder (files, "less");
  g_assert_null (voc_score_model_new_from_folder (less, &error));
  g_assert_error (error, VOC_INSIGHT_ERROR, VOC_INSIGHT_ERROR_READ);
  g_assert_true (g_str_has_prefix (error->message, "anchors.json cannot be read"));
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/insight/model/default", test_default);
  g_test_add_func ("/insight/model/parents", test_parents);
  g_test_add_func ("/insight/model/missing", test_missing);
  g_test_add_func ("/insight/model/agreement", test_agreement);
  g_test_add_func ("/insight/model/published-table", test_published_table);
  g_test_add_func ("/insight/model/texts", test_texts);
  g_test_add_func ("/insight/model/broken", test_broken);
  g_test_add_func ("/insight/model/each-place", test_each_place);
  g_test_add_func ("/insight/model/folder", test_folder);

  return g_test_run ();
}
