/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-occupation-filter.h"

#include <glib/gi18n.h>

#include "voc-combo-row.h"
#include "voc-concept-chooser.h"
#include "voc-field-texts.h"
#include "voc-fields.h"
#include "voc-group-node.h"
#include "voc-property.h"
#include "voc-score-range-row.h"
#include "voc-template.h"
#include "voc-tree-button.h"

/**
 * VocOccupationFilter:
 *
 * The conditions of a list of occupations, in a [class@FilterDialog].
 */
struct _VocOccupationFilter
{
  AdwPreferencesPage parent_instance;

  AdwComboRow *field_row;
  GtkListBox *needs_box;
  GtkListBox *without_box;
  AdwSpinRow *digital_row;
  AdwSpinRow *green_row;
  AdwSpinRow *transversal_row;
  AdwSpinRow *min_row;
  AdwSpinRow *max_row;
  AdwComboRow *level_row;
  AdwPreferencesGroup *changes_group;
  AdwPreferencesGroup *specialists_group;

  VocBrowseModel *model; /* (owned) */
};

G_DEFINE_FINAL_TYPE (VocOccupationFilter, voc_occupation_filter, ADW_TYPE_PREFERENCES_PAGE)

static VocOccupationQuery *
get_query (VocOccupationFilter *self)
{
  return VOC_OCCUPATION_QUERY (voc_browse_model_get_query (self->model));
}

static char *
group_text (VocOccupationFilter *self,
            const char      *code)
{
  VocGroupNode *groups = voc_browse_model_get_groups (self->model);
  VocGroupNode *node =
    groups != NULL && code != NULL ? voc_group_node_find (groups, code) : NULL;
  g_autofree char *title =
    node != NULL ? voc_group_node_dup_group_title (voc_group_node_get_group (node)) : NULL;

  return title != NULL ? g_markup_escape_text (title, -1) : g_strdup (_("Any"));
}

/* The first choice is any of them. */
static void
field_chosen_cb (VocOccupationFilter *self)
{
  guint selected = adw_combo_row_get_selected (self->field_row);
  guint n;
  const VocField *fields = voc_fields_get_all (voc_fields_get_default (), &n);

  g_assert (VOC_IS_OCCUPATION_FILTER (self));

  if (selected <= n)
    g_object_set (get_query (self), "field", selected > 0 ? fields[selected - 1].id : NULL, NULL);
}

static void
field_changed_cb (VocOccupationFilter *self)
{
  const char *field = voc_occupation_query_get_field (get_query (self));
  guint n;
  const VocField *fields = voc_fields_get_all (voc_fields_get_default (), &n);
  guint selected = 0;

  g_assert (VOC_IS_OCCUPATION_FILTER (self));

  for (guint i = 0; i < n; i++)
    if (g_strcmp0 (fields[i].id, field) == 0)
      selected = i + 1;
  adw_combo_row_set_selected (self->field_row, selected);
}

