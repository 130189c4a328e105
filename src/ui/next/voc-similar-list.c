/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-similar-list.h"

#include <glib/gi18n.h>

#include "voc-comparison.h"
#include "voc-next-row.h"
#include "voc-property.h"
#include "voc-similar-filter.h"
#include "voc-skills-note.h"
#include "voc-template.h"
#include "voc-text.h"
#include "voc-window.h"

#define N_ROWS 8

/* Where nothing is close, so many are named all the same. */
#define N_NEAREST 3

/**
 * VocSimilarList:
 *
 * What is most like an occupation, the closest first: all, or what is wanted of it. Rows open to which
 * skills are shared, new and not needed there.
 */
struct _VocSimilarList
{
  GtkBox parent_instance;

  GtkToggleButton *same_training;
  GtkToggleButton *better_protected;
  GtkToggleButton *reachable;
  GtkLabel *text;
  GtkWidget *skills_button;
  GtkListBox *list;

  VocLens *lens;             /* (owned) (nullable) */
  VocOccupation *occupation; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (VocSimilarList, voc_similar_list, GTK_TYPE_BOX)

static VocSimilarFilter
get_filter (VocSimilarList *self)
{
  return (gtk_toggle_button_get_active (self->same_training) ? VOC_SIMILAR_SAME_TRAINING : 0) |
         (gtk_toggle_button_get_active (self->better_protected) ? VOC_SIMILAR_BETTER_PROTECTED
                                                                : 0) |
         (gtk_toggle_button_get_active (self->reachable) ? VOC_SIMILAR_REACHABLE : 0);
}

/* The word, what is shared, and how well both are protected: there, and here. */
static char *
dup_detail (VocLens          *lens,
            guint             here,
            const VocSimilar *similar)
{
  const char *word = voc_likeness_to_title (voc_likeness_of (similar->similarity));
  g_autofree char *counts = voc_similar_dup_counts (similar);
  /* Translators: the word for how like it is, and what it shares: "close: 41 skills shared, 2 new" */
  g_autofree char *first = g_strdup_printf (_("%s: %s"), word, counts);
  g_autofree char *capitalised = voc_text_capitalise (first);
  g_autofree char *second = voc_similar_dup_protection_text (lens, here, similar->occupation);

  return g_strjoin ("\n", capitalised, second, NULL);
}

/* Which skills both need, which only the other one does, and which only this one. */
static void
add_skills (VocNextRow *row,
            VocMatrix  *matrix,
            guint       here,
            guint       there)
{
  const guint pair[2] = { here, there };
  g_autoptr (GArray) all = voc_comparison_new (matrix, pair, 2);
  g_autoptr (GArray) fresh = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GArray) shared = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GArray) extra = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint i = 0; i < all->len; i++)
    {
      const VocComparedSkill *skill = &g_array_index (all, VocComparedSkill, i);

      g_array_append_val (voc_compared_skill_is_shared (skill, 2)    ? shared
                          : voc_compared_skill_is_only (skill, 2, 1) ? fresh
                                                                     : extra,
                          skill->skill);
    }
  voc_next_row_add_skills (row, _("New there"), (const guint32 *) fresh->data, fresh->len);
  voc_next_row_add_skills (row, _("Shared"), (const guint32 *) shared->data, shared->len);
  voc_next_row_add_skills (row, _("Not needed there"), (const guint32 *) extra->data, extra->len);
}

static void
add_row (VocSimilarList   *self,
         guint             here,
         const VocSimilar *similar)
{
  VocMatrix *matrix = voc_scores_get_matrix (voc_lens_get_scores (self->lens));
  g_autofree char *detail = dup_detail (self->lens, here, similar);
  GtkWidget *row = voc_next_row_new (matrix, here, similar->occupation, detail);

  if (row == NULL)
    return;
  add_skills (VOC_NEXT_ROW (row), matrix, here, similar->occupation);
  gtk_list_box_append (self->list, row);
}

/* How many of @found are like the occupation by any measure. */
static guint
count_related (GArray *found)
{
  guint n = 0;

  while (n < found->len && voc_likeness_of (g_array_index (found, VocSimilar, n).similarity) !=
                             VOC_LIKENESS_DISTANT)
    n++;

  return n;
}

static const char *
get_text (VocSimilarFilter filter,
          guint            n_related,
          guint            n)
{
  if (filter == VOC_SIMILAR_ALL)
    return n_related > 0 ? _("It needs many of the same skills. The closest comes first.")
           : n > 0       ? _("Nothing is close to it. This is what is nearest.")
                         : _("No other work shares a skill with it.");
  if (filter == VOC_SIMILAR_BETTER_PROTECTED)
    return n_related > 0 ? _("AI and machines can do less of it. The closest comes first.")
           : n > 0       ? _("Nothing close is better protected. This is what is nearest.")
                         : _("No work that shares its skills is better protected.");

  return n_related > 0 ? _("Of what you want, the closest comes first.")
         : n > 0       ? _("Nothing close is what you want. This is what is nearest.")
                       : _("No work that shares its skills is what you want. Take a filter away.");
}

