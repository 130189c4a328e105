/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-query-chips.h"

#include <glib/gi18n.h>

#include "voc-column.h"
#include "voc-group-node.h"
#include "voc-model-texts.h"

/**
 * VocQueryChips:
 *
 * The conditions of a query, each as a small button that takes it away. Not seen without any. The
 * words that are searched are not among them: they stand in the search entry.
 *
 * With several conditions the last button is `careers.clear-filter`.
 */
struct _VocQueryChips
{
  AdwBin parent_instance;

  AdwWrapBox *box;

  VocOccupationQuery *query; /* (owned) (nullable) */
  VocCatalogue *catalogue;   /* (owned) (nullable) */
};

typedef enum
{
  PROP_QUERY = 1,
  PROP_CATALOGUE,
  N_PROPS,
} VocQueryChipsProperty;

static GParamSpec *properties[N_PROPS];

/* What stands for a property where a chip is about one end of a range. */
#define RANGE_MIN "range-min"
#define RANGE_MAX "range-max"

/* What a click on a chip does: a property back to what it is from the start, a skill out of one of
 * the two lists, or an end of a range. */
typedef struct
{
  VocQueryChips *chips; /* (borrowed): the parent of the button */
  const char *property;
  char *uri; /* (owned) (nullable): of the skill, or the name of the column */
} Removal;

static const struct
{
  const char *property;
  VocCollections collection;
} shares[] = {
  { "min-digital", VOC_COLLECTION_DIGITAL },
  { "min-green", VOC_COLLECTION_GREEN },
  { "min-transversal", VOC_COLLECTION_TRANSVERSAL },
};

G_DEFINE_FINAL_TYPE (VocQueryChips, voc_query_chips, ADW_TYPE_BIN)

static void
removal_free (gpointer  data,
              GClosure *closure)
{
  Removal *removal = data;

  g_clear_pointer (&removal->uri, g_free);
  g_free (removal);
}

static void
clicked_cb (GtkButton *button,
            gpointer   user_data)
{
  Removal *removal = user_data;
  VocQueryChips *self = removal->chips;
  g_autofree char *uri = g_strdup (removal->uri);
  const char *property = removal->property;

  /* The button is gone with the condition, and its data with it. */
  gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);

  if (g_str_equal (property, "needs"))
    voc_occupation_query_remove_need (self->query, uri);
  else if (g_str_equal (property, "without"))
    voc_occupation_query_remove_without (self->query, uri);
  else if (g_str_equal (property, RANGE_MIN))
    voc_occupation_query_set_min (self->query, uri, VOC_RANGE_NO_MIN);
  else if (g_str_equal (property, RANGE_MAX))
    voc_occupation_query_set_max (self->query, uri, VOC_RANGE_NO_MAX);
  else
    {
      GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (self->query), property);

      g_object_set_property (G_OBJECT (self->query), property,
                             g_param_spec_get_default_value (pspec));
    }
}

static void
add_chip (VocQueryChips *self,
          const char    *text,
          const char    *property,
          const char    *uri)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (text);
  GtkWidget *image = gtk_image_new_from_icon_name ("window-close-symbolic");
  Removal *removal = g_new0 (Removal, 1);
  /* Translators: what a screen reader says for a small button; %s is a condition of a filter */
  g_autofree char *name = g_strdup_printf (_("Remove filter: %s"), text);

  removal->chips = self;
  removal->property = property;
  removal->uri = g_strdup (uri);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (content), label);
  gtk_box_append (GTK_BOX (content), image);
  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_widget_add_css_class (button, "chip");
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_data (button, "clicked", G_CALLBACK (clicked_cb), removal, removal_free,
                         G_CONNECT_DEFAULT);
  adw_wrap_box_append (self->box, button);
}

static char *
dup_label (VocQueryChips  *self,
           const char     *id,
           VocConceptKind  kind)
{
  g_autoptr (VocConcept) concept = NULL;

  if (self->catalogue != NULL)
    concept = voc_catalogue_lookup (self->catalogue, id, kind, NULL);

  return g_strdup (concept != NULL ? voc_concept_get_label (concept) : _("Unknown skill"));
}

