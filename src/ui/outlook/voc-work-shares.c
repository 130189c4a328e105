/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-work-shares.h"

#include <glib/gi18n.h>

#include "voc-analysis-state.h"
#include "voc-analysis-text.h"
#include "voc-chart-frame.h"
#include "voc-mark.h"
#include "voc-share-bar.h"

/* More parts than that are not told apart; the smallest are shown together. */
#define MAX_PARTS 8

/**
 * VocWorkShares:
 *
 * To which groups of skills an occupation's skills belong, as shares of a bar or as a table.
 */
struct _VocWorkShares
{
  VocAnalysisPart parent_instance;

  VocChartFrame *frame;
};

G_DEFINE_FINAL_TYPE (VocWorkShares, voc_work_shares, VOC_TYPE_ANALYSIS_PART)

typedef struct
{
  VocConcept *group; /* (owned) (nullable) */
  char *label;       /* (owned) */
  VocRatio share;
  gboolean is_done; /* what people do, not what they know or are */
  gboolean is_rest; /* shown together with others */
} Part;

static void
part_free (Part *part)
{
  g_clear_object (&part->group);
  g_free (part->label);
  g_free (part);
}

static int
compare_shares (gconstpointer a,
                gconstpointer b)
{
  const Part *left = *(Part *const *) a;
  const Part *right = *(Part *const *) b;
  int order = voc_ratio_compare (right->share, left->share);

  return order != 0 ? order : g_strcmp0 (left->label, right->label);
}

/* What people do comes before what they know, what is shown together comes last. */
static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const Part *left = *(Part *const *) a;
  const Part *right = *(Part *const *) b;

  if (left->is_rest != right->is_rest)
    return left->is_rest - right->is_rest;
  if (left->is_done != right->is_done && !left->is_rest)
    return right->is_done - left->is_done;

  return compare_shares (a, b);
}

static gboolean
is_skill_group (VocConcept *group)
{
  return group != NULL &&
         g_strcmp0 (voc_concept_get_code (VOC_CONCEPT (voc_group_get_root (VOC_GROUP (group)))),
                    "S") == 0;
}

/* Fields of knowledge, languages and transversal skills are one part each; what is done is told by the
 * groups of skills. */
static VocConcept *
get_part_group (VocConcept *group)
{
  if (group == NULL || is_skill_group (group))
    return group;

  return VOC_CONCEPT (voc_group_get_root (VOC_GROUP (group)));
}

static Part *
get_part (GPtrArray    *parts,
          VocScoreTerm *term)
{
  VocConcept *group = get_part_group (voc_score_term_get_concept (term));
  Part *part;

  for (guint i = 0; i < parts->len; i++)
    {
      part = parts->pdata[i];
      if (part->group == group)
        return part;
    }

  part = g_new0 (Part, 1);
  g_set_object (&part->group, group);
  part->label = group != NULL ? voc_concept_dup_title (group)
                              : g_strdup (voc_score_term_get_label (term));
  part->share = voc_ratio_new (0, 1);
  part->is_done = is_skill_group (group);
  g_ptr_array_add (parts, part);

  return part;
}

/* All parts, in the order in which they are shown. */
static GPtrArray *
dup_parts (VocScore *score)
{
  GPtrArray *parts = g_ptr_array_new_with_free_func ((GDestroyNotify) part_free);
  g_autoptr (GPtrArray) terms = NULL;

  if (score == NULL || !voc_score_is_known (score))
    return parts;

  terms = voc_score_dup_group_terms (score, VOC_SCORE_RESILIENCE, 1);
  for (guint i = 0; i < terms->len; i++)
    {
      VocScoreTermKind kind = voc_score_term_get_kind (terms->pdata[i]);

      if (kind == VOC_TERM_GROUP || kind == VOC_TERM_NO_GROUP)
        {
          Part *part = get_part (parts, terms->pdata[i]);

          part->share = voc_ratio_add (part->share, voc_score_term_get_share (terms->pdata[i]));
        }
    }
  g_ptr_array_sort (parts, compare_shares);
  for (guint i = MAX_PARTS - 1; parts->len > MAX_PARTS && i < parts->len; i++)
    ((Part *) parts->pdata[i])->is_rest = TRUE;
  g_ptr_array_sort (parts, compare_places);

  return parts;
}

/* The largest group of skills; if there is nothing but knowledge, that. */
static char *
most_of_all (VocWorkShares *self,
             VocScore      *score)
{
  g_autoptr (GPtrArray) all = dup_parts (score);
  g_autofree char *percent = NULL;
  const Part *first;

  if (all->len == 0)
    return NULL;

  first = all->pdata[0];
  percent = voc_analysis_text_dup_percent (first->share);

  /* Translators: the name of a group of skills and a percentage with its sign */
  return g_strdup_printf (_("Most of all: %s, %s of the weight of its skills."), first->label,
                          percent);
}

/* In percent. The bar rounds it for its legend like the table does, half upwards. */
static void
add_mark (GListStore *marks,
          const char *label,
          VocRatio    share)
{
  g_autoptr (VocMark) mark = voc_mark_new (label, 100 * voc_ratio_to_double (share) + 1e-9);

  g_list_store_append (marks, mark);
}

static GListModel *
parts (VocWorkShares *self,
       VocScore      *score)
{
  g_autoptr (GPtrArray) all = dup_parts (score);
  GListStore *marks = g_list_store_new (VOC_TYPE_MARK);
  VocRatio rest = voc_ratio_new (0, 1);

  for (guint i = 0; i < all->len; i++)
    {
      const Part *part = all->pdata[i];

      if (!part->is_rest)
        add_mark (marks, part->label, part->share);
      else
        rest = voc_ratio_add (rest, part->share);
    }
  if (voc_ratio_get_sign (rest) > 0)
    add_mark (marks, _("Other"), rest);

  return G_LIST_MODEL (marks);
}

static GListModel *
table_rows (VocWorkShares *self,
            VocScore      *score)
{
  g_autoptr (GPtrArray) all = dup_parts (score);
  GListStore *rows = g_list_store_new (GTK_TYPE_STRING_LIST);

  for (guint i = 0; i < all->len; i++)
    {
      const Part *part = all->pdata[i];
      g_autofree char *percent = voc_analysis_text_dup_percent (part->share);

      voc_analysis_text_add_row (rows, part->label, percent, NULL);
    }

  return G_LIST_MODEL (rows);
}

static void
voc_work_shares_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), VOC_TYPE_WORK_SHARES);

  G_OBJECT_CLASS (voc_work_shares_parent_class)->dispose (object);
}

static void
voc_work_shares_class_init (VocWorkSharesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = voc_work_shares_dispose;

  g_type_ensure (VOC_TYPE_CHART_FRAME);
  g_type_ensure (VOC_TYPE_SHARE_BAR);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-work-shares.ui");
  gtk_widget_class_bind_template_child (widget_class, VocWorkShares, frame);
  gtk_widget_class_bind_template_callback (widget_class, most_of_all);
  gtk_widget_class_bind_template_callback (widget_class, parts);
  gtk_widget_class_bind_template_callback (widget_class, table_rows);
}

static void
voc_work_shares_init (VocWorkShares *self)
{
  const char *const columns[] = { _("Group of skills"), _("Share"), NULL };

  gtk_widget_init_template (GTK_WIDGET (self));
  g_object_set (self->frame, "columns", columns, NULL);
  voc_analysis_state_bind_table (G_OBJECT (self->frame), "work-shares");
}
