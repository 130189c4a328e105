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

static int
get_height (GtkWidget *row)
{
  int height;

  gtk_widget_measure (row, GTK_ORIENTATION_VERTICAL, -1, &height, NULL, NULL, NULL);

  return height;
}

/* What a row draws in a width, as the nodes that it makes. */
static char *
dup_drawing (GtkWidget *row)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GBytes) bytes = NULL;

  gtk_widget_size_allocate (row, &(GtkAllocation) { 0, 0, 300, get_height (row) }, -1);
  GTK_WIDGET_GET_CLASS (row)->snapshot (row, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  if (node == NULL)
    return NULL;
  bytes = gsk_render_node_serialize (node);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* How often @word is in @text. */
static guint
count (const char *text,
       const char *word)
{
  guint n = 0;

  for (const char *at = strstr (text, word); at != NULL; at = strstr (at + 1, word))
    n++;

  return n;
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
  g_autofree char *name = NULL;
  g_autofree char *drawn = NULL;
  g_autofree char *drawn_plain = NULL;
  g_autofree char *drawn_right = NULL;
  int height;

  gtk_window_set_child (GTK_WINDOW (window), row);
  voc_browse_row_set_item (VOC_BROWSE_ROW (row), found);
  g_object_get (row, "spoken-name", &name, NULL);
  g_assert_cmpstr (name, ==, "Baker, Also: bakeress");
  height = get_height (row);
  drawn = dup_drawing (row);
  /* Two lines, of which each has a part in bold. */
  g_assert_cmpuint (count (drawn, "text {"), ==, 2 + 3);
  g_assert_cmpuint (count (drawn, "Bold"), >=, 2);

  /* Nothing of the row before stays. */
  voc_browse_row_set_item (VOC_BROWSE_ROW (row), plain);
  /* All rows are of one height. */
  g_assert_cmpint (get_height (row), ==, height);
  drawn_plain = dup_drawing (row);
  g_assert_cmpuint (count (drawn_plain, "text {"), ==, 1);
  g_assert_cmpuint (count (drawn_plain, "Bold"), ==, 0);

  gtk_widget_set_direction (row, GTK_TEXT_DIR_RTL);
  drawn_right = dup_drawing (row);
  g_assert_cmpuint (count (drawn_right, "text {"), ==, 1);
  g_assert_cmpstr (drawn_right, !=, drawn_plain);

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