static guint
add_skills (VocQueryChips     *self,
            const char *const *uris,
            gboolean           needed)
{
  guint n = 0;

  for (; uris != NULL && uris[n] != NULL; n++)
    {
      g_autofree char *label = dup_label (self, uris[n], VOC_CONCEPT_SKILL);
      /* Translators: %s is the name of a skill */
      g_autofree char *text = needed ? g_strdup_printf (_("Needs %s"), label)
                                     /* Translators: %s is the name of a skill */
                                     : g_strdup_printf (_("Without %s"), label);

      add_chip (self, text, needed ? "needs" : "without", uris[n]);
    }

  return n;
}

static guint
add_numbers (VocQueryChips *self)
{
  guint min = voc_occupation_query_get_min_essential (self->query);
  guint max = voc_occupation_query_get_max_essential (self->query);
  guint level = voc_occupation_query_get_skill_level (self->query);
  g_autofree char *min_text = NULL;
  g_autofree char *max_text = NULL;
  g_autofree char *level_text = NULL;

  min_text = g_strdup_printf (ngettext ("At least %u essential skill",
                                        "At least %u essential skills", min),
                              min);
  max_text = g_strdup_printf (ngettext ("At most %u essential skill", "At most %u essential skills",
                                        max),
                              max);
  /* Translators: one of the four skill levels of ISCO-08 */
  level_text = g_strdup_printf (_("Skill level %u"), level);

  if (min > 0)
    add_chip (self, min_text, "min-essential", NULL);
  if (max > 0)
    add_chip (self, max_text, "max-essential", NULL);
  if (level > 0)
    add_chip (self, level_text, "skill-level", NULL);

  return (min > 0) + (max > 0) + (level > 0);
}

static guint
add_share (VocQueryChips  *self,
           const char     *property,
           VocCollections  collection)
{
  guint share = voc_occupation_query_get_min_share (self->query, collection);
  g_autofree char *text = NULL;

  if (share == 0)
    return 0;

  /* Translators: %u is a percentage, %s the name of a kind of skill, such as “digital” */
  text = g_strdup_printf (_("At least %u %% %s"), share, voc_collection_to_label (collection));
  add_chip (self, text, property, NULL);

  return 1;
}

static guint
add_range (VocQueryChips *self,
           const char    *id)
{
  const VocColumn *column = voc_column_find (id);
  const char *than = voc_occupation_query_get_less_exposed_than (self->query);
  g_autofree char *min_text = NULL;
  g_autofree char *max_text = NULL;
  g_autofree char *low = NULL;
  g_autofree char *high = NULL;
  int min;
  int max;

  if (column == NULL)
    return 0;

  voc_occupation_query_get_range (self->query, id, &min, &max);
  if (column->score != VOC_SCORE_EXPOSURE || column->unit != VOC_COLUMN_TASKS)
    than = NULL;
  low = voc_column_dup_number (column, min);
  high = voc_column_dup_number (column, than != NULL ? max + 1 : max);
  /* Translators: the name of a score, a figure */
  min_text = g_strdup_printf (_("%s at least %s"), voc_column_get_title (column), low);
  if (than != NULL)
    /* Translators: the name of an occupation, its exposure to AI */
    max_text = g_strdup_printf (_("Less exposed than %s (%s)"), than, high);
  else
    /* Translators: the name of a score, a figure */
    max_text = g_strdup_printf (_("%s at most %s"), voc_column_get_title (column), high);

  if (min != VOC_RANGE_NO_MIN)
    add_chip (self, min_text, RANGE_MIN, id);
  if (max != VOC_RANGE_NO_MAX)
    add_chip (self, max_text, RANGE_MAX, id);

  return (min != VOC_RANGE_NO_MIN) + (max != VOC_RANGE_NO_MAX);
}

