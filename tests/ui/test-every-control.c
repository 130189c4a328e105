/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "voc-browse-list.h"
#include "voc-occupation-page.h"
#include "voc-test-utils.h"
#include "voc-window.h"

/*
 * Whoever points at something hits it, and nothing breaks: every button, link, switch and kind of row of every
 * page and dialog is found through the accessibility tree, brought into view, looked for where a pointer
 * would be, and used once: on an X screen by a pointer that is moved there and clicks, elsewhere by its own
 * signal. What is added to a page is found by itself. Warnings are fatal.
 */

#define OCCUPATION "2250.6"
#define OTHER "2221.1"

typedef struct
{
  VocApplication *application;
  GtkWidget *window;
  GHashTable *used; /* (owned) (element-type utf8): kinds of controls */
  gboolean points;
  guint n_hits;
  guint n_clicks;
} Walk;

typedef struct
{
  const char *name;
  void (*go) (Walk *walk);
  guint n_least; /* so many kinds of controls are to be found here, beside those seen before */
  gboolean is_dialog;
} Place;

static void
act (Walk       *walk,
     const char *action,
     const char *text)
{
  g_action_group_activate_action (G_ACTION_GROUP (walk->application), action,
                                  text != NULL ? g_variant_new_string (text) : NULL);
}

static void
show_tab (Walk       *walk,
          const char *tab)
{
  GtkWidget *page;

  act (walk, "open-occupation", OCCUPATION);
  page = voc_test_find (walk->window, VOC_TYPE_OCCUPATION_PAGE, NULL);
  g_assert_nonnull (page);
  g_object_set (page, "tab", tab, NULL);
}

static void
go_start (Walk *walk)
{
  gtk_widget_activate_action (walk->window, "win.start", NULL);
}

static void
go_found (Walk *walk)
{
  act (walk, "search", "nurse");
}

static void
go_overview (Walk *walk)
{
  show_tab (walk, "overview");
}

static void
go_skills_tab (Walk *walk)
{
  show_tab (walk, "skills");
}

static void
go_future (Walk *walk)
{
  show_tab (walk, "future");
}

static void
go_next (Walk *walk)
{
  show_tab (walk, "next");
}

static void
go_skills (Walk *walk)
{
  act (walk, "show-page", "skills");
}

static void
go_skill (Walk *walk)
{
  act (walk, "open-skill", "statistics");
}

static void
go_me (Walk *walk)
{
  act (walk, "show-page", "me");
}

static void
go_compare (Walk *walk)
{
  g_action_group_activate_action (G_ACTION_GROUP (walk->application), "compare",
                                  g_variant_new ("(ss)", OCCUPATION, OTHER));
}

/* A page that is not shown any more goes with the next frame. */
static gboolean
has_one_page (Walk *walk)
{
  GtkWidget *stack = voc_test_find (walk->window, ADW_TYPE_VIEW_STACK, NULL);
  GtkWidget *shown = adw_view_stack_get_visible_child (ADW_VIEW_STACK (stack));

  for (GtkWidget *child = gtk_widget_get_first_child (stack); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_mapped (child) != (child == shown))
      return FALSE;

  return gtk_widget_get_width (shown) > 0;
}

static void
open_filter (Walk *walk)
{
  voc_test_wait (has_one_page (walk));
  gtk_widget_activate_action (voc_test_find (walk->window, VOC_TYPE_BROWSE_LIST, NULL),
                              "list.filter", NULL);
}

static void
go_filter (Walk *walk)
{
  go_found (walk);
  open_filter (walk);
}

static void
go_skill_filter (Walk *walk)
{
  go_skills (walk);
  open_filter (walk);
}

static void
go_report (Walk *walk)
{
  show_tab (walk, "overview");
  gtk_widget_activate_action (voc_test_find (walk->window, VOC_TYPE_OCCUPATION_PAGE, NULL),
                              "page.report", NULL);
}

static void
go_quiz (Walk *walk)
{
  act (walk, "quiz", OCCUPATION);
}

