/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-condition-chips.h"

#include <glib/gi18n.h>

#include "voc-lens.h"
#include "voc-property.h"
#include "voc-query-words.h"

#define WIDEST_CHARS 18

/**
 * VocConditionChips:
 *
 * The conditions of a query, each as a small button that takes it away, and how the lens is turned
 * through which occupations are looked at. Not seen without any. The words that are searched are not
 * among them: they stand in the search entry.
 *
 * With several conditions the last button is `list.clear-filter`.
 */
struct _VocConditionChips
{
  AdwBin parent_instance;

  AdwWrapBox *box;

  GMenuModel *orders; /* (owned) (nullable) */
  VocQuery *query; /* (owned) (nullable) */
  VocLens *lens;   /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (VocConditionChips, voc_condition_chips, ADW_TYPE_BIN)

static void
remove_condition (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  VocConditionChips *self = VOC_CONDITION_CHIPS (widget);

  /* The button goes with the condition; the keyboard goes on with the next one. */
  gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD);
  if (self->query != NULL)
    voc_query_remove_condition (self->query, g_variant_get_string (parameter, NULL));
}

static void
turn_back (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  VocConditionChips *self = VOC_CONDITION_CHIPS (widget);

  gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD);
  voc_lens_turn_back (self->lens, g_variant_get_string (parameter, NULL));
}

static void
add_chip (VocConditionChips *self,
          const char        *action,
          const char        *id,
          const char        *text,
          const char        *name)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  /* From right to left a wrap box puts outside what is wider than its line. */
  gtk_label_set_max_width_chars (GTK_LABEL (label), WIDEST_CHARS);
  gtk_box_append (GTK_BOX (content), label);
  gtk_box_append (GTK_BOX (content),
                  g_object_new (GTK_TYPE_IMAGE,
                                "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                "icon-name", "window-close-symbolic",
                                NULL));

  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_button_set_can_shrink (GTK_BUTTON (button), TRUE);
  gtk_widget_add_css_class (button, "chip");
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  adw_wrap_box_append (self->box, button);
}

/* The order has its menu in its chip, and a button that takes it away. */
static gboolean
add_order (VocConditionChips *self)
{
  g_autofree char *text = voc_query_words_dup_order (self->query);
  GtkWidget *box;
  GtkWidget *menu_button;
  GtkWidget *remove;

  if (text == NULL)
    return FALSE;

  menu_button = g_object_new (GTK_TYPE_MENU_BUTTON, "always-show-arrow", TRUE, "can-shrink", TRUE,
                              "label", text, "menu-model", self->orders, NULL);
  gtk_widget_add_css_class (menu_button, "chip-menu");
  remove = gtk_button_new_from_icon_name ("window-close-symbolic");
  gtk_widget_add_css_class (remove, "chip");
  gtk_widget_set_tooltip_text (remove, _("Usual Order"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (remove), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Usual Order"), -1);
  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (remove), "list.order::relevance");

  box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_add_css_class (box, "linked");
  gtk_box_append (GTK_BOX (box), menu_button);
  gtk_box_append (GTK_BOX (box), remove);
  adw_wrap_box_append (self->box, box);

  return TRUE;
}

static guint
add_conditions (VocConditionChips *self)
{
  g_autoptr (GPtrArray) conditions = voc_query_dup_conditions (self->query);
  VocCatalogue *catalogue = self->lens != NULL ? voc_lens_get_catalogue (self->lens) : NULL;

  for (guint i = 0; i < conditions->len; i++)
    {
      g_autofree char *text = voc_query_words_dup (self->query, conditions->pdata[i], catalogue);
      g_autofree char *name = NULL;

      if (text == NULL)
        continue;
      /* Translators: what a screen reader says for a small button; %s is a condition of a filter */
      name = g_strdup_printf (_("Remove filter: %s"), text);
      add_chip (self, "chips.remove", conditions->pdata[i], text, name);
    }

  return conditions->len;
}

static guint
add_lens (VocConditionChips *self)
{
  g_autoptr (GPtrArray) turned = voc_lens_dup_turned (self->lens);

  for (guint i = 0; i < turned->len; i++)
    {
      g_autofree char *text = voc_lens_dup_words (self->lens, turned->pdata[i]);
      /* Translators: what a screen reader says for a small button; %s is what is assumed when
       * scores are computed, such as “Adoption: Fast” */
      g_autofree char *name = g_strdup_printf (_("No longer: %s"), text);

      add_chip (self, "chips.turn-back", turned->pdata[i], text, name);
    }

  return turned->len;
}

static void
show_chips (VocConditionChips *self)
{
  GtkWidget *child;
  gboolean ordered;
  guint n;
  guint n_turned;

  g_assert (VOC_IS_CONDITION_CHIPS (self));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->box))) != NULL)
    adw_wrap_box_remove (self->box, child);

  ordered = self->query != NULL && add_order (self);
  n = self->query != NULL ? add_conditions (self) : 0;
  /* Nothing about skills hangs on it. */
  n_turned = self->lens != NULL && VOC_IS_OCCUPATION_QUERY (self->query) ? add_lens (self) : 0;

  if (n > 1)
    {
      GtkWidget *button = gtk_button_new_with_mnemonic (_("Clear _All"));

      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "list.clear-filter");
      gtk_widget_add_css_class (button, "chip");
      gtk_widget_add_css_class (button, "flat");
      adw_wrap_box_append (self->box, button);
    }

  gtk_widget_set_visible (GTK_WIDGET (self), ordered || n + n_turned > 0);
}

/* What is shown follows "changed" of @source, which is kept in @field. */
static void
follow (VocConditionChips *self,
        gpointer          *field,
        gpointer           source)
{
  if (*field == source)
    return;

  if (*field != NULL)
    g_signal_handlers_disconnect_by_func (*field, show_chips, self);
  g_clear_object (field);
  if (source != NULL)
    {
      *field = g_object_ref (source);
      g_signal_connect_object (source, "changed", G_CALLBACK (show_chips), self,
                               G_CONNECT_SWAPPED);
    }
  show_chips (self);
}

static void
set_query (VocConditionChips *self,
           VocQuery          *query)
{
  follow (self, (gpointer *) &self->query, query);
}

static void
set_lens (VocConditionChips *self,
          VocLens           *lens)
{
  follow (self, (gpointer *) &self->lens, lens);
}

static const VocProperty properties[] = {
  VOC_PROPERTY_OBJECT (VocConditionChips, query, voc_query_get_type, .set = G_CALLBACK (set_query)),
  VOC_PROPERTY_OBJECT (VocConditionChips, lens, voc_lens_get_type, .set = G_CALLBACK (set_lens)),
  VOC_OWNED_OBJECT (VocConditionChips, orders),
};

static void
voc_condition_chips_class_init (VocConditionChipsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_install_action (widget_class, "chips.remove", "s", remove_condition);
  gtk_widget_class_install_action (widget_class, "chips.turn-back", "s", turn_back);
}

/* What the chip of the order offers. */
void
voc_condition_chips_set_orders (VocConditionChips *self,
                                GMenuModel        *orders)
{
  g_return_if_fail (VOC_IS_CONDITION_CHIPS (self));

  g_set_object (&self->orders, orders);
}

static void
voc_condition_chips_init (VocConditionChips *self)
{
  self->box = ADW_WRAP_BOX (adw_wrap_box_new ());
  adw_wrap_box_set_child_spacing (self->box, 6);
  adw_wrap_box_set_line_spacing (self->box, 6);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Active filters"), -1);
}
