/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-compare-skills.h"

#include <glib/gi18n.h>

#include "voc-comparison.h"
#include "voc-concept-row.h"
#include "voc-duties.h"
#include "voc-link-section.h"
#include "voc-next-frame.h"
#include "voc-property.h"
#include "voc-skills-note.h"
#include "voc-template.h"
#include "voc-text.h"

#define N_COLUMNS 3

/* As they stand in the list of orders. */
enum
{
  ORDER_NEED,
  ORDER_NAME,
  ORDER_KIND,
};

/**
 * VocCompareSkills:
 *
 * The skills of two occupations in three columns: what only the first needs, what both need, what only the
 * second needs. When narrow one of the three is shown.
 */
struct _VocCompareSkills
{
  AdwBin parent_instance;

  GtkEditable *filter;
  GtkDropDown *order;
  GtkCheckButton *essential_only;
  AdwToggleGroup *sides;
  AdwToggle *first_side;
  AdwToggle *second_side;
  GtkWidget *only_a_place;
  GtkWidget *shared_place;
  GtkWidget *only_b_place;
  VocLinkSection *only_a;
  VocLinkSection *shared;
  VocLinkSection *only_b;

  gboolean narrow;
  VocOccupation *occupations[2]; /* (owned) (nullable) */
  GHashTable *relations[2];      /* (owned): relation of each skill, by its number */
  GHashTable *kinds;             /* (owned): name of the group of each skill, by its number */
  GPtrArray *columns[N_COLUMNS]; /* (owned): VocRequirement of only the first, both, only the
                                  * second, in the order that is chosen */
  guint show_id;
};

G_DEFINE_FINAL_TYPE (VocCompareSkills, voc_compare_skills, ADW_TYPE_BIN)

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