static void
go_interests (Walk *walk)
{
  act (walk, "interests", NULL);
}

static void
go_import (Walk *walk)
{
  act (walk, "import-dialog", NULL);
}

static void
go_model (Walk *walk)
{
  act (walk, "model-card", NULL);
}

static void
go_help (Walk *walk)
{
  act (walk, "help", NULL);
}

static const Place PLACES[] = {
  { "start", go_start, 15 },       { "a search", go_found, 2 },
  { "overview", go_overview, 6 },  { "skills of an occupation", go_skills_tab, 5 },
  { "future", go_future, 5 },      { "where next", go_next, 5 },
  { "skills", go_skills, 1 },      { "a skill", go_skill, 3 },
  { "me", go_me, 5 },              { "compare", go_compare, 2 },
  { "filter", go_filter, 6, TRUE },
  { "filter of skills", go_skill_filter, 1, TRUE },
  { "report", go_report, 2, TRUE },
  { "quiz", go_quiz, 1, TRUE },
  { "interests", go_interests, 1, TRUE },
  { "import", go_import, 1, TRUE },
  { "model card", go_model, 1, TRUE },
  { "help", go_help, 1, TRUE },
};

static void
calm_down (void)
{
  for (guint i = 0; i < 200 && g_main_context_pending (NULL); i++)
    g_main_context_iteration (NULL, FALSE);
}

/* How many were open: one may be about to open when the others are closed. One that hides by itself takes
 * the pointer for itself, which only one can; here nobody points. */
static guint
close_popovers (GtkWidget *root)
{
  guint n = 0;

  if (GTK_IS_POPOVER (root) && !gtk_widget_get_visible (root))
    gtk_popover_set_autohide (GTK_POPOVER (root), FALSE);
  if (GTK_IS_POPOVER (root) && gtk_widget_get_mapped (root))
    {
      gtk_popover_popdown (GTK_POPOVER (root));
      n++;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += close_popovers (child);

  return n;
}

/* The dialog on top, or the window. */
static GtkWidget *
get_root (Walk *walk)
{
  AdwDialog *dialog =
    adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (walk->window));

  return dialog != NULL ? GTK_WIDGET (dialog) : walk->window;
}

static gboolean
is_row (GtkWidget *widget)
{
  GtkAccessibleRole role = gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget));

  return role == GTK_ACCESSIBLE_ROLE_LIST_ITEM || role == GTK_ACCESSIBLE_ROLE_TREE_ITEM ||
         role == GTK_ACCESSIBLE_ROLE_OPTION || role == GTK_ACCESSIBLE_ROLE_ROW;
}

static gboolean
is_in_row (GtkWidget *widget)
{
  for (GtkWidget *at = gtk_widget_get_parent (widget); at != NULL; at = gtk_widget_get_parent (at))
    if (is_row (at))
      return TRUE;

  return FALSE;
}

/* The frame of the window belongs to the desktop; files, printers and other programs are theirs, too. */
static gboolean
is_ours (GtkWidget *widget)
{
  static const char *const OTHERS[] = {
    "_Choose ZIP Files…", "Choose a _Folder…", "_Save…",   "Save…", "Export…",
    "_Export…",           "Import…",           "_Import…",           "Print…",
  };
  const char *label = GTK_IS_BUTTON (widget) ? gtk_button_get_label (GTK_BUTTON (widget)) : NULL;
  const char *action = GTK_IS_ACTIONABLE (widget)
                         ? gtk_actionable_get_action_name (GTK_ACTIONABLE (widget))
                         : NULL;

  for (guint i = 0; i < G_N_ELEMENTS (OTHERS); i++)
    if (g_strcmp0 (label, OTHERS[i]) == 0 ||
        g_strcmp0 (gtk_widget_get_tooltip_text (widget), OTHERS[i]) == 0)
      return FALSE;

  return !GTK_IS_LINK_BUTTON (widget) &&
         gtk_widget_get_ancestor (widget, GTK_TYPE_WINDOW_CONTROLS) == NULL &&
         g_strcmp0 (action, "page.open-portal") != 0;
}

