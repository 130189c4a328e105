/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-compare-skills.h"

#include <glib/gi18n.h>

#include "voc-comparison.h"
#include "voc-link-section.h"
#include "voc-text.h"

#define N_COLUMNS 3

/**
 * VocCompareSkills:
 *
 * The skills of two occupations in three columns: what only the first needs, what both need, what only the
 * second needs; always needed ones first. One below the other when narrow.
 */
struct _VocCompareSkills
{
  AdwBin parent_instance;

  GtkCheckButton *essential_only;
  VocLinkSection *only_a;
  VocLinkSection *shared;
  VocLinkSection *only_b;

  gboolean narrow;
  VocOccupation *occupations[2]; /* (owned) (nullable) */
  GHashTable *relations[2];      /* (owned): relation of each skill, by its number */
  GListStore
    *stores[N_COLUMNS]; /* (owned): VocRequirement of only the first, both, only the second */
};

enum
{
  PROP_NARROW = 1,
};

static GParamSpec *properties[PROP_NARROW + 1];

G_DEFINE_FINAL_TYPE (VocCompareSkills, voc_compare_skills, ADW_TYPE_BIN)

static GtkOrientation
orientation (VocCompareSkills *self,
             gboolean          narrow)
{
  return narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL;
}

static gboolean
is_wide (VocCompareSkills *self,
         gboolean          narrow)
{
  return !narrow;
}

static VocRelation
get_relation (VocCompareSkills *self,
              guint             of,
              VocRequirement   *requirement)
{
  guint id = voc_concept_get_id (voc_requirement_get_concept (requirement));

  return GPOINTER_TO_INT (g_hash_table_lookup (self->relations[of], GUINT_TO_POINTER (id)));
}

/* How it is needed; where the two need it in different ways, which of them always does. */
static char *
dup_need (VocCompareSkills *self,
          VocRequirement   *requirement)
{
  VocRelation a = get_relation (self, 0, requirement);
  VocRelation b = get_relation (self, 1, requirement);

  if (a != 0 && b != 0 && a != b)
    /* Translators: of a skill, “Always: baker. Sometimes: cook.” */
    return g_strdup_printf (
      _("Always: %s. Sometimes: %s."),
      voc_concept_get_label (VOC_CONCEPT (self->occupations[a == VOC_RELATION_ESSENTIAL ? 0 : 1])),
      voc_concept_get_label (VOC_CONCEPT (self->occupations[a == VOC_RELATION_ESSENTIAL ? 1 : 0])));

  return g_strdup (MAX (a, b) == VOC_RELATION_ESSENTIAL ? _("Always needed")
                                                        : _("Sometimes needed"));
}

static GtkWidget *
create_row_cb (gpointer item,
               gpointer user_data)
{
  VocCompareSkills *self = user_data;
  VocConcept *skill = voc_requirement_get_concept (item);
  g_autofree char *title = voc_concept_dup_title (skill);
  g_autofree char *need = dup_need (self, item);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW,
                                 "use-markup", FALSE,
                                 "title", title,
                                 "subtitle", need,
                                 "activatable", TRUE,
                                 NULL);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", voc_concept_get_uri (skill));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "app.open-skill");

  return row;
}

static gboolean
is_shown_cb (gpointer item,
             gpointer user_data)
{
  VocCompareSkills *self = user_data;

  return !gtk_check_button_get_active (self->essential_only) ||
         get_relation (self, 0, item) == VOC_RELATION_ESSENTIAL ||
         get_relation (self, 1, item) == VOC_RELATION_ESSENTIAL;
}

static void
filter_cb (VocCompareSkills *self)
{
  VocLinkSection *sections[N_COLUMNS] = { self->only_a, self->shared, self->only_b };

  g_assert (VOC_IS_COMPARE_SKILLS (self));

  for (guint i = 0; i < N_COLUMNS; i++)
    {
      GtkFilter *filter = GTK_FILTER (gtk_custom_filter_new (is_shown_cb, self, NULL));
      g_autoptr (GtkFilterListModel)
        shown = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->stores[i])), filter);

      voc_link_section_set_items (sections[i], G_LIST_MODEL (shown),
                                  g_list_model_get_n_items (G_LIST_MODEL (self->stores[i])));
    }
}

