/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-me-skills.h"

#include <glib/gi18n.h>

#include "voc-find-skills-dialog.h"
#include "voc-paste-dialog.h"
#include "voc-property.h"
#include "voc-skill-level-row.h"
#include "voc-skills-note.h"
#include "voc-template.h"
#include "voc-work-dialog.h"

/* Up to so many skills their groups are open from the start. */
#define FEW 12

/**
 * VocMeSkills:
 *
 * What the person can do: their skills by group, each with a menu for its level, and ways to add more.
 */
struct _VocMeSkills
{
  GtkBox parent_instance;

  GtkLabel *count_label;
  GtkWidget *named;
  GtkListBox *list_box;

  VocProfile *profile;        /* (owned) (nullable) */
  VocCatalogueLoader *loader; /* (owned) (nullable) */
  VocCatalogue *catalogue;    /* (owned) (nullable): what the rows are from */
  GPtrArray *rows;            /* (owned) (element-type VocSkillLevelRow): (borrowed) */
  GHashTable *groups;         /* (owned): title → its expander row (borrowed) */
};

G_DEFINE_FINAL_TYPE (VocMeSkills, voc_me_skills, GTK_TYPE_BOX)

static gboolean
is_own (VocSkillLevelRow *row)
{
  return !gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (row)) &&
         g_object_get_data (G_OBJECT (row), "own") != NULL;
}

static void
level_chosen_cb (VocMeSkills      *self,
                 guint             level,
                 VocSkillLevelRow *row)
{
  g_autofree char *title = g_strdup (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)));
  g_autofree char *id = g_strdup (voc_skill_level_row_get_id (row));
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  gboolean good = is_own (row)
                    ? voc_profile_set_own_skill_level (self->profile, id, level, &error)
                    : voc_profile_set_skill_level (self->profile, id, level, &error);

  if (!good)
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "win.show-toast", "s", error->message);
      return;
    }
  if (level != VOC_SKILL_LEVEL_NONE)
    return;

  /* Translators: a skill that is no longer one of the person's */
  text = g_strdup_printf (_("Removed: %s"), title);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-undo", "s", text);
}

/* (transfer full): the group right below the top that a skill is in; what the rest is under */
static char *
dup_group_title (VocMatrix *matrix,
                 guint      skill)
{
  guint n;
  const guint32 *groups = voc_matrix_get_skill_groups (matrix, skill, &n);
  g_autoptr (VocConcept) group = NULL;
  guint32 at;

  if (n == 0)
    return g_strdup (_("Other skills"));

  at = groups[0];
  while (matrix->groups[at].parent != VOC_MATRIX_NONE &&
         matrix->groups[matrix->groups[at].parent].parent != VOC_MATRIX_NONE)
    at = matrix->groups[at].parent;
  group = voc_catalogue_dup_concept (matrix->catalogue, matrix->groups[at].id, NULL);

  return group != NULL ? voc_concept_dup_title (group) : g_strdup (_("Other skills"));
}

static void
count_in_group (AdwExpanderRow *group)
{
  guint n = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (group), "n")) + 1;
  g_autofree char *text = g_strdup_printf (ngettext ("%u skill", "%u skills", n), n);

  g_object_set_data (G_OBJECT (group), "n", GUINT_TO_POINTER (n));
  adw_expander_row_set_subtitle (group, text);
}