/* What is folded away keeps its rows. */
static gboolean
is_folded (GtkWidget *widget)
{
  for (GtkWidget *at = widget; at != NULL; at = gtk_widget_get_parent (at))
    if (GTK_IS_REVEALER (at) && !gtk_revealer_get_reveal_child (GTK_REVEALER (at)))
      return TRUE;

  return FALSE;
}

static gboolean
is_control (GtkWidget *widget)
{
  /* A row may be there to be read. */
  if (GTK_IS_LIST_BOX_ROW (widget) &&
      !gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (widget)))
    return FALSE;

  return (GTK_IS_BUTTON (widget) || GTK_IS_SWITCH (widget) || GTK_IS_CHECK_BUTTON (widget) ||
          GTK_IS_DROP_DOWN (widget) || is_row (widget)) &&
         gtk_widget_get_mapped (widget) && gtk_widget_is_sensitive (widget) && is_ours (widget) &&
         !is_folded (widget);
}

/* Where it is, and outside of rows what it says: one of each kind is enough. */
static char *
dup_kind (GtkWidget *widget)
{
  GString *kind = g_string_new (NULL);

  if (!is_row (widget) && !is_in_row (widget) && GTK_IS_BUTTON (widget))
    {
      const char *label = gtk_button_get_label (GTK_BUTTON (widget));
      const char *tooltip = gtk_widget_get_tooltip_text (widget);
      g_autofree char *icon = NULL;

      g_object_get (widget, "icon-name", &icon, NULL);
      g_string_append_printf (kind, "%s ", label != NULL ? label
                                           : tooltip != NULL ? tooltip
                                           : icon != NULL ? icon : "");
    }
  for (GtkWidget *at = widget; at != NULL; at = gtk_widget_get_parent (at))
    g_string_append_printf (kind, "%s<", G_OBJECT_TYPE_NAME (at));

  return g_string_free_and_steal (kind);
}

static void
collect (GtkAccessible *node,
         GPtrArray     *controls)
{
  if (GTK_IS_WIDGET (node) && GTK_IS_POPOVER (node))
    return;
  if (GTK_IS_WIDGET (node) && is_control (GTK_WIDGET (node)))
    g_ptr_array_add (controls, node);

  for (GtkAccessible *child = gtk_accessible_get_first_accessible_child (node); child != NULL;)
    {
      GtkAccessible *next = gtk_accessible_get_next_accessible_sibling (child);

      collect (child, controls);
      g_object_unref (child);
      child = next;
    }
}

static gboolean
has_controls (Walk *walk)
{
  g_autoptr (GPtrArray) controls = g_ptr_array_new ();

  collect (GTK_ACCESSIBLE (get_root (walk)), controls);

  return controls->len > 0;
}

static void
go (Walk        *walk,
    const Place *place)
{
  GtkWidget *root;
  GtkWidget *list;
  guint n_dialogs = 0;

  calm_down ();
  voc_test_wait (close_popovers (walk->window) == 0);
  adw_toast_overlay_dismiss_all (ADW_TOAST_OVERLAY (voc_test_find (walk->window,
                                                                   ADW_TYPE_TOAST_OVERLAY, NULL)));
  while ((root = get_root (walk)) != walk->window && n_dialogs++ < 10)
    {
      adw_dialog_force_close (ADW_DIALOG (root));
      calm_down ();
    }
  g_assert_cmpuint (n_dialogs, <, 10);
  place->go (walk);
  voc_test_wait (has_one_page (walk));
  list = voc_test_find (walk->window, VOC_TYPE_BROWSE_LIST, NULL);
  voc_test_wait (list == NULL ||
                 !voc_browse_model_get_busy (voc_browse_list_get_model (VOC_BROWSE_LIST (list))));
  voc_test_wait ((get_root (walk) != walk->window) == place->is_dialog);
  voc_test_wait (has_controls (walk));
  calm_down ();
}

