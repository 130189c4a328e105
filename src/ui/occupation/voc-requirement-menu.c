/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-requirement-menu.h"

#include <glib/gi18n.h>

#include "voc-concept-page.h"
#include "voc-window.h"

/* What a requirement is to the person: its menu, by the secondary button, the Menu key, Shift and F10 or
 * the button of an opened row, and what they have said of it. */

static VocWindow *
get_window (VocRequirementRow *row)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (row));

  return VOC_IS_WINDOW (root) ? VOC_WINDOW (root) : NULL;
}

static const char *
get_skill_uri (VocRequirementRow *row)
{
  VocRequirement *requirement = voc_requirement_row_get_requirement (row);

  return voc_concept_get_uri (VOC_CONCEPT (voc_requirement_get_skill (requirement)));
}

/* (nullable): of the page that the row is on */
static const char *
get_occupation_uri (VocRequirementRow *row)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (row), VOC_TYPE_CONCEPT_PAGE);
  VocConcept *concept =
    page != NULL ? voc_concept_page_get_concept (VOC_CONCEPT_PAGE (page)) : NULL;

  return concept != NULL ? voc_concept_get_uri (concept) : NULL;
}

static void
append_item (GMenu      *menu,
             const char *label,
             const char *action,
             GVariant   *target)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target_value (item, action, target);
  g_menu_append_item (menu, item);
}

static void
append_section (GMenu *menu,
                GMenu *section)
{
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
  g_object_unref (section);
}

static GMenu *
create_levels (const char    *skill,
               VocSkillLevel  level)
{
  static const struct
  {
    VocSkillLevel level;
    const char *label;
  } LEVELS[] = {
    { VOC_SKILL_LEVEL_HAVE, N_("I _Have This") },
    { VOC_SKILL_LEVEL_LEARNING, N_("I Am _Learning This") },
    { VOC_SKILL_LEVEL_USED, N_("I _Used This Long Ago") },
  };
  GMenu *section = g_menu_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (LEVELS); i++)
    if (LEVELS[i].level != level)
      append_item (section, gettext (LEVELS[i].label), "win.level",
                   g_variant_new ("(ss)", skill, voc_skill_level_to_id (LEVELS[i].level)));
  if (level != VOC_SKILL_LEVEL_NONE)
    append_item (section, _("_Take Out of My Skills"), "win.level",
                 g_variant_new ("(ss)", skill, ""));

  return section;
}

static GMenu *
create_overrides (const char  *occupation,
                  const char  *skill,
                  VocRelation  relation,
                  VocOverride  override)
{
  GMenu *section = g_menu_new ();

  if (override != VOC_OVERRIDE_NONE)
    append_item (section, _("As the _Catalogue Says"), "win.override",
                 g_variant_new ("(sss)", occupation, skill, ""));
  if (override != VOC_OVERRIDE_NOT_NEEDED)
    append_item (section, _("_Not Needed Where I Work"), "win.override",
                 g_variant_new ("(sss)", occupation, skill, "not-needed"));
  if (override != VOC_OVERRIDE_NEEDED &&
      (relation == VOC_RELATION_OPTIONAL || override != VOC_OVERRIDE_NONE))
    append_item (section, _("Nee_ded Where I Work"), "win.override",
                 g_variant_new ("(sss)", occupation, skill, "needed"));

  return section;
}

/* (nullable): nothing outside a window */
static GMenuModel *
create_menu (VocRequirementRow *row)
{
  VocWindow *window = get_window (row);
  const char *skill = get_skill_uri (row);
  const char *occupation = get_occupation_uri (row);
  VocRequirement *requirement = voc_requirement_row_get_requirement (row);
  VocSkillLevel level;
  GMenu *plan;
  GMenu *menu;

  if (window == NULL)
    return NULL;

  menu = g_menu_new ();
  level = voc_profile_get_skill_level (voc_window_get_profile (window), skill);
  append_section (menu, create_levels (skill, level));

  plan = g_menu_new ();
  if (voc_lens_is_planned (voc_window_get_lens (window), skill))
    append_item (plan, _("No Longer _Plan to Learn This"), "win.plan",
                 g_variant_new_string (skill));
  else if (level != VOC_SKILL_LEVEL_HAVE)
    append_item (plan, _("_What If I Learnt This?"), "win.plan", g_variant_new_string (skill));
  append_section (menu, plan);

  if (occupation != NULL)
    append_section (menu,
                    create_overrides (occupation, skill, voc_requirement_get_relation (requirement),
                                      voc_profile_get_override (voc_window_get_profile (window),
                                                                occupation, skill)));

  return G_MENU_MODEL (menu);
}