static guint
add_group (VocQueryChips *self)
{
  const char *code = voc_occupation_query_get_isco (self->query);
  g_autoptr (GPtrArray) groups = NULL;
  g_autofree char *title = NULL;

  if (code == NULL || code[0] == '\0')
    return 0;

  if (self->catalogue != NULL)
    groups = voc_catalogue_dup_groups (self->catalogue, VOC_SCHEME_ISCO, NULL);
  for (guint i = 0; groups != NULL && i < groups->len; i++)
    {
      if (g_strcmp0 (voc_concept_get_code (g_ptr_array_index (groups, i)), code) == 0)
        title = voc_group_node_dup_group_title (g_ptr_array_index (groups, i));
    }
  add_chip (self, title != NULL ? title : code, "isco", NULL);

  return 1;
}

static void
fill (VocQueryChips *self)
{
  guint n = 0;

  n += add_group (self);
  n += add_skills (self, voc_occupation_query_get_needs (self->query), TRUE);
  n += add_skills (self, voc_occupation_query_get_without (self->query), FALSE);
  for (gsize i = 0; i < G_N_ELEMENTS (shares); i++)
    n += add_share (self, shares[i].property, shares[i].collection);
  n += add_numbers (self);
  for (guint i = 0; i < voc_occupation_query_get_n_ranges (self->query); i++)
    n += add_range (self, voc_occupation_query_get_range_column (self->query, i));

  if (n > 1)
    {
      GtkWidget *button = gtk_button_new_with_mnemonic (_("Clear _All"));

      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "careers.clear-filter");
      gtk_widget_add_css_class (button, "chip");
      gtk_widget_add_css_class (button, "flat");
      adw_wrap_box_append (self->box, button);
    }

  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
}

static void
changed_cb (VocQueryChips *self)
{
  GtkWidget *child;

  g_assert (VOC_IS_QUERY_CHIPS (self));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->box))) != NULL)
    adw_wrap_box_remove (self->box, child);

  if (self->query != NULL)
    fill (self);
  else
    gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

static void
set_query (VocQueryChips      *self,
           VocOccupationQuery *query)
{
  if (self->query == query)
    return;

  if (self->query != NULL)
    g_signal_handlers_disconnect_by_func (self->query, changed_cb, self);
  g_set_object (&self->query, query);
  if (query != NULL)
    g_signal_connect_object (query, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  changed_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_QUERY]);
}

static void
voc_query_chips_dispose (GObject *object)
{
  VocQueryChips *self = VOC_QUERY_CHIPS (object);

  g_clear_object (&self->query);
  g_clear_object (&self->catalogue);

  G_OBJECT_CLASS (voc_query_chips_parent_class)->dispose (object);
}

static void
voc_query_chips_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  VocQueryChips *self = VOC_QUERY_CHIPS (object);

  switch ((VocQueryChipsProperty) prop_id)
    {
    case PROP_QUERY:
      g_value_set_object (value, self->query);
      break;

    case PROP_CATALOGUE:
      g_value_set_object (value, self->catalogue);
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_query_chips_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  VocQueryChips *self = VOC_QUERY_CHIPS (object);

  switch ((VocQueryChipsProperty) prop_id)
    {
    case PROP_QUERY:
      set_query (self, g_value_get_object (value));
      break;

    case PROP_CATALOGUE:
      if (g_set_object (&self->catalogue, g_value_get_object (value)))
        {
          changed_cb (self);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_query_chips_class_init (VocQueryChipsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = voc_query_chips_dispose;
  object_class->get_property = voc_query_chips_get_property;
  object_class->set_property = voc_query_chips_set_property;

  properties[PROP_QUERY] = g_param_spec_object ("query", NULL, NULL, VOC_TYPE_OCCUPATION_QUERY,
                                                flags);
  properties[PROP_CATALOGUE] = g_param_spec_object ("catalogue", NULL, NULL, VOC_TYPE_CATALOGUE,
                                                    flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
voc_query_chips_init (VocQueryChips *self)
{
  self->box = ADW_WRAP_BOX (adw_wrap_box_new ());
  adw_wrap_box_set_child_spacing (self->box, 6);
  adw_wrap_box_set_line_spacing (self->box, 6);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Active filters"), -1);
}