static const char *
get_kind (VocCompareSkills *self,
          VocRequirement   *requirement)
{
  guint id = voc_concept_get_id (voc_requirement_get_concept (requirement));

  return g_hash_table_lookup (self->kinds, GUINT_TO_POINTER (id));
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

/* With the kind it is ordered by. */
static char *
dup_detail (VocCompareSkills *self,
            VocRequirement   *requirement)
{
  g_autofree char *need = dup_need (self, requirement);
  const char *kind = get_kind (self, requirement);

  if (gtk_drop_down_get_selected (self->order) != ORDER_KIND || kind == NULL)
    return g_steal_pointer (&need);

  return g_strdup_printf ("%s\n%s", kind, need);
}

static GtkWidget *
create_row_cb (gpointer item,
               gpointer user_data)
{
  g_autofree char *detail = dup_detail (user_data, item);

  return voc_concept_row_new_with_detail (voc_requirement_get_concept (item), detail);
}

static gboolean
is_essential (VocCompareSkills *self,
              VocRequirement   *requirement)
{
  return get_relation (self, 0, requirement) == VOC_RELATION_ESSENTIAL ||
         get_relation (self, 1, requirement) == VOC_RELATION_ESSENTIAL;
}

static gboolean
is_shown (VocCompareSkills *self,
          VocRequirement   *requirement)
{
  const char *text = gtk_editable_get_text (self->filter);
  const char *label = voc_concept_get_label (voc_requirement_get_concept (requirement));

  if (gtk_check_button_get_active (self->essential_only) && !is_essential (self, requirement))
    return FALSE;

  return *text == '\0' || g_str_match_string (text, label, TRUE);
}

/* Always needed ones first, then by name; or by the kind they are of; or by name alone. */
static int
compare_cb (gconstpointer a,
            gconstpointer b,
            gpointer      user_data)
{
  VocCompareSkills *self = user_data;
  VocRequirement *one = (VocRequirement *) a;
  VocRequirement *other = (VocRequirement *) b;
  guint order = gtk_drop_down_get_selected (self->order);
  int result = 0;

  if (order == ORDER_NEED)
    result = is_essential (self, other) - is_essential (self, one);
  if (order == ORDER_KIND)
    result = g_strcmp0 (get_kind (self, one), get_kind (self, other));

  return result != 0 ? result
                     : voc_concept_compare_labels (voc_requirement_get_concept (one),
                                                   voc_requirement_get_concept (other));
}

static void
filter_cb (VocCompareSkills *self)
{
  VocLinkSection *sections[N_COLUMNS] = { self->only_a, self->shared, self->only_b };

  g_assert (VOC_IS_COMPARE_SKILLS (self));

  for (guint i = 0; i < N_COLUMNS; i++)
    {
      g_autoptr (GListStore) shown = g_list_store_new (VOC_TYPE_REQUIREMENT);

      for (guint j = 0; j < self->columns[i]->len; j++)
        if (is_shown (self, self->columns[i]->pdata[j]))
          g_list_store_append (shown, self->columns[i]->pdata[j]);
      voc_link_section_set_items (sections[i], G_LIST_MODEL (shown), self->columns[i]->len);
    }
}

static void
sort (VocCompareSkills *self)
{
  for (guint i = 0; i < N_COLUMNS; i++)
    g_ptr_array_sort_values_with_data (self->columns[i], compare_cb, self);
}

static void
order_cb (VocCompareSkills *self)
{
  g_assert (VOC_IS_COMPARE_SKILLS (self));

  sort (self);
  filter_cb (self);
}

static gboolean
show_cb (GtkWidget *widget)
{
  VocCompareSkills *self = VOC_COMPARE_SKILLS (widget);

  self->show_id = 0;
  filter_cb (self);

  return G_SOURCE_REMOVE;
}

/* Beside each other all three are seen. */
static void
side_cb (VocCompareSkills *self)
{
  const char *side = self->sides != NULL ? adw_toggle_group_get_active_name (self->sides) : NULL;
  struct
  {
    GtkWidget *place;
    const char *side;
  } places[] = {
    { self->only_a_place, "first" },
    { self->shared_place, "both" },
    { self->only_b_place, "second" },
  };

  g_assert (VOC_IS_COMPARE_SKILLS (self));

  /* The template is still being built. */
  if (side == NULL)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    gtk_widget_set_visible (places[i].place,
                            !self->narrow || g_str_equal (places[i].side, side));
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

/* Copies all of it, for a text and for a table in another program. */
void
voc_compare_skills_copy (VocCompareSkills *self)
{
  g_autoptr (GString) csv = g_string_new (NULL);
  g_autoptr (GString) html = g_string_new ("<table>");
  g_autoptr (GBytes) table = NULL;
  GdkContentProvider *providers[2];
  g_autoptr (GdkContentProvider) both = NULL;

  g_return_if_fail (VOC_IS_COMPARE_SKILLS (self));
  g_return_if_fail (self->occupations[0] != NULL);

  append_line (csv, html, "th",
               (const char *[]) {
                 _("Skill"), voc_concept_get_label (VOC_CONCEPT (self->occupations[0])),
                 voc_concept_get_label (VOC_CONCEPT (self->occupations[1])) });
  for (guint i = 0; i < N_COLUMNS; i++)
    for (guint j = 0; j < self->columns[i]->len; j++)
      {
        VocRequirement *item = self->columns[i]->pdata[j];

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
    g_clear_pointer (&self->columns[i], g_ptr_array_unref);

  G_OBJECT_CLASS (voc_compare_skills_parent_class)->dispose (object);
}

static const VocProperty properties[] = {
  VOC_PROPERTY_BOOLEAN (VocCompareSkills, narrow, .changed = G_CALLBACK (side_cb)),
  VOC_OWNED (VocCompareSkills, kinds, g_hash_table_unref),
};

static void
voc_compare_skills_class_init (VocCompareSkillsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  object_class->dispose = voc_compare_skills_dispose;

  g_type_ensure (VOC_TYPE_LINK_SECTION);
  g_type_ensure (VOC_TYPE_SKILLS_NOTE);
  voc_template_set (widget_class, "voc-compare-skills");
  gtk_widget_class_bind_template_child (widget_class, VocCompareSkills, filter);
  gtk_widget_class_bind_template_child (widget_class, VocCompareSkills, order);
  gtk_widget_class_bind_template_child (widget_class, VocCompareSkills, essential_only);
  gtk_widget_class_bind_template_child (widget_class, VocCompareSkills, sides);
  gtk_widget_class_bind_template_child (widget_class, VocCompareSkills, first_side);
  gtk_widget_class_bind_template_child (widget_class, VocCompareSkills, second_side);
  gtk_widget_class_bind_template_child (widget_class, VocCompareSkills, only_a_place);
  gtk_widget_class_bind_template_child (widget_class, VocCompareSkills, shared_place);
  gtk_widget_class_bind_template_child (widget_class, VocCompareSkills, only_b_place);
  gtk_widget_class_bind_template_child (widget_class, VocCompareSkills, only_a);
  gtk_widget_class_bind_template_child (widget_class, VocCompareSkills, shared);
  gtk_widget_class_bind_template_child (widget_class, VocCompareSkills, only_b);
  gtk_widget_class_bind_template_callback (widget_class, is_wide);
  gtk_widget_class_bind_template_callback (widget_class, filter_cb);
  gtk_widget_class_bind_template_callback (widget_class, order_cb);
  gtk_widget_class_bind_template_callback (widget_class, side_cb);
}

static void
voc_compare_skills_init (VocCompareSkills *self)
{
  VocLinkSection *sections[N_COLUMNS];

  gtk_widget_init_template (GTK_WIDGET (self));
  self->kinds = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  sections[0] = self->only_a;
  sections[1] = self->shared;
  sections[2] = self->only_b;
  for (guint i = 0; i < N_COLUMNS; i++)
    {
      self->columns[i] = g_ptr_array_new_with_free_func (g_object_unref);
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
        g_ptr_array_add (self->columns[shared ? 1 : of == 0 ? 0 : 2], g_object_ref (requirement));
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

/* The name of the group at the second level that each skill is in. */
static void
take_kinds (VocCompareSkills *self,
            VocMatrix        *matrix,
            GPtrArray        *requirements)
{
  g_autoptr (VocLabels) labels = voc_labels_new (matrix->catalogue);

  for (guint i = 0; i < requirements->len; i++)
    {
      guint id = voc_concept_get_id (voc_requirement_get_concept (requirements->pdata[i]));
      guint group;
      guint skill;

      if (!voc_matrix_find_skill (matrix, id, &skill))
        continue;
      group = voc_duties_get_kind (matrix, skill);
      if (group != VOC_MATRIX_NONE)
        g_hash_table_insert (self->kinds, GUINT_TO_POINTER (id),
                             g_strdup (voc_labels_get (labels, VOC_CONCEPT_GROUP,
                                                       matrix->groups[group].id)));
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
  g_autoptr (GPtrArray) of_a = NULL;
  g_autoptr (GPtrArray) of_b = NULL;
  g_autofree char *only_a = NULL;
  g_autofree char *only_b = NULL;

  g_return_val_if_fail (VOC_IS_COMPARE_SKILLS (self), FALSE);

  /* The rows stay, and where the person has scrolled to. */
  if (self->occupations[0] == a && self->occupations[1] == b)
    return TRUE;

  of_a = voc_catalogue_dup_requirements (catalogue, a, error);
  of_b = of_a != NULL ? voc_catalogue_dup_requirements (catalogue, b, error) : NULL;

  if (of_b == NULL)
    return FALSE;

  clear (self);
  self->occupations[0] = g_object_ref (a);
  self->occupations[1] = g_object_ref (b);
  take_relations (self, 0, of_a);
  take_relations (self, 1, of_b);
  g_hash_table_remove_all (self->kinds);
  take_kinds (self, voc_scores_get_matrix (voc_lens_get_scores (lens)), of_a);
  take_kinds (self, voc_scores_get_matrix (voc_lens_get_scores (lens)), of_b);
  for (guint i = 0; i < N_COLUMNS; i++)
    g_ptr_array_set_size (self->columns[i], 0);
  fill (self, 0, of_a);
  fill (self, 1, of_b);

  /* Translators: what only this occupation needs */
  only_a = g_strdup_printf (_("Only %s"), voc_concept_get_label (VOC_CONCEPT (a)));
  only_b = g_strdup_printf (_("Only %s"), voc_concept_get_label (VOC_CONCEPT (b)));
  g_object_set (self->only_a, "title", only_a, NULL);
  g_object_set (self->only_b, "title", only_b, NULL);
  adw_toggle_set_label (self->first_side, only_a);
  adw_toggle_set_label (self->second_side, only_b);
  /* A name may be longer than its button. */
  adw_toggle_set_tooltip (self->first_side, only_a);
  adw_toggle_set_tooltip (self->second_side, only_b);
  sort (self);
  if (self->show_id == 0)
    self->show_id = voc_next_frame_add (GTK_WIDGET (self), show_cb);

  return TRUE;
}

guint
voc_compare_skills_get_shared (VocCompareSkills *self)
{
  return self->columns[1]->len;
}

/* How many skills only the first (0) or only the second (1) needs. */
guint
voc_compare_skills_get_only (VocCompareSkills *self,
                             guint             of)
{
  return self->columns[of == 0 ? 0 : 2]->len;
}
