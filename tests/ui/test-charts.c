/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>

#include "voc-chart-frame.h"
#include "voc-csv-text.h"
#include "voc-data-table.h"
#include "voc-mark.h"
#include "voc-picture.h"
#include "voc-share-bar.h"
#include "voc-swatch.h"

static const char *const columns[] = { "Group", "Skills", "Share", NULL };

static void
count_cb (guint *counter)
{
  (*counter)++;
}

static GListModel *
create_parts (void)
{
  static const double values[] = { 33, 20, 15, 10, 8, 6, 5, 3 };
  static const char *const labels[] = {
    "information skills", "management skills", "working with computers",
    "communication, collaboration and creativity", "knowledge of law", "languages", "care", "other",
  };
  GListStore *parts = g_list_store_new (VOC_TYPE_MARK);

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autoptr (VocMark) mark = voc_mark_new (labels[i], values[i]);

      g_list_store_append (parts, mark);
    }

  return G_LIST_MODEL (parts);
}

static void
append_row (GListStore *rows,
            const char *first,
            const char *second,
            const char *third)
{
  const char *const fields[] = { first, second, third, NULL };
  g_autoptr (GtkStringList) row = gtk_string_list_new (fields);

  g_list_store_append (rows, row);
}

static GListModel *
create_rows (void)
{
  GListStore *rows = g_list_store_new (GTK_TYPE_STRING_LIST);

  append_row (rows, "information skills", "28", "34 %");
  append_row (rows, "communication, collaboration and creativity", "18", "22 %");
  append_row (rows, "the \"soft\" ones", "9", "11 %");

  return G_LIST_MODEL (rows);
}

static GtkWidget *
create_frame (void)
{
  g_autoptr (GListModel) parts = create_parts ();
  g_autoptr (GListModel) rows = create_rows ();
  GtkWidget *bar = g_object_new (VOC_TYPE_SHARE_BAR, "title", "Usual work", "parts", parts, NULL);

  return g_object_new (VOC_TYPE_CHART_FRAME,
                       "title", "What people usually do",
                       "child", bar,
                       "columns", columns,
                       "rows", rows,
                       NULL);
}

static GtkWidget *
find (GtkWidget *root,
      GType      type,
      guint      number)
{
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (g_type_is_a (G_OBJECT_TYPE (child), type) && number-- == 0)
      return child;

  return NULL;
}

static void
test_csv (void)
{
  const char *const titles[] = { "name", "a,b", "line\nbreak", NULL };
  g_autoptr (GListStore) rows = g_list_store_new (GTK_TYPE_STRING_LIST);
  g_autofree char *text = NULL;
  g_autofree char *empty = NULL;

  append_row (rows, "plain", "say \"no\"", "");
  append_row (rows, "short", NULL, NULL);
  append_row (rows, "änd", " space ", "cr\rx");
  text = voc_csv_text_from_table (titles, G_LIST_MODEL (rows));
  g_assert_cmpstr (text, ==,
                   "name,\"a,b\",\"line\nbreak\"\r\n"
                   "plain,\"say \"\"no\"\"\",\r\n"
                   "short,,\r\n"
                   "änd, space ,\"cr\rx\"\r\n");
  empty = voc_csv_text_from_table (titles, NULL);
  g_assert_cmpstr (empty, ==, "name,\"a,b\",\"line\nbreak\"\r\n");
}

static void
test_frame_properties (void)
{
  GtkWidget *frame = g_object_ref_sink (create_frame ());
  GtkWidget *child;
  guint notified = 0;

  g_signal_connect_swapped (frame, "notify", G_CALLBACK (count_cb), &notified);
  g_object_set (frame, "title", "What people usually do", "columns", columns, "show-table", FALSE,
                NULL);
  g_assert_cmpuint (notified, ==, 0);
  g_object_set (frame, "title", "Usual work", "show-table", TRUE, NULL);
  g_assert_cmpuint (notified, ==, 2);
  g_object_get (frame, "child", &child, NULL);
  g_assert_false (gtk_widget_get_visible (child));
  g_object_unref (child);
  g_object_set (frame, "child", NULL, "rows", NULL, "columns", NULL, NULL);
  g_assert_cmpuint (notified, ==, 5);

  g_assert_finalize_object (frame);
}

