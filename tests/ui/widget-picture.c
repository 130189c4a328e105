/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "widget-picture.h"

#include <adwaita.h>
#include <stdlib.h>

static void
load_styles (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, VOC_RESOURCE_PATH "/css/widgets.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

void
widget_picture_init (int    *argc,
                  char ***argv)
{
  gtk_test_init (argc, argv, NULL);
  adw_init ();
  load_styles ();
}

static gboolean
wake_cb (gpointer user_data)
{
  gboolean *woken = user_data;

  *woken = TRUE;

  return G_SOURCE_REMOVE;
}

/* One turn of the main loop that does not wait for ever. */
void
widget_picture_turn (void)
{
  gboolean woken = FALSE;
  guint id = g_timeout_add (10, wake_cb, &woken);

  g_main_context_iteration (NULL, TRUE);
  if (!woken)
    g_source_remove (id);
}

static void
painted_cb (guint *n_painted)
{
  (*n_painted)++;
}

/* Two frames, one for what the first began. */
void
widget_picture_paint (GtkWidget *widget)
{
  g_autoptr (GdkFrameClock) clock = g_object_ref (gtk_widget_get_frame_clock (widget));
  gint64 end = g_get_monotonic_time () + 20 * G_TIME_SPAN_SECOND;
  guint n_painted = 0;
  gulong id = g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (painted_cb), &n_painted);

  for (guint n = 1; n <= 2; n++)
    {
      gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_PAINT);
      while (n_painted < n && g_get_monotonic_time () < end)
        widget_picture_turn ();
    }
  g_signal_handler_disconnect (clock, id);
  g_assert_cmpuint (n_painted, >=, 2);
}

/* A window with the widget, as wide as it says, drawn at least once. Destroy it. */
GtkWidget *
widget_picture_show (GtkWidget *widget,
                  int        width)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_set_halign (widget, GTK_ALIGN_CENTER);
  gtk_widget_set_size_request (widget, width, -1);
  gtk_box_append (GTK_BOX (box), widget);
  gtk_window_set_child (GTK_WINDOW (window), box);
  gtk_window_set_default_size (GTK_WINDOW (window), width, -1);
  gtk_window_present (GTK_WINDOW (window));
  while (!gtk_widget_get_mapped (widget) || gtk_widget_get_width (widget) == 0)
    g_main_context_iteration (NULL, TRUE);
  widget_picture_paint (widget);

  return window;
}

/* The widget on the background of its window. */
GdkTexture *
widget_picture_take (GtkWidget *widget)
{
  const float margin = 12;
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  GtkNative *native = gtk_widget_get_native (widget);
  gboolean dark = adw_style_manager_get_dark (adw_style_manager_get_default ());
  float width = gtk_widget_get_width (widget);
  float height = gtk_widget_get_height (widget);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, width + 2 * margin, height + 2 * margin);
  GdkRGBA background;

  gdk_rgba_parse (&background, dark ? "#222226" : "#fafafb");
  gtk_snapshot_append_color (snapshot, &background, &bounds);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (margin, margin));
  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (g_steal_pointer (&snapshot));

  return gsk_renderer_render_texture (gtk_native_get_renderer (native), node, &bounds);
}

/* Only where VOCATION_PICTURES names a folder. ADW_DEBUG_HIGH_CONTRAST=1 gives those in high
 * contrast. */
void
widget_picture_save (GtkWidget  *widget,
                  const char *name)
{
  const char *folder = g_getenv ("VOCATION_PICTURES");
  AdwStyleManager *manager = adw_style_manager_get_default ();
  g_autoptr (GdkTexture) texture = widget_picture_take (widget);
  g_autofree char *file = NULL;
  g_autofree char *path = NULL;

  g_assert_cmpint (gdk_texture_get_width (texture), >, 0);
  if (folder == NULL)
    return;

  file = g_strconcat (name,
                      gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? "-rtl" : "",
                      adw_style_manager_get_dark (manager) ? "-dark" : "",
                      adw_style_manager_get_high_contrast (manager) ? "-hc" : "", ".png", NULL);
  path = g_build_filename (folder, file, NULL);
  g_assert_true (gdk_texture_save_to_png (texture, path));
}

/* Pictures of a widget in both directions, light and dark. */
void
widget_picture_show_all (GtkWidget  *widget,
                      int         width,
                      const char *name)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  GtkWidget *window;

  /* What moves is at its end at once. */
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  window = widget_picture_show (widget, width);
  for (guint i = 0; i < 4; i++)
    {
      adw_style_manager_set_color_scheme (manager, i & 1 ? ADW_COLOR_SCHEME_FORCE_DARK
                                                         : ADW_COLOR_SCHEME_FORCE_LIGHT);
      gtk_widget_set_default_direction (i & 2 ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
      widget_picture_paint (widget);
      widget_picture_save (widget, name);
    }
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_DEFAULT);
  gtk_window_destroy (GTK_WINDOW (window));
}

guchar *
widget_picture_dup_bytes (GdkTexture *texture)
{
  gsize stride = 4 * gdk_texture_get_width (texture);
  guchar *bytes = g_malloc (stride * gdk_texture_get_height (texture));

  gdk_texture_download (texture, bytes, stride);

  return bytes;
}

/* The share of pixels that differ clearly. */
double
widget_picture_compare (GdkTexture *texture,
                     GdkTexture *other,
                     gboolean    mirrored)
{
  g_autofree guchar *first = widget_picture_dup_bytes (texture);
  g_autofree guchar *second = widget_picture_dup_bytes (other);
  int width = gdk_texture_get_width (texture);
  int height = gdk_texture_get_height (texture);
  guint n_different = 0;

  g_assert_cmpint (gdk_texture_get_width (other), ==, width);
  g_assert_cmpint (gdk_texture_get_height (other), ==, height);
  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++)
      {
        const guchar *a = first + 4 * (y * width + x);
        const guchar *b = second + 4 * (y * width + (mirrored ? width - 1 - x : x));

        if (abs (a[0] - b[0]) + abs (a[1] - b[1]) + abs (a[2] - b[2]) > 90)
          n_different++;
      }

  return n_different / (double) (width * height);
}