static const char *
get_relation_word (VocRelation relation)
{
  return relation == VOC_RELATION_ESSENTIAL  ? _("Always needed")
         : relation == VOC_RELATION_OPTIONAL ? _("Sometimes needed")
                                             : "–";
}

static void
append_line (GString    *csv,
             GString    *html,
             const char *cell,
             const char *const *cells)
{
  g_string_append (html, "<tr>");
  for (guint i = 0; i < N_COLUMNS; i++)
    {
      g_autofree char *escaped = g_markup_escape_text (cells[i], -1);

      voc_text_append_csv (csv, i > 0, cells[i]);
      g_string_append_printf (html, "<%s>%s</%s>", cell, escaped, cell);
    }
  g_string_append_c (csv, '\n');
  g_string_append (html, "</tr>");
}

/* All of it, for a text and for a table in another program. */
static void
copy_cb (VocCompareSkills *self)
{
  g_autoptr (GString) csv = g_string_new (NULL);
  g_autoptr (GString) html = g_string_new ("<table>");
  g_autoptr (GBytes) table = NULL;
  GdkContentProvider *providers[2];
  g_autoptr (GdkContentProvider) both = NULL;

  g_assert (VOC_IS_COMPARE_SKILLS (self));

  append_line (csv, html, "th",
               (const char *[]) {
                 _("Skill"), voc_concept_get_label (VOC_CONCEPT (self->occupations[0])),
                 voc_concept_get_label (VOC_CONCEPT (self->occupations[1])) });
  for (guint i = 0; i < N_COLUMNS; i++)
    for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (self->stores[i])); j++)
      {
        g_autoptr (VocRequirement) item = g_list_model_get_item (G_LIST_MODEL (self->stores[i]), j);

        append_line (csv, html, "td",
                     (const char *[]) {
                       voc_concept_get_label (voc_requirement_get_concept (item)),
                       get_relation_word (get_relation (self, 0, item)),
                       get_relation_word (get_relation (self, 1, item)) });
      }
  g_string_append (html, "</table>");

  table = g_bytes_new (html->str, html->len);
  providers[0] = gdk_content_provider_new_for_bytes ("text/html", table);
  providers[1] = gdk_content_provider_new_typed (G_TYPE_STRING, csv->str);
  both = gdk_content_provider_new_union (providers, G_N_ELEMENTS (providers));
  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (self)), both);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-toast", "s", _("Table copied"));
}

static void
clear (VocCompareSkills *self)
{
  for (guint i = 0; i < 2; i++)
    {
      g_clear_object (&self->occupations[i]);
      g_clear_pointer (&self->relations[i], g_hash_table_unref);
    }
}

static void
voc_compare_skills_dispose (GObject *object)
{
  VocCompareSkills *self = VOC_COMPARE_SKILLS (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_COMPARE_SKILLS);
  clear (self);
  for (guint i = 0; i < N_COLUMNS; i++)
    g_clear_object (&self->stores[i]);

  G_OBJECT_CLASS (voc_compare_skills_parent_class)->dispose (object);
}

static void
voc_compare_skills_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  g_value_set_boolean (value, VOC_COMPARE_SKILLS (object)->narrow);
}

static void
voc_compare_skills_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  VOC_COMPARE_SKILLS (object)->narrow = g_value_get_boolean (value);
  g_object_notify_by_pspec (object, pspec);
}