static void
add_fields (VocOccupationFilter *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint n;
  const VocField *fields = voc_fields_get_all (voc_fields_get_default (), &n);

  gtk_string_list_append (names, _("Any"));
  for (guint i = 0; i < n; i++)
    gtk_string_list_append (names, voc_field_text_get_name (fields[i].id));
  adw_combo_row_set_model (self->field_row, G_LIST_MODEL (names));

  field_changed_cb (self);
  g_signal_connect_object (get_query (self), "notify::field", G_CALLBACK (field_changed_cb), self,
                           G_CONNECT_SWAPPED);
  /* Not before: filling the row chooses its first. */
  g_signal_connect_object (self->field_row, "notify::selected", G_CALLBACK (field_chosen_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
prepare_groups_cb (VocOccupationFilter *self,
                   VocTreeButton   *button)
{
  VocGroupNode *groups = voc_browse_model_get_groups (self->model);

  g_assert (VOC_IS_OCCUPATION_FILTER (self));

  voc_tree_button_set_nodes (button, groups != NULL ? voc_group_node_get_children (groups) : NULL);
}

static void
group_chosen_cb (VocOccupationFilter *self,
                 VocGroup        *group)
{
  g_assert (VOC_IS_OCCUPATION_FILTER (self));

  g_object_set (get_query (self), "isco", voc_concept_get_code (VOC_CONCEPT (group)), NULL);
}

static void
remove_cb (GtkWidget       *button,
           VocOccupationFilter *self)
{
  g_autofree char *condition = g_strdup (g_object_get_data (G_OBJECT (button), "condition"));

  voc_query_remove_condition (VOC_QUERY (get_query (self)), condition);
}

static void
add_row (VocOccupationFilter *self,
         GtkListBox      *box,
         const char      *uri,
         const char      *property)
{
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (VocConcept) skill = NULL;
  g_autofree char *title = NULL;
  g_autofree char *name = NULL;
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_button_new_from_icon_name ("window-close-symbolic");

  g_object_get (self->model, "catalogue", &catalogue, NULL);
  if (catalogue != NULL)
    skill = voc_catalogue_lookup (catalogue, uri, VOC_CONCEPT_SKILL, NULL);
  title = g_markup_escape_text (skill != NULL ? voc_concept_get_label (skill) : _("Unknown skill"),
                                -1);
  /* Translators: %s is the name of a skill */
  name = g_strdup_printf (_("Remove %s"), skill != NULL ? voc_concept_get_label (skill) : uri);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data_full (G_OBJECT (button), "condition", g_strconcat (property, ":", uri, NULL),
                          g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (remove_cb), self, G_CONNECT_DEFAULT);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  gtk_list_box_append (box, row);
}

static void
fill_box (VocOccupationFilter   *self,
          GtkListBox        *box,
          const char *const *uris,
          const char        *property)
{
  gtk_list_box_remove_all (box);
  for (gsize i = 0; uris != NULL && uris[i] != NULL; i++)
    add_row (self, box, uris[i], property);
  gtk_widget_set_visible (GTK_WIDGET (box), uris != NULL && uris[0] != NULL);
}

static void
needs_changed_cb (VocOccupationFilter *self)
{
  g_assert (VOC_IS_OCCUPATION_FILTER (self));

  fill_box (self, self->needs_box, voc_occupation_query_get_needs (get_query (self)),
            "needs");
}

static void
without_changed_cb (VocOccupationFilter *self)
{
  g_assert (VOC_IS_OCCUPATION_FILTER (self));

  fill_box (self, self->without_box, voc_occupation_query_get_without (get_query (self)),
            "without");
}

static void
needs_chosen_cb (VocOccupationFilter *self,
                 const char      *uri)
{
  g_assert (VOC_IS_OCCUPATION_FILTER (self));

  voc_query_add_to_list (VOC_QUERY (get_query (self)), "needs", uri);
}

static void
without_chosen_cb (VocOccupationFilter *self,
                   const char      *uri)
{
  g_assert (VOC_IS_OCCUPATION_FILTER (self));

  voc_query_add_to_list (VOC_QUERY (get_query (self)), "without", uri);
}

static void
band_chosen_cb (AdwComboRow        *row,
                GParamSpec         *pspec,
                VocOccupationQuery *query)
{
  const VocColumn *column = g_object_get_data (G_OBJECT (row), "column");
  guint selected = adw_combo_row_get_selected (row);

  /* The first entry is "any". */
  voc_column_limit (column, query, FALSE, selected > 0 ? selected + 1 : 0);
}

static void
query_ranges_cb (AdwComboRow *row)
{
  VocOccupationQuery *query = g_object_get_data (G_OBJECT (row), "query");
  const VocColumn *column = g_object_get_data (G_OBJECT (row), "column");
  int min = 0;
  int max;

  voc_occupation_query_get_range (query, column->id, &min, &max);
  adw_combo_row_set_selected (row, CLAMP (min - 1, 0, (int) column->maximum - 1));
}

/* The least of a few words; the lowest of them is no condition. */
static GtkWidget *
create_band_row (VocOccupationQuery *query,
                 const VocColumn    *column)
{
  GtkWidget *row = adw_combo_row_new ();
  g_autoptr (GtkStringList) words = gtk_string_list_new (NULL);

  gtk_string_list_append (words, _("Any"));
  for (guint band = 2; band <= column->maximum; band++)
    {
      g_autofree char *word = voc_column_dup_number (column, band);
      /* Translators: %s is “much” or “very much” */
      g_autofree char *text = g_strdup_printf (_("At least %s"), word);

      gtk_string_list_append (words, band < column->maximum ? text : word);
    }
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), voc_column_get_title (column));
  gtk_widget_set_tooltip_text (row, voc_column_get_definition (column));
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (words));
  voc_combo_row_name_items (ADW_COMBO_ROW (row));
  g_object_set_data (G_OBJECT (row), "column", (gpointer) column);
  g_object_set_data_full (G_OBJECT (row), "query", g_object_ref (query), g_object_unref);
  query_ranges_cb (ADW_COMBO_ROW (row));
  g_signal_connect_object (row, "notify::selected", G_CALLBACK (band_chosen_cb), query,
                           G_CONNECT_DEFAULT);
  g_signal_connect_object (query, "notify::ranges", G_CALLBACK (query_ranges_cb), row,
                           G_CONNECT_SWAPPED);

  return row;
}