static void
test_frame_table (void)
{
  GtkWidget *frame = g_object_ref_sink (create_frame ());
  GtkWidget *table = find (find (frame, GTK_TYPE_BOX, 0), VOC_TYPE_DATA_TABLE, 0);
  GtkWidget *tools = find (find (frame, GTK_TYPE_BOX, 0), GTK_TYPE_BOX, 0);
  GtkWidget *toggle = find (tools, GTK_TYPE_TOGGLE_BUTTON, 0);
  GtkWidget *rows;
  GtkWidget *row;
  gboolean shown;

  gtk_test_accessible_assert_role (frame, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (frame, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "What people usually do");
  g_assert_false (gtk_widget_get_visible (table));

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (toggle), TRUE);
  g_object_get (frame, "show-table", &shown, NULL);
  g_assert_true (shown);
  g_assert_true (gtk_widget_get_visible (table));
  gtk_test_accessible_assert_role (table, GTK_ACCESSIBLE_ROLE_TABLE);
  gtk_test_accessible_assert_property (table, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "What people usually do");
  rows = find (table, GTK_TYPE_BOX, 0);
  gtk_test_accessible_assert_role (rows, GTK_ACCESSIBLE_ROLE_ROW_GROUP);
  row = find (rows, GTK_TYPE_BOX, 0);
  gtk_test_accessible_assert_role (row, GTK_ACCESSIBLE_ROLE_ROW);
  gtk_test_accessible_assert_role (find (row, GTK_TYPE_LABEL, 1),
                                   GTK_ACCESSIBLE_ROLE_COLUMN_HEADER);
  row = find (rows, GTK_TYPE_BOX, 3);
  gtk_test_accessible_assert_role (find (row, GTK_TYPE_LABEL, 0), GTK_ACCESSIBLE_ROLE_ROW_HEADER);
  gtk_test_accessible_assert_role (find (row, GTK_TYPE_LABEL, 2), GTK_ACCESSIBLE_ROLE_CELL);
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (find (row, GTK_TYPE_LABEL, 2))), ==, "11 %");

  g_object_set (frame, "show-table", FALSE, NULL);
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (toggle)));
  g_assert_false (gtk_widget_get_visible (table));

  /* Without rows there is nothing to switch to. */
  g_object_set (frame, "rows", NULL, "show-table", TRUE, NULL);
  g_assert_false (gtk_widget_get_visible (tools));
  g_assert_false (gtk_widget_get_visible (table));

  g_assert_finalize_object (frame);
}

static void
read_text_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  char **text = user_data;
  g_autoptr (GError) error = NULL;

  *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, &error);
  g_assert_no_error (error);
}

static void
test_frame_copy (void)
{
  GtkWidget *frame = create_frame ();
  GtkWidget *window = voc_picture_show (frame, 300);
  GtkWidget *tools = find (find (frame, GTK_TYPE_BOX, 0), GTK_TYPE_BOX, 0);
  GtkWidget *copy = find (tools, GTK_TYPE_BUTTON, 1);
  g_autofree char *text = NULL;
  guint copied = 0;

  g_assert_false (gtk_widget_get_visible (copy));
  g_object_set (frame, "show-table", TRUE, NULL);
  g_assert_true (gtk_widget_get_visible (copy));
  g_signal_connect_swapped (frame, "copied", G_CALLBACK (count_cb), &copied);
  g_signal_emit_by_name (copy, "clicked");
  g_assert_cmpuint (copied, ==, 1);
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (copy)), ==, "Copied");

  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (frame), NULL, read_text_cb, &text);
  while (text == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (text, ==,
                   "Group,Skills,Share\r\n"
                   "information skills,28,34 %\r\n"
                   "\"communication, collaboration and creativity\",18,22 %\r\n"
                   "\"the \"\"soft\"\" ones\",9,11 %\r\n");
  voc_picture_wait (3200);
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (copy)), ==, "Copy as CSV");
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_frame_pictures (void)
{
  GtkWidget *frame = create_frame ();

  voc_picture_show_all (frame, 500, "chart");
  frame = create_frame ();
  voc_picture_show_all (frame, 300, "chart-narrow");
  frame = create_frame ();
  g_object_set (frame, "show-table", TRUE, NULL);
  voc_picture_show_all (frame, 500, "table");
  frame = create_frame ();
  g_object_set (frame, "show-table", TRUE, NULL);
  voc_picture_show_all (frame, 300, "table-narrow");
}

