/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>

#include "voc-browse-model.h"
#include "voc-browse-row.h"
#include "voc-careers.h"

/* The rows of a list, and the model that gives them their items. */

static VocOccupation *
make_occupation (guint       id,
                 const char *label,
                 const char *description)
{
  const VocConceptFields group_fields = { .id = 100, .uri = "g", .code = "7", .label = "Trades" };
  g_autoptr (VocGroup) group = voc_group_new (&group_fields, VOC_SCHEME_ISCO, NULL);
  const VocConceptFields fields = {
    .id = id,
    .uri = label,
    .code = "7.1",
    .label = label,
    .description = description,
  };

  return voc_occupation_new (&fields, group, 1, 1);
}

static GtkInscription *
get_line (GtkWidget  *row,
          const char *css_class)
{
  GtkWidget *line = gtk_widget_get_first_child (row);

  while (line != NULL && !gtk_widget_has_css_class (line, css_class))
    line = gtk_widget_get_next_sibling (line);
  g_assert_true (GTK_IS_INSCRIPTION (line));

  return GTK_INSCRIPTION (line);
}

/* An item that answers to @query by @matched, another name. */
static VocBrowseItem *
make_found (VocOccupation *occupation,
            const char    *query,
            const char    *matched)
{
  VocBrowseItem *item = voc_browse_item_new (&voc_careers_kind, VOC_CONCEPT (occupation), NULL);
  g_autoptr (VocSearchHit) hit =
    voc_search_hit_new (voc_concept_get_id (VOC_CONCEPT (occupation)), VOC_CONCEPT_OCCUPATION,
                        VOC_TEXT_ALTERNATIVE, matched, 50);
  char *text = g_ref_string_new (query);

  voc_browse_item_set_match (item, text, hit);
  g_ref_string_release (text);

  return item;
}

static void
test_row (void)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *row = g_object_new (VOC_TYPE_BROWSE_ROW, NULL);
  g_autoptr (VocOccupation) baker = make_occupation (1, "baker", "Bakes. And more.");
  g_autoptr (VocOccupation) smith = make_occupation (2, "smith", NULL);
  g_autoptr (VocBrowseItem) found = make_found (baker, "bak", "bakeress");
  g_autoptr (VocBrowseItem)
    plain = voc_browse_item_new (&voc_careers_kind, VOC_CONCEPT (smith), NULL);

  gtk_window_set_child (GTK_WINDOW (window), row);
  voc_browse_row_set_item (VOC_BROWSE_ROW (row), found);
  g_assert_cmpstr (gtk_inscription_get_text (get_line (row, "title")), ==, "Baker");
  g_assert_cmpstr (gtk_inscription_get_text (get_line (row, "place")), ==, "7.1 · Trades");
  g_assert_cmpstr (gtk_inscription_get_text (get_line (row, "detail")), ==, "Also: bakeress");
  g_assert_nonnull (gtk_inscription_get_attributes (get_line (row, "title")));
  g_assert_nonnull (gtk_inscription_get_attributes (get_line (row, "detail")));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (get_line (row, "detail"))));

  /* Nothing of the row before stays. */
  voc_browse_row_set_item (VOC_BROWSE_ROW (row), plain);
  g_assert_cmpstr (gtk_inscription_get_text (get_line (row, "title")), ==, "Smith");
  g_assert_null (gtk_inscription_get_attributes (get_line (row, "title")));
  g_assert_null (gtk_inscription_get_attributes (get_line (row, "detail")));
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (get_line (row, "detail"))));

  g_assert_cmpfloat (gtk_inscription_get_xalign (get_line (row, "place")), ==, 0);
  gtk_widget_set_direction (row, GTK_TEXT_DIR_RTL);
  g_assert_cmpfloat (gtk_inscription_get_xalign (get_line (row, "place")), ==, 1);

  voc_browse_row_set_item (VOC_BROWSE_ROW (row), NULL);
  g_assert_null (voc_browse_row_get_item (VOC_BROWSE_ROW (row)));
  gtk_window_destroy (GTK_WINDOW (window));
}

static VocAnswer *
make_answer (VocLens       *lens,
             VocQuery      *query,
             GCancellable  *cancellable,
             GError       **error)
{
  VocAnswer *answer = g_new0 (VocAnswer, 1);
  const guint ids[] = { 2, 9, 1 };

  answer->ids = g_array_new (FALSE, FALSE, sizeof (guint));
  answer->hits = g_ptr_array_new_with_free_func ((GDestroyNotify) voc_search_hit_unref);
  answer->meant = g_strdup ("bak");
  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      VocSearchHit *hit =
        voc_search_hit_new (ids[i], VOC_CONCEPT_OCCUPATION, VOC_TEXT_LABEL, NULL, 50);

      hit->corrected = ids[i] == 1;
      g_array_append_val (answer->ids, ids[i]);
      g_ptr_array_add (answer->hits, hit);
    }

  return answer;
}

/* Whether something of the title is in bold. */
static gboolean
is_marked (VocBrowseItem *item)
{
  g_autoptr (PangoAttrList) attributes = NULL;
  GSList *list = NULL;
  gboolean any;

  attributes = voc_browse_item_dup_title_attributes (item);
  if (attributes != NULL)
    list = pango_attr_list_get_attributes (attributes);
  any = list != NULL;
  g_slist_free_full (list, (GDestroyNotify) pango_attribute_destroy);

  return any;
}

/* In the order of the answer, without what is not there; each item marks the words that found it: those
 * that were typed, or those that were meant. */
static void
test_answers (void)
{
  VocBrowseKind kind = voc_careers_kind;
  g_autoptr (VocBrowseModel) answers = NULL;
  g_autoptr (VocLens) lens = voc_lens_new (NULL);
  g_autoptr (GPtrArray) occupations = g_ptr_array_new_with_free_func (g_object_unref);
  VocOccupation *baker = make_occupation (1, "baker", NULL);
  VocOccupation *smith = make_occupation (2, "smith", NULL);
  g_autoptr (VocBrowseItem) plain = NULL;
  g_autoptr (VocBrowseItem) first = NULL;
  g_autoptr (VocBrowseItem) again = NULL;
  g_autoptr (VocBrowseItem) second = NULL;

  kind.answer = make_answer;
  answers = voc_browse_model_new (&kind);
  g_ptr_array_add (occupations, baker);
  g_ptr_array_add (occupations, smith);
  voc_browse_model_set_contents (answers, lens, occupations);
  plain = g_list_model_get_item (G_LIST_MODEL (answers), 0);

  g_object_set (voc_browse_model_get_query (answers), "text", "smi", NULL);
  while (voc_browse_model_get_busy (answers))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (answers)), ==, 2);
  first = g_list_model_get_item (G_LIST_MODEL (answers), 0);
  again = g_list_model_get_item (G_LIST_MODEL (answers), 0);
  second = g_list_model_get_item (G_LIST_MODEL (answers), 1);
  g_assert_true (first == again);
  g_assert_true (voc_browse_item_get_concept (first) == VOC_CONCEPT (smith));
  g_assert_true (voc_browse_item_get_concept (second) == VOC_CONCEPT (baker));
  g_assert_true (is_marked (first));
  g_assert_true (is_marked (second));
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (answers), 2));
  /* It is the item that was there before. */
  g_assert_true (second == plain);

  voc_browse_model_set_contents (answers, NULL, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (answers)), ==, 0);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/career-row/row", test_row);
  g_test_add_func ("/career-row/answers", test_answers);

  return g_test_run ();
}