static void
voc_compare_skills_class_init (VocCompareSkillsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = voc_compare_skills_dispose;
  object_class->get_property = voc_compare_skills_get_property;
  object_class->set_property = voc_compare_skills_set_property;

  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (VOC_TYPE_LINK_SECTION);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-compare-skills.ui");
  gtk_widget_class_bind_template_child (widget_class, VocCompareSkills, essential_only);
  gtk_widget_class_bind_template_child (widget_class, VocCompareSkills, only_a);
  gtk_widget_class_bind_template_child (widget_class, VocCompareSkills, shared);
  gtk_widget_class_bind_template_child (widget_class, VocCompareSkills, only_b);
  gtk_widget_class_bind_template_callback (widget_class, orientation);
  gtk_widget_class_bind_template_callback (widget_class, is_wide);
  gtk_widget_class_bind_template_callback (widget_class, filter_cb);
  gtk_widget_class_bind_template_callback (widget_class, copy_cb);
}

static void
voc_compare_skills_init (VocCompareSkills *self)
{
  VocLinkSection *sections[N_COLUMNS];

  gtk_widget_init_template (GTK_WIDGET (self));
  sections[0] = self->only_a;
  sections[1] = self->shared;
  sections[2] = self->only_b;
  for (guint i = 0; i < N_COLUMNS; i++)
    {
      self->stores[i] = g_list_store_new (VOC_TYPE_REQUIREMENT);
      voc_link_section_set_row_func (sections[i], create_row_cb, self);
    }
}

/* Puts the requirements of one of the two into the columns they belong to. */
static void
fill (VocCompareSkills *self,
      guint             of,
      GPtrArray        *requirements)
{
  for (guint i = 0; i < requirements->len; i++)
    {
      VocRequirement *requirement = g_ptr_array_index (requirements, i);
      gboolean shared = get_relation (self, !of, requirement) != 0;

      if (!shared || of == 0)
        g_list_store_append (self->stores[shared ? 1 : of == 0 ? 0 : 2], requirement);
    }
}

static void
take_relations (VocCompareSkills *self,
                guint             of,
                GPtrArray        *requirements)
{
  self->relations[of] = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < requirements->len; i++)
    {
      VocRequirement *requirement = g_ptr_array_index (requirements, i);

      g_hash_table_insert (
        self->relations[of],
        GUINT_TO_POINTER (voc_concept_get_id (voc_requirement_get_concept (requirement))),
        GINT_TO_POINTER (voc_requirement_get_relation (requirement)));
    }
}

/* Shows the skills of two occupations. */
gboolean
voc_compare_skills_show (VocCompareSkills  *self,
                         VocLens           *lens,
                         VocOccupation     *a,
                         VocOccupation     *b,
                         GError           **error)
{
  VocCatalogue *catalogue = voc_lens_get_catalogue (lens);
  g_autoptr (GPtrArray) of_a = voc_catalogue_dup_requirements (catalogue, a, error);
  g_autoptr (GPtrArray) of_b =
    of_a != NULL ? voc_catalogue_dup_requirements (catalogue, b, error) : NULL;
  g_autofree char *only_a = NULL;
  g_autofree char *only_b = NULL;

  g_return_val_if_fail (VOC_IS_COMPARE_SKILLS (self), FALSE);

  if (of_b == NULL)
    return FALSE;

  clear (self);
  self->occupations[0] = g_object_ref (a);
  self->occupations[1] = g_object_ref (b);
  take_relations (self, 0, of_a);
  take_relations (self, 1, of_b);
  for (guint i = 0; i < N_COLUMNS; i++)
    g_list_store_remove_all (self->stores[i]);
  fill (self, 0, of_a);
  fill (self, 1, of_b);

  /* Translators: what only this occupation needs */
  only_a = g_strdup_printf (_("Only %s"), voc_concept_get_label (VOC_CONCEPT (a)));
  only_b = g_strdup_printf (_("Only %s"), voc_concept_get_label (VOC_CONCEPT (b)));
  g_object_set (self->only_a, "title", only_a, NULL);
  g_object_set (self->only_b, "title", only_b, NULL);
  filter_cb (self);

  return TRUE;
}

guint
voc_compare_skills_get_shared (VocCompareSkills *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->stores[1]));
}

/* How many skills only the first (0) or only the second (1) needs. */
guint
voc_compare_skills_get_only (VocCompareSkills *self,
                             guint             of)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->stores[of == 0 ? 0 : 2]));
}