static void
bring_into_view (GtkWidget *widget)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (widget, GTK_TYPE_VIEWPORT);
  GtkAdjustment *adjustment;
  graphene_rect_t bounds;

  if (viewport == NULL ||
      !gtk_widget_compute_bounds (widget, gtk_viewport_get_child (GTK_VIEWPORT (viewport)),
                                  &bounds))
    return;

  adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport));
  gtk_adjustment_set_value (adjustment, bounds.origin.y + bounds.size.height / 2 -
                                          gtk_adjustment_get_page_size (adjustment) / 2);
}

/* Whether a pointer in its middle would be on it. */
static gboolean
is_hit (GtkWidget *widget)
{
  GtkWidget *native = GTK_WIDGET (gtk_widget_get_native (widget));
  graphene_rect_t bounds;
  GtkWidget *picked;

  if (!gtk_widget_compute_bounds (widget, native, &bounds) || bounds.size.width < 1 ||
      bounds.origin.x < -1 ||
      bounds.origin.x + bounds.size.width > gtk_widget_get_width (native) + 1)
    return FALSE;

  picked = gtk_widget_pick (native, bounds.origin.x + bounds.size.width / 2,
                            bounds.origin.y + bounds.size.height / 2, GTK_PICK_DEFAULT);

  return picked != NULL && (picked == widget || gtk_widget_is_ancestor (picked, widget));
}

/* Sees what arrives at the control before the control does. */
static gboolean
event_cb (Walk     *walk,
          GdkEvent *event)
{
  if (gdk_event_get_event_type (event) == GDK_BUTTON_RELEASE)
    walk->n_hits++;

  return GDK_EVENT_PROPAGATE;
}

static void
clicked_cb (Walk *walk)
{
  walk->n_clicks++;
}

/* The only window of the screen stands in its corner. */
static void
move_and_click (GtkWidget *widget)
{
  GtkNative *native = gtk_widget_get_native (widget);
  g_autoptr (GSubprocess) pointer = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *x = NULL;
  g_autofree char *y = NULL;
  graphene_rect_t bounds;
  double left = 0;
  double top = 0;

  g_assert_true (gtk_widget_compute_bounds (widget, GTK_WIDGET (native), &bounds));
  gtk_native_get_surface_transform (native, &left, &top);
  x = g_strdup_printf ("%.0f", floor (left + bounds.origin.x + bounds.size.width / 2));
  y = g_strdup_printf ("%.0f", floor (top + bounds.origin.y + bounds.size.height / 2));
  pointer = g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, &error, "xdotool", "mousemove", x, y,
                              "click", "1", NULL);
  g_assert_no_error (error);
  g_subprocess_wait (pointer, NULL, &error);
  g_assert_no_error (error);
}