static gboolean
unparent_cb (gpointer popover)
{
  if (gtk_widget_get_parent (popover) != NULL)
    gtk_widget_unparent (popover);

  return G_SOURCE_REMOVE;
}

/* What was chosen is only done when the menu is gone. */
static void
closed_cb (GtkWidget *popover)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, unparent_cb, g_object_ref (popover), g_object_unref);
}

static gboolean
show_menu (VocRequirementRow *row,
           double             x,
           double             y)
{
  g_autoptr (GMenuModel) menu = create_menu (row);
  GtkWidget *box = gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row));
  GtkWidget *popover;

  if (menu == NULL)
    return FALSE;

  /* In the box, which lets go of all its children by itself. */
  popover = gtk_popover_menu_new_from_model (menu);
  gtk_widget_set_parent (popover, box);
  gtk_popover_set_pointing_to (GTK_POPOVER (popover), &(GdkRectangle) { (int) x, (int) y, 1, 1 });
  g_signal_connect (popover, "closed", G_CALLBACK (closed_cb), NULL);
  gtk_popover_popup (GTK_POPOVER (popover));

  return TRUE;
}

static void
pressed_cb (VocRequirementRow *row,
            int                n_press,
            double             x,
            double             y,
            GtkGesture        *gesture)
{
  if (show_menu (row, x, y))
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static gboolean
menu_key_cb (GtkWidget *widget,
             GVariant  *args,
             gpointer   user_data)
{
  return show_menu (VOC_REQUIREMENT_ROW (widget), 24, gtk_widget_get_height (widget) / 2);
}

static void
add_key (GtkShortcutController *controller,
         guint                  key,
         GdkModifierType        modifiers)
{
  gtk_shortcut_controller_add_shortcut (controller,
                                        gtk_shortcut_new (gtk_keyval_trigger_new (key, modifiers),
                                                          gtk_callback_action_new (menu_key_cb,
                                                                                   NULL, NULL)));
}

/* Makes the menu of a row. */
void
voc_requirement_menu_add (VocRequirementRow *row)
{
  GtkGesture *gesture = gtk_gesture_click_new ();
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (gesture), GDK_BUTTON_SECONDARY);
  g_signal_connect_object (gesture, "pressed", G_CALLBACK (pressed_cb), row, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (row), GTK_EVENT_CONTROLLER (gesture));
  add_key (GTK_SHORTCUT_CONTROLLER (keys), GDK_KEY_Menu, 0);
  add_key (GTK_SHORTCUT_CONTROLLER (keys), GDK_KEY_F10, GDK_SHIFT_MASK);
  gtk_widget_add_controller (GTK_WIDGET (row), keys);
}

/* Menus say what can be done now. */
static void
prepare_cb (GtkMenuButton *button,
            gpointer       row)
{
  g_autoptr (GMenuModel) menu = create_menu (row);

  gtk_menu_button_set_menu_model (button, menu);
}

/* A button with the menu of @row. */
GtkWidget *
voc_requirement_menu_create_button (VocRequirementRow *row)
{
  GtkWidget *button = gtk_menu_button_new ();

  gtk_menu_button_set_label (GTK_MENU_BUTTON (button), _("For Me"));
  gtk_menu_button_set_can_shrink (GTK_MENU_BUTTON (button), TRUE);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (button), prepare_cb, row, NULL);

  return button;
}

/* (transfer full) (nullable): what the person has said of it */
char *
voc_requirement_menu_dup_standing (VocRequirementRow *row)
{
  VocWindow *window = get_window (row);

  return window != NULL ? voc_lens_dup_standing (voc_window_get_lens (window),
                                                 get_occupation_uri (row), get_skill_uri (row))
                        : NULL;
}