/* What the person of the window can do. (nullable): without a window, or if they have named no skill */
static VocAbilities *
dup_abilities (VocSimilarList *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  g_auto (GStrv) skills = NULL;

  if (!VOC_IS_WINDOW (root))
    return NULL;
  skills = voc_profile_dup_skills (voc_window_get_profile (VOC_WINDOW (root)));
  if (skills[0] == NULL)
    return NULL;

  return voc_abilities_new (voc_scores_get_matrix (voc_lens_get_scores (self->lens)),
                            voc_window_get_profile (VOC_WINDOW (root)));
}

static void
show_found (VocSimilarList   *self,
            VocSimilarFilter  filter,
            VocAbilities     *abilities,
            guint             here)
{
  g_autoptr (GArray) found =
    voc_similar_filter_find (filter, self->lens, abilities, here, N_ROWS);
  guint n_related = count_related (found);
  guint n = n_related > 0 ? n_related : MIN (found->len, N_NEAREST);

  for (guint i = 0; i < n; i++)
    add_row (self, here, &g_array_index (found, VocSimilar, i));
  gtk_label_set_label (self->text, get_text (filter, n_related, n));
}

static void
show_all (VocSimilarList *self)
{
  VocSimilarFilter filter = get_filter (self);
  g_autoptr (VocAbilities) abilities = NULL;
  gboolean wants_skills;
  guint here;

  gtk_list_box_remove_all (self->list);
  gtk_label_set_label (self->text, "");
  gtk_widget_set_visible (self->skills_button, FALSE);
  if (self->lens == NULL || voc_lens_get_scores (self->lens) == NULL || self->occupation == NULL ||
      !voc_matrix_find_occupation (voc_scores_get_matrix (voc_lens_get_scores (self->lens)),
                                   voc_concept_get_id (VOC_CONCEPT (self->occupation)), &here))
    return;

  if ((filter & VOC_SIMILAR_REACHABLE) != 0)
    abilities = dup_abilities (self);
  wants_skills = (filter & VOC_SIMILAR_REACHABLE) != 0 && abilities == NULL;
  gtk_widget_set_visible (self->skills_button, wants_skills);
  if (wants_skills)
    gtk_label_set_label (self->text, _("Say what you can do, and see here what you can reach."));
  else
    show_found (self, filter, abilities, here);
  gtk_widget_set_visible (GTK_WIDGET (self->list),
                          gtk_list_box_get_row_at_index (self->list, 0) != NULL);
}

static void
filter_cb (VocSimilarList *self)
{
  g_assert (VOC_IS_SIMILAR_LIST (self));

  show_all (self);
}

/* What the person can do may be another thing than when it was seen last. */
static void
voc_similar_list_map (GtkWidget *widget)
{
  VocSimilarList *self = VOC_SIMILAR_LIST (widget);

  if (gtk_toggle_button_get_active (self->reachable))
    show_all (self);

  GTK_WIDGET_CLASS (voc_similar_list_parent_class)->map (widget);
}

static const VocProperty properties[] = {
  VOC_OWNED_OBJECT (VocSimilarList, lens),
  VOC_OWNED_OBJECT (VocSimilarList, occupation),
};

static void
voc_similar_list_class_init (VocSimilarListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  widget_class->map = voc_similar_list_map;

  g_type_ensure (VOC_TYPE_SKILLS_NOTE);
  voc_template_set (widget_class, "voc-similar-list");
  gtk_widget_class_bind_template_child (widget_class, VocSimilarList, same_training);
  gtk_widget_class_bind_template_child (widget_class, VocSimilarList, better_protected);
  gtk_widget_class_bind_template_child (widget_class, VocSimilarList, reachable);
  gtk_widget_class_bind_template_child (widget_class, VocSimilarList, text);
  gtk_widget_class_bind_template_child (widget_class, VocSimilarList, skills_button);
  gtk_widget_class_bind_template_child (widget_class, VocSimilarList, list);
  gtk_widget_class_bind_template_callback (widget_class, filter_cb);
}

static void
voc_similar_list_init (VocSimilarList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Shows what is like @occupation, through @lens as it is now. */
void
voc_similar_list_show (VocSimilarList *self,
                       VocLens        *lens,
                       VocOccupation  *occupation)
{
  g_return_if_fail (VOC_IS_SIMILAR_LIST (self));

  g_set_object (&self->lens, lens);
  g_set_object (&self->occupation, occupation);
  show_all (self);
}