static void
test_share_accessible (void)
{
  const char *two_parts = "information skills 33 %\nmanagement skills 20 %";
  GtkWidget *bar = g_object_ref_sink (voc_share_bar_new ());
  g_autoptr (GListModel) parts = create_parts ();

  gtk_test_accessible_assert_role (bar, GTK_ACCESSIBLE_ROLE_IMG);
  g_object_set (bar, "title", "Usual work", NULL);
  gtk_test_accessible_assert_property (bar, GTK_ACCESSIBLE_PROPERTY_LABEL, "Usual work");
  g_assert_false (gtk_test_accessible_has_property (GTK_ACCESSIBLE (bar),
                                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
  g_object_set (bar, "parts", parts, NULL);
  g_list_store_splice (G_LIST_STORE (parts), 2, 6, NULL, 0);
  /* The macro takes its text for a format as well, so the text is not in it. */
  gtk_test_accessible_assert_property (bar, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, two_parts);
  g_assert_cmpstr (gtk_widget_get_tooltip_text (find (bar, VOC_TYPE_SWATCH, 1)), ==,
                   "management skills 20 %");
  g_assert_null (find (bar, VOC_TYPE_SWATCH, 2));

  g_assert_finalize_object (bar);
}

static void
test_share_rtl (void)
{
  g_autoptr (GListModel) parts = create_parts ();
  GtkWidget *bar = g_object_new (VOC_TYPE_SHARE_BAR, "parts", parts, NULL);
  GtkWidget *window = voc_picture_show (bar, 300);
  GtkWidget *first = find (bar, VOC_TYPE_SWATCH, 0);
  GtkWidget *last = find (bar, VOC_TYPE_SWATCH, 7);
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (first, bar, &bounds));
  g_assert_cmpfloat (bounds.origin.x, ==, 0);
  g_assert_cmpfloat (bounds.size.width, ==, 97);
  g_assert_true (gtk_widget_compute_bounds (last, bar, &bounds));
  g_assert_cmpfloat (bounds.origin.x + bounds.size.width, ==, 300);

  gtk_widget_set_direction (bar, GTK_TEXT_DIR_RTL);
  voc_picture_wait (60);
  g_assert_true (gtk_widget_compute_bounds (first, bar, &bounds));
  g_assert_cmpfloat (bounds.origin.x, ==, 203);
  g_assert_true (gtk_widget_compute_bounds (last, bar, &bounds));
  g_assert_cmpfloat (bounds.origin.x, ==, 0);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Eight patterns, no two of them alike without their colour. */
static void
test_swatches (void)
{
  GdkTexture *textures[9];

  for (guint i = 0; i < G_N_ELEMENTS (textures); i++)
    {
      GtkWidget *swatch = voc_swatch_new (i);
      GtkWidget *window;

      gtk_widget_set_size_request (swatch, -1, 24);
      window = voc_picture_show (swatch, 40);
      textures[i] = voc_picture_take (swatch);
      gtk_window_destroy (GTK_WINDOW (window));
    }
  for (guint i = 0; i < 8; i++)
    for (guint j = 0; j < i; j++)
      g_assert_cmpfloat (voc_picture_compare (textures[i], textures[j], FALSE), >, 0.03);
  g_assert_cmpfloat (voc_picture_compare (textures[0], textures[8], FALSE), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (textures); i++)
    g_object_unref (textures[i]);
}

int
main (int   argc,
      char *argv[])
{
  voc_picture_init (&argc, &argv);

  g_test_add_func ("/charts/csv", test_csv);
  g_test_add_func ("/charts/frame/properties", test_frame_properties);
  g_test_add_func ("/charts/frame/table", test_frame_table);
  g_test_add_func ("/charts/frame/copy", test_frame_copy);
  g_test_add_func ("/charts/frame/pictures", test_frame_pictures);
  g_test_add_func ("/charts/share/accessible", test_share_accessible);
  g_test_add_func ("/charts/share/rtl", test_share_rtl);
  g_test_add_func ("/charts/swatches", test_swatches);

  return g_test_run ();
}
