/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-skill-chips.h"

#include <glib/gi18n.h>

/**
 * VocSkillChips:
 *
 * The conditions of a query in words, each a button that takes it away. The words searched stand in
 * the search entry and have no chip.
 */
struct _VocSkillChips
{
  AdwBin parent_instance;

  AdwWrapBox *box;

  VocCatalogue *catalogue; /* (owned) (nullable) */
  VocSkillQuery *query;    /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (VocSkillChips, voc_skill_chips, ADW_TYPE_BIN)

/* "group", "has-type" … or a tag */
static void
remove_condition (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  VocSkillChips *self = VOC_SKILL_CHIPS (widget);
  const char *id = g_variant_get_string (parameter, NULL);
  VocCollections tag;

  if (self->query == NULL)
    return;

  if (voc_collection_from_id (id, &tag))
    g_object_set (self->query, "collections", voc_skill_query_get_collections (self->query) & ~tag,
                  NULL);
  else if (g_str_equal (id, "group"))
    g_object_set (self->query, "group", NULL, NULL);
  else if (g_str_equal (id, "has-type") || g_str_equal (id, "has-reuse"))
    g_object_set (self->query, id, FALSE, NULL);
  else if (g_str_equal (id, "min-uses"))
    g_object_set (self->query, "min-uses", 0u, NULL);
}

static void
add_chip (VocSkillChips *self,
          const char    *id,
          const char    *text)
{
  g_autofree char *name = g_strdup_printf (_("Remove filter: %s"), text);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (text);
  GtkWidget *chip = gtk_button_new ();

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_IMAGE,
                                               "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                               "icon-name", "window-close-symbolic",
                                               NULL));

  gtk_button_set_child (GTK_BUTTON (chip), box);
  gtk_button_set_can_shrink (GTK_BUTTON (chip), TRUE);
  gtk_widget_add_css_class (chip, "chip");
  gtk_widget_set_tooltip_text (chip, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (chip), "s", id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (chip), "chips.remove");
  adw_wrap_box_append (self->box, chip);
}

static void
add_group_chip (VocSkillChips *self)
{
  const char *uri = voc_skill_query_get_group (self->query);
  g_autoptr (VocConcept) group = NULL;
  g_autofree char *title = NULL;

  if (uri == NULL || self->catalogue == NULL)
    return;

  group = voc_catalogue_lookup (self->catalogue, uri, VOC_CONCEPT_GROUP, NULL);
  title = group != NULL ? voc_concept_dup_title (group) : g_strdup (uri);
  add_chip (self, "group", title);
}

static void
show_conditions (VocSkillChips *self)
{
  VocCollections collections = voc_skill_query_get_collections (self->query);
  guint min_uses = voc_skill_query_get_min_uses (self->query);
  VocReuseLevel reuse;
  VocSkillType type;
  GtkWidget *child;

  g_assert (VOC_IS_SKILL_CHIPS (self));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->box))) != NULL)
    adw_wrap_box_remove (self->box, child);

  add_group_chip (self);
  if (voc_skill_query_get_skill_type (self->query, &type))
    {
      g_autofree char *text = g_strdup_printf (_("Type: %s"), voc_skill_type_to_label (type));

      add_chip (self, "has-type", text);
    }
  if (voc_skill_query_get_reuse_level (self->query, &reuse))
    {
      g_autofree char *text = g_strdup_printf (_("Reuse: %s"), voc_reuse_level_to_label (reuse));

      add_chip (self, "has-reuse", text);
    }
  for (guint tag = 1; tag <= VOC_COLLECTION_LAST; tag <<= 1)
    {
      if ((collections & tag) != 0)
        add_chip (self, voc_collection_to_id ((VocCollections) tag),
                  voc_collection_to_label ((VocCollections) tag));
    }
  if (min_uses > 0)
    {
      g_autofree char *text = g_strdup_printf (ngettext ("Needed by at least %u",
                                                         "Needed by at least %u", min_uses),
                                               min_uses);

      add_chip (self, "min-uses", text);
    }

  gtk_widget_set_visible (GTK_WIDGET (self),
                          gtk_widget_get_first_child (GTK_WIDGET (self->box)) != NULL);
}

static void
voc_skill_chips_dispose (GObject *object)
{
  VocSkillChips *self = VOC_SKILL_CHIPS (object);

  g_clear_object (&self->catalogue);
  g_clear_object (&self->query);

  G_OBJECT_CLASS (voc_skill_chips_parent_class)->dispose (object);
}

static void
voc_skill_chips_class_init (VocSkillChipsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = voc_skill_chips_dispose;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_install_action (widget_class, "chips.remove", "s", remove_condition);
}

static void
voc_skill_chips_init (VocSkillChips *self)
{
  self->box = ADW_WRAP_BOX (adw_wrap_box_new ());
  adw_wrap_box_set_child_spacing (self->box, 6);
  adw_wrap_box_set_line_spacing (self->box, 6);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Active filters"), -1);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * voc_skill_chips_set_catalogue:
 * @self: chips
 * @catalogue: (nullable): knows the names of groups
 */
void
voc_skill_chips_set_catalogue (VocSkillChips *self,
                               VocCatalogue  *catalogue)
{
  g_return_if_fail (VOC_IS_SKILL_CHIPS (self));
  g_return_if_fail (catalogue == NULL || VOC_IS_CATALOGUE (catalogue));

  g_set_object (&self->catalogue, catalogue);
}

/**
 * voc_skill_chips_set_query:
 * @self: chips
 * @query: the conditions
 *
 * Sets which conditions it shows. To be called once.
 */
void
voc_skill_chips_set_query (VocSkillChips *self,
                           VocSkillQuery *query)
{
  g_return_if_fail (VOC_IS_SKILL_CHIPS (self));
  g_return_if_fail (VOC_IS_SKILL_QUERY (query));
  g_return_if_fail (self->query == NULL);

  g_set_object (&self->query, query);
  g_signal_connect_object (query, "changed", G_CALLBACK (show_conditions), self,
                           G_CONNECT_SWAPPED);
  show_conditions (self);
}