static AdwExpanderRow *
add_expander (AdwPreferencesGroup *group,
              const char          *title)
{
  GtkWidget *row = adw_expander_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  /* Only the header inside it gets a name by itself. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  adw_preferences_group_add (group, row);

  return ADW_EXPANDER_ROW (row);
}

/* The two that all of it comes to stand above rows that open for the rest. What is set is seen at once. */
static void
add_scores (VocOccupationFilter *self)
{
  VocOccupationQuery *query = get_query (self);
  AdwExpanderRow *parent = NULL;
  int min;
  int max;

  for (guint i = 0; i < voc_column_get_n (); i++)
    {
      const VocColumn *column = voc_column_get (i);
      GtkWidget *row = column->unit == VOC_COLUMN_BAND ? create_band_row (query, column)
                                                       : voc_score_range_row_new (query, column);

      if (i > 0 && column->section != voc_column_get (i - 1)->section)
        parent = add_expander (voc_column_is_for_specialists (column) ? self->specialists_group
                                                                      : self->changes_group,
                               voc_column_section_get_title (column->section));

      if (parent != NULL)
        adw_expander_row_add_row (parent, row);
      else
        adw_preferences_group_add (self->changes_group, row);
      if (parent != NULL &&
          voc_occupation_query_get_range (query, column->id, &min, &max))
        adw_expander_row_set_expanded (parent, TRUE);
    }
}

static void
voc_occupation_filter_constructed (GObject *object)
{
  VocOccupationFilter *self = VOC_OCCUPATION_FILTER (object);
  VocOccupationQuery *query = get_query (self);
  const struct
  {
    const char *property;
    gpointer row;
    const char *row_property;
  } bindings[] = {
    { "min-digital", self->digital_row, "value" },
    { "min-green", self->green_row, "value" },
    { "min-transversal", self->transversal_row, "value" },
    { "min-essential", self->min_row, "value" },
    { "max-essential", self->max_row, "value" },
    { "skill-level", self->level_row, "selected" },
  };

  G_OBJECT_CLASS (voc_occupation_filter_parent_class)->constructed (object);

  for (gsize i = 0; i < G_N_ELEMENTS (bindings); i++)
    g_object_bind_property (query, bindings[i].property, bindings[i].row, bindings[i].row_property,
                            G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);

  add_fields (self);
  add_scores (self);
  g_signal_connect_object (query, "notify::needs", G_CALLBACK (needs_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (query, "notify::without", G_CALLBACK (without_changed_cb), self,
                           G_CONNECT_SWAPPED);
  needs_changed_cb (self);
  without_changed_cb (self);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  voc_template_set (widget_class, "voc-occupation-filter");
  gtk_widget_class_bind_template_child (widget_class, VocOccupationFilter, field_row);
  gtk_widget_class_bind_template_callback (widget_class, prepare_groups_cb);
  gtk_widget_class_bind_template_callback (widget_class, group_chosen_cb);
  gtk_widget_class_bind_template_child (widget_class, VocOccupationFilter, needs_box);
  gtk_widget_class_bind_template_child (widget_class, VocOccupationFilter, without_box);
  gtk_widget_class_bind_template_child (widget_class, VocOccupationFilter, digital_row);
  gtk_widget_class_bind_template_child (widget_class, VocOccupationFilter, green_row);
  gtk_widget_class_bind_template_child (widget_class, VocOccupationFilter, transversal_row);
  gtk_widget_class_bind_template_child (widget_class, VocOccupationFilter, min_row);
  gtk_widget_class_bind_template_child (widget_class, VocOccupationFilter, max_row);
  gtk_widget_class_bind_template_child (widget_class, VocOccupationFilter, level_row);
  gtk_widget_class_bind_template_child (widget_class, VocOccupationFilter, changes_group);
  gtk_widget_class_bind_template_child (widget_class, VocOccupationFilter, specialists_group);
  gtk_widget_class_bind_template_callback (widget_class, group_text);
  gtk_widget_class_bind_template_callback (widget_class, needs_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, without_chosen_cb);
}

static const VocProperty properties[] = {
  VOC_PROPERTY_OBJECT (VocOccupationFilter, model, voc_browse_model_get_type,
                       .access = VOC_PROPERTY_CONSTRUCT_ONLY),
};

static void
voc_occupation_filter_class_init (VocOccupationFilterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  object_class->constructed = voc_occupation_filter_constructed;

  g_type_ensure (VOC_TYPE_TREE_BUTTON);
  g_type_ensure (VOC_TYPE_CONCEPT_CHOOSER);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
voc_occupation_filter_init (VocOccupationFilter *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  voc_combo_row_name_items (self->field_row);
  voc_combo_row_name_items (self->level_row);
}

GtkWidget *
voc_occupation_filter_new (VocBrowseModel *model)
{
  g_return_val_if_fail (VOC_IS_BROWSE_MODEL (model), NULL);

  return g_object_new (VOC_TYPE_OCCUPATION_FILTER, "model", model, NULL);
}