/* The click arrives where it was aimed at, and a button that is hit says so. */
static void
point (Walk      *walk,
       GtkWidget *widget)
{
  g_autoptr (GtkWidget) aim = g_object_ref (widget);
  g_autoptr (GtkEventController) watch = g_object_ref (gtk_event_controller_legacy_new ());
  gulong id = 0;

  gtk_event_controller_set_propagation_phase (watch, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (watch, "event", G_CALLBACK (event_cb), walk);
  gtk_widget_add_controller (aim, watch);
  walk->n_hits = 0;
  walk->n_clicks = 0;
  if (GTK_IS_BUTTON (aim))
    id = g_signal_connect_swapped (aim, "clicked", G_CALLBACK (clicked_cb), walk);

  move_and_click (aim);
  voc_test_wait (walk->n_hits > 0 || !gtk_widget_get_mapped (aim));
  voc_test_wait (id == 0 || walk->n_clicks > 0);

  g_clear_signal_handler (&id, aim);
  if (gtk_event_controller_get_widget (watch) == aim)
    gtk_widget_remove_controller (aim, watch);
}

static void
use (Walk      *walk,
     GtkWidget *widget)
{
  close_popovers (GTK_WIDGET (gtk_widget_get_root (widget)));
  if (walk->points)
    point (walk, widget);
  else if (GTK_IS_BUTTON (widget))
    g_signal_emit_by_name (widget, "clicked");
  else
    gtk_widget_activate (widget);
  calm_down ();
}

static void
fail (const Place *place,
      GtkWidget   *widget,
      const char  *kind)
{
  GtkWidget *native = GTK_WIDGET (gtk_widget_get_native (widget));
  graphene_rect_t bounds = { 0 };
  GtkWidget *picked;

  if (!gtk_widget_compute_bounds (widget, native, &bounds))
    g_error ("%s: %s is nowhere", place->name, kind);
  picked = gtk_widget_pick (native, bounds.origin.x + bounds.size.width / 2,
                            bounds.origin.y + bounds.size.height / 2, GTK_PICK_DEFAULT);
  g_error ("%s: a pointer at %g, %g, %g × %g hits %s instead of %s", place->name, bounds.origin.x,
           bounds.origin.y, bounds.size.width, bounds.size.height,
           picked != NULL ? G_OBJECT_TYPE_NAME (picked) : "nothing", kind);
}

/* What gets the focus comes into view, too, and takes the control out of it again. */
static void
wait_for_rest (GtkWidget *widget)
{
  for (guint i = 0; i < 5; i++)
    {
      voc_test_paint ();
      if (is_hit (widget))
        return;
      bring_into_view (widget);
    }
}

/* Uses the first control of a kind that was not seen yet. */
static gboolean
use_next (Walk        *walk,
          const Place *place)
{
  g_autoptr (GPtrArray) controls = g_ptr_array_new ();

  collect (GTK_ACCESSIBLE (get_root (walk)), controls);
  for (guint i = 0; i < controls->len; i++)
    {
      GtkWidget *control = controls->pdata[i];
      g_autofree char *kind = dup_kind (control);

      if (g_hash_table_contains (walk->used, kind))
        continue;

      bring_into_view (control);
      /* Lists keep rows that are not seen; one of the same kind is. */
      if (gtk_widget_get_ancestor (control, GTK_TYPE_LIST_VIEW) != NULL && !is_hit (control))
        continue;
      for (guint turn = 0; turn < 400 && !is_hit (control); turn++)
        {
          voc_test_turn ();
          bring_into_view (control);
        }
      if (walk->points)
        wait_for_rest (control);
      if (!is_hit (control))
        fail (place, control, kind);

      g_test_message ("%s: %s", place->name, kind);
      g_hash_table_add (walk->used, g_steal_pointer (&kind));
      use (walk, control);
      return TRUE;
    }

  return FALSE;
}

static void
walk_body (VocApplication *application,
           GtkWidget      *window)
{
  Walk walk = { application, window,
                g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL) };

  walk.points = g_getenv ("VOCATION_POINTER") != NULL;
  /* What moves is where it was when the click comes. */
  if (walk.points)
    g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (PLACES); i++)
    {
      guint n = 0;

      go (&walk, &PLACES[i]);
      while (use_next (&walk, &PLACES[i]))
        {
          n++;
          g_assert_cmpuint (n, <, 200);
          go (&walk, &PLACES[i]);
        }
      g_test_message ("%s: %u kinds of controls", PLACES[i].name, n);
      g_assert_cmpuint (n, >=, PLACES[i].n_least);
    }
  go (&walk, &PLACES[0]);
  g_hash_table_unref (walk.used);
}

static void
test_left_to_right (void)
{
  voc_test_run (walk_body, "-c", g_getenv ("VOCATION_BUILTIN"), NULL);
  voc_test_reset ();
}

static void
test_right_to_left (void)
{
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  voc_test_run (walk_body, "-c", g_getenv ("VOCATION_BUILTIN"), NULL);
  voc_test_reset ();
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

int
main (int   argc,
      char *argv[])
{
  voc_test_init (&argc, &argv);

  g_test_add_func ("/every-control/left-to-right", test_left_to_right);
  g_test_add_func ("/every-control/right-to-left", test_right_to_left);

  return voc_test_finish ();
}