static void
add_to_group (VocMeSkills *self,
              const char  *title,
              GtkWidget   *row,
              gboolean     open)
{
  AdwExpanderRow *group = g_hash_table_lookup (self->groups, title);

  if (group == NULL)
    {
      group = ADW_EXPANDER_ROW (adw_expander_row_new ());
      adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (group), FALSE);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (group), title);
      adw_expander_row_set_expanded (group, open);
      gtk_list_box_append (self->list_box, GTK_WIDGET (group));
      g_hash_table_insert (self->groups, g_strdup (title), group);
    }
  adw_expander_row_add_row (group, row);
  count_in_group (group);
  g_ptr_array_add (self->rows, row);
  g_signal_connect_object (row, "level-chosen", G_CALLBACK (level_chosen_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
add_skill (VocMeSkills *self,
           const char  *uri,
           gboolean     open)
{
  VocMatrix *matrix = voc_scores_get_matrix (voc_catalogue_loader_get_scores (self->loader));
  g_autoptr (VocConcept)
    skill = voc_catalogue_lookup (self->catalogue, uri, VOC_CONCEPT_SKILL, NULL);
  g_autofree char *group = NULL;
  g_autofree char *title = NULL;
  GtkWidget *row;
  guint index;

  if (skill == NULL || !voc_matrix_find_skill (matrix, voc_concept_get_id (skill), &index))
    {
      add_to_group (self, _("Not in this catalogue"), voc_skill_level_row_new (uri, uri), open);
      return;
    }

  group = dup_group_title (matrix, index);
  title = voc_concept_dup_title (skill);
  row = voc_skill_level_row_new (uri, title);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", uri);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "app.open-skill");
  add_to_group (self, group, row, open);
}

/* Whether the rows are those of these skills, in their order. */
static gboolean
has_rows_of (VocMeSkills        *self,
             const char *const  *skills,
             const char *const  *own)
{
  guint n = g_strv_length ((GStrv) skills);

  if (self->catalogue != voc_catalogue_loader_get_catalogue (self->loader) ||
      self->rows->len != n + g_strv_length ((GStrv) own))
    return FALSE;

  for (guint i = 0; i < self->rows->len; i++)
    if (!g_str_equal (voc_skill_level_row_get_id (self->rows->pdata[i]),
                      i < n ? skills[i] : own[i - n]))
      return FALSE;

  return TRUE;
}

static void
save_open_cb (gpointer key,
              gpointer value,
              gpointer open)
{
  if (adw_expander_row_get_expanded (value))
    g_hash_table_add (open, g_strdup (key));
}

static void
make_rows (VocMeSkills        *self,
           const char *const  *skills,
           const char *const  *own)
{
  g_autoptr (GHashTable) open = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n = g_strv_length ((GStrv) skills) + g_strv_length ((GStrv) own);
  GHashTableIter iter;
  gpointer group;
  gpointer title;

  g_hash_table_foreach (self->groups, save_open_cb, open);
  g_hash_table_remove_all (self->groups);
  g_ptr_array_set_size (self->rows, 0);
  gtk_list_box_remove_all (self->list_box);
  g_set_object (&self->catalogue, voc_catalogue_loader_get_catalogue (self->loader));

  for (gsize i = 0; skills[i] != NULL; i++)
    add_skill (self, skills[i], n <= FEW);
  for (gsize i = 0; own[i] != NULL; i++)
    {
      GtkWidget *row = voc_skill_level_row_new (own[i], own[i]);

      g_object_set_data (G_OBJECT (row), "own", row);
      add_to_group (self, _("In your own words"), row, n <= FEW);
    }

  g_hash_table_iter_init (&iter, self->groups);
  while (g_hash_table_iter_next (&iter, &title, &group))
    if (g_hash_table_contains (open, title))
      adw_expander_row_set_expanded (group, TRUE);
}

static void
show_levels (VocMeSkills *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      VocSkillLevelRow *row = self->rows->pdata[i];
      const char *id = voc_skill_level_row_get_id (row);

      voc_skill_level_row_set_level (row, is_own (row)
                                            ? voc_profile_get_own_skill_level (self->profile, id)
                                            : voc_profile_get_skill_level (self->profile, id));
    }
}

static void
show_count (VocMeSkills *self,
            guint        n)
{
  g_autofree char *text =
    n > 0
      ? g_strdup_printf (ngettext ("You have named %u skill.", "You have named %u skills.", n), n)
      : g_strdup (_("Nothing is here yet. Begin with the work that you do, or did."));

  gtk_label_set_label (self->count_label, text);
  gtk_widget_set_visible (self->named, n > 0);
}

static void
find_cb (VocMeSkills *self)
{
  if (self->catalogue != NULL)
    adw_dialog_present (voc_find_skills_dialog_new (self->profile, self->catalogue),
                        GTK_WIDGET (self));
}

static void
work_cb (VocMeSkills *self)
{
  if (self->catalogue != NULL)
    adw_dialog_present (voc_work_dialog_new (self->profile, self->catalogue), GTK_WIDGET (self));
}

static void
paste_cb (VocMeSkills *self)
{
  if (self->loader != NULL && voc_catalogue_loader_get_scores (self->loader) != NULL)
    adw_dialog_present (voc_paste_dialog_new (self->profile, self->loader), GTK_WIDGET (self));
}

static const VocProperty properties[] = {
  VOC_OWNED_OBJECT (VocMeSkills, profile),
  VOC_OWNED_OBJECT (VocMeSkills, loader),
  VOC_OWNED_OBJECT (VocMeSkills, catalogue),
  VOC_OWNED (VocMeSkills, rows, g_ptr_array_unref),
  VOC_OWNED (VocMeSkills, groups, g_hash_table_unref),
};

static void
voc_me_skills_class_init (VocMeSkillsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);

  g_type_ensure (VOC_TYPE_SKILLS_NOTE);
  voc_template_set (widget_class, "voc-me-skills");
  gtk_widget_class_bind_template_child (widget_class, VocMeSkills, count_label);
  gtk_widget_class_bind_template_child (widget_class, VocMeSkills, named);
  gtk_widget_class_bind_template_child (widget_class, VocMeSkills, list_box);
  gtk_widget_class_bind_template_callback (widget_class, find_cb);
  gtk_widget_class_bind_template_callback (widget_class, work_cb);
  gtk_widget_class_bind_template_callback (widget_class, paste_cb);
}

static void
voc_me_skills_init (VocMeSkills *self)
{
  self->rows = g_ptr_array_new ();
  self->groups = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Shows what is in @profile now, in the words of the catalogue that @loader has opened. Rows stay where
 * nothing came or went. */
void
voc_me_skills_show (VocMeSkills        *self,
                    VocProfile         *profile,
                    VocCatalogueLoader *loader)
{
  g_auto (GStrv) skills = voc_profile_dup_skills (profile);
  g_auto (GStrv) own = voc_profile_dup_own_skills (profile);

  g_return_if_fail (VOC_IS_ME_SKILLS (self));

  g_set_object (&self->profile, profile);
  g_set_object (&self->loader, loader);
  if (!has_rows_of (self, (const char *const *) skills, (const char *const *) own))
    make_rows (self, (const char *const *) skills, (const char *const *) own);
  show_levels (self);
  show_count (self, self->rows->len);
}
