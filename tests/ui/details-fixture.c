/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "details-fixture.h"

#include <glib/gstdio.h>

static const char *const MODEL_FILES[] = {
  "skill-groups.json", "families.json", "anchors.json", "published.json",
  "quantiles.json", "card.json",
};

static void
open_skill_cb (Fixture *fixture, GVariant *target)
{
  g_set_str (&fixture->opened, g_variant_get_string (target, NULL));
}

static void
reset_settings (void)
{
  g_autoptr (GSettings) settings = g_settings_new (VOC_APPLICATION_ID);

  /* What is for specialists is what most tests look at. */
  g_settings_set_boolean (settings, "analysis-expanded", TRUE);
}

void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path (g_getenv ("VOCATION_BUILTIN"));
  g_autoptr (GSimpleAction) action = g_simple_action_new ("open-skill", G_VARIANT_TYPE_STRING);
  g_autoptr (GError) error = NULL;

  reset_settings ();
  fixture->catalogue = voc_catalogue_open (file, "en", &error);
  g_assert_no_error (error);

  fixture->actions = g_simple_action_group_new ();
  g_signal_connect_swapped (action, "activate", G_CALLBACK (open_skill_cb), fixture);
  g_action_map_add_action (G_ACTION_MAP (fixture->actions), G_ACTION (action));
}

void
tear_down (Fixture *fixture, gconstpointer data)
{
  gint64 end = g_get_monotonic_time () + 20 * G_TIME_SPAN_SECOND;

  if (fixture->details != NULL)
    g_object_add_weak_pointer (G_OBJECT (fixture->details), (gpointer *) &fixture->details);
  if (fixture->window != NULL)
    gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (fixture->details != NULL && g_get_monotonic_time () < end)
    widget_picture_turn ();
  g_assert_null (fixture->details);
  g_clear_object (&fixture->actions);
  g_assert_finalize_object (fixture->catalogue);
  g_clear_pointer (&fixture->opened, g_free);
}

/* The model, with other published measures for the officer's unit group. */
static VocScoreModel *
create_model (const char *published)
{
  g_autofree char *folder = g_dir_make_tmp ("vocation-model-XXXXXX", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (folder);
  g_autoptr (GError) error = NULL;
  VocScoreModel *model;

  for (guint i = 0; i < G_N_ELEMENTS (MODEL_FILES); i++)
    {
      g_autofree char *from = g_test_build_filename (G_TEST_DIST, "..", "data", "model",
                                                     MODEL_FILES[i], NULL);
      g_autofree char *to = g_build_filename (folder, MODEL_FILES[i], NULL);
      g_autofree char *text = NULL;
      g_autofree char *changed = NULL;
      g_autoptr (GRegex) regex = g_regex_new ("^    \"2529\": .*}", G_REGEX_MULTILINE, 0, NULL);

      g_assert_true (g_file_get_contents (from, &text, NULL, NULL));
      if (g_str_equal (MODEL_FILES[i], "published.json"))
        changed = g_regex_replace_literal (regex, text, -1, 0, published, 0, NULL);
      g_assert_cmpstr (changed, !=, text);
      g_assert_true (g_file_set_contents (to, changed != NULL ? changed : text, -1, NULL));
    }

  model = voc_score_model_new_from_folder (file, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (MODEL_FILES); i++)
    {
      g_autofree char *path = g_build_filename (folder, MODEL_FILES[i], NULL);

      g_unlink (path);
    }
  g_rmdir (folder);

  return model;
}

VocScore *
create_score (Fixture *fixture, const char *id, const char *published)
{
  g_autoptr (VocScoreModel) model = published != NULL
                                      ? create_model (published)
                                      : g_object_ref (voc_score_model_get_default ());
  g_autoptr (GError) error = NULL;
  g_autoptr (VocConcept) concept = voc_catalogue_lookup (fixture->catalogue, id,
                                                         VOC_CONCEPT_OCCUPATION, &error);
  g_autoptr (VocScores) scores = NULL;
  VocScore *score;

  g_assert_no_error (error);
  scores = voc_scores_new (fixture->catalogue, model, &error);
  g_assert_no_error (error);
  score = voc_score_new (scores, VOC_OCCUPATION (concept), &error);
  g_assert_no_error (error);

  return score;
}

void
show_details (Fixture *fixture, VocScore *score)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  if (fixture->window != NULL)
    gtk_window_destroy (GTK_WINDOW (fixture->window));

  fixture->details = g_object_new (VOC_TYPE_OUTLOOK_DETAILS, NULL);
  g_object_set (fixture->details, "score", score, NULL);
  fixture->window = g_object_new (ADW_TYPE_WINDOW, "default-width", 700, "default-height", 500,
                                  NULL);
  gtk_widget_insert_action_group (fixture->window, "app", G_ACTION_GROUP (fixture->actions));
  gtk_box_append (GTK_BOX (box), fixture->details);
  adw_window_set_content (ADW_WINDOW (fixture->window),
                          g_object_new (GTK_TYPE_SCROLLED_WINDOW, "child", box, NULL));
  gtk_window_present (GTK_WINDOW (fixture->window));
  widget_picture_paint (fixture->window);
}

void
show_officer (Fixture *fixture, const char *published)
{
  g_autoptr (VocScore) score = create_score (fixture, OFFICER, published);

  show_details (fixture, score);
}

/* Only what is to be seen, unless all. */
static void
collect (GtkWidget *root, GType type, gboolean all, GPtrArray *found)
{
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (!all && !gtk_widget_get_visible (child))
        continue;
      if (g_type_is_a (G_OBJECT_TYPE (child), type))
        g_ptr_array_add (found, child);
      collect (child, type, all, found);
    }
}

GPtrArray *
find_all (GtkWidget *root, GType type)
{
  GPtrArray *found = g_ptr_array_new ();

  collect (root, type, FALSE, found);

  return found;
}

gpointer
find (GtkWidget *root, GType type, guint index)
{
  g_autoptr (GPtrArray) found = find_all (root, type);

  g_assert_cmpuint (found->len, >, index);

  return found->pdata[index];
}

gboolean
has_text (GtkWidget *root, const char *text)
{
  g_autoptr (GPtrArray) labels = find_all (root, GTK_TYPE_LABEL);

  for (guint i = 0; i < labels->len; i++)
    {
      if (strstr (gtk_label_get_text (labels->pdata[i]), text) != NULL)
        return TRUE;
    }

  return FALSE;
}

VocChartFrame *
find_frame (GtkWidget *root, const char *title)
{
  g_autoptr (GPtrArray) frames = find_all (root, VOC_TYPE_CHART_FRAME);

  for (guint i = 0; i < frames->len; i++)
    {
      g_autofree char *own = NULL;

      g_object_get (frames->pdata[i], "title", &own, NULL);
      if (g_str_has_prefix (own, title))
        return frames->pdata[i];
    }

  g_error ("There is no chart “%s”", title);
}

char *
get_cell (VocChartFrame *frame, guint row, guint column)
{
  g_autoptr (VocTable) table = NULL;

  g_object_get (frame, "table", &table, NULL);
  g_assert_cmpuint (row, <, voc_table_get_n_rows (table));
  g_assert_cmpuint (column, <, voc_table_get_n_columns (table));

  return g_strdup (voc_table_get_row (table, row)[column]);
}

void
assert_cell (VocChartFrame *frame, guint row, guint column, const char *text)
{
  g_autofree char *cell = get_cell (frame, row, column);

  g_assert_cmpstr (cell, ==, text);
}

void
expand (Fixture *fixture)
{
  gtk_expander_set_expanded (find (fixture->details, GTK_TYPE_EXPANDER, 0), TRUE);
  widget_picture_paint (fixture->window);
}
