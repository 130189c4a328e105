/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-path-finder.h"

#include <glib/gi18n.h>

#include "voc-abilities.h"
#include "voc-combo-row.h"
#include "voc-compare-picker.h"
#include "voc-next-row.h"
#include "voc-path-none.h"
#include "voc-template.h"
#include "voc-window.h"

/* What takes less than that is there at once. */
#define SPINNER_MS 100

/* Rows of "Begin with". */
enum
{
  START_HERE,
  START_SKILLS,
};

/**
 * VocPathFinder:
 *
 * Finds a way to a goal from an occupation or from what the person can do, on a thread of its own. It is
 * stopped when nobody looks any more, and begins again with the next look.
 */
struct _VocPathFinder
{
  GtkBox parent_instance;

  VocComparePicker *goal;
  AdwComboRow *start_row;
  AdwComboRow *order_row;
  GtkWidget *spinner;
  GtkLabel *answer;
  GtkWidget *skills_button;
  GtkListBox *list;

  VocLens *lens;             /* (owned) (nullable) */
  VocOccupation *occupation; /* (owned) (nullable) */
  GCancellable *cancellable; /* (owned) (nullable): while it is looked for */
  guint spinner_id;
  gboolean is_stale; /* what is chosen has not been looked for */
};

G_DEFINE_FINAL_TYPE (VocPathFinder, voc_path_finder, GTK_TYPE_BOX)

/* What is looked for, with what is needed for it on another thread. */
typedef struct
{
  VocMatrix *matrix;   /* (owned) */
  guint from;
  guint8 *known;       /* (owned) (nullable): of a person */
  guint to;
  VocPathOrder order;
  gint32 *protection;  /* (owned) */
} Request;

/* @path is %NULL if there is none. */
typedef struct
{
  GPtrArray *path; /* (owned) (nullable) */
  VocPathNone none;
} Found;

static void
request_free (gpointer data)
{
  Request *request = data;

  g_object_unref (request->matrix);
  g_free (request->known);
  g_free (request->protection);
  g_free (request);
}

static void
found_free (gpointer data)
{
  Found *found = data;

  g_clear_pointer (&found->path, g_ptr_array_unref);
  g_free (found);
}

static void
find_thread (GTask        *task,
             gpointer      source,
             gpointer      task_data,
             GCancellable *cancellable)
{
  const Request *request = task_data;
  Found *found = g_new0 (Found, 1);

  found->path = voc_path_find_by (request->matrix, request->from, request->known, request->to,
                                  request->order, request->protection, cancellable);
  if (found->path == NULL && !g_cancellable_is_cancelled (cancellable))
    found->none = voc_path_none_find (request->matrix, request->from, request->known, request->to);
  g_task_return_pointer (task, found, found_free);
}

static void
stop (VocPathFinder *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_handle_id (&self->spinner_id, g_source_remove);
  gtk_widget_set_visible (self->spinner, FALSE);
}

static void
show_answer (VocPathFinder *self,
             const char    *text)
{
  gtk_label_set_label (self->answer, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->answer), text != NULL);
}

static void
add_row (VocPathFinder *self,
         VocMatrix     *matrix,
         guint          from,
         guint          to,
         const char    *detail,
         GArray        *learn)
{
  gint32 value = voc_lens_get_values (self->lens, voc_column_find ("resilience"))[to];
  g_autofree char *protection = NULL;
  g_autofree char *both = NULL;
  GtkWidget *row;

  if (value != VOC_COLUMN_UNKNOWN)
    /* Translators: how well an occupation is protected from AI and automation */
    protection = g_strdup_printf (_("Protection: %d of 100"), voc_column_to_whole (value));
  both = g_strjoin ("\n", detail, protection, NULL);
  row = voc_next_row_new (matrix, from, to, both);
  if (row == NULL)
    return;
  if (learn != NULL)
    voc_next_row_add_skills (VOC_NEXT_ROW (row), _("To learn"), (const guint32 *) learn->data,
                             learn->len);
  gtk_list_box_append (self->list, row);
}

static void
show_path (VocPathFinder *self,
           const Request *request,
           GPtrArray     *path)
{
  g_autofree char *summary = voc_path_dup_summary (path);

  show_answer (self, summary);
  for (guint i = 0; i < path->len; i++)
    {
      const VocPathStep *step = path->pdata[i];
      g_autofree char *coverage = voc_coverage_dup_text (&step->coverage);
      /* Translators: which step of a way, and what it asks for */
      g_autofree char *detail = g_strdup_printf (_("Step %u: %s"), i + 1, coverage);

      add_row (self, request->matrix, step->from, step->to, detail, step->learn);
    }
}

/* That there is none, and a row for what is nearest. */
static void
show_none (VocPathFinder     *self,
           const Request     *request,
           const VocPathNone *none)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = voc_path_none_dup_text (none, request->matrix, request->to,
                                                  VOC_PATH_MAX_HOPS, &error);

  show_answer (self, text != NULL ? text : error->message);
  if (none->nearest != VOC_MATRIX_NONE)
    add_row (self, request->matrix, request->from, none->nearest, _("Can be reached in one step"),
             NULL);
}

static void
found_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  VocPathFinder *self = VOC_PATH_FINDER (object);
  const Request *request = g_task_get_task_data (G_TASK (result));
  Found *found;

  /* What is looked for now, or whether anything is, is another matter. */
  if (g_task_get_cancellable (G_TASK (result)) != self->cancellable)
    return;
  found = g_task_propagate_pointer (G_TASK (result), NULL);
  stop (self);
  if (found == NULL)
    return;

  if (found->path != NULL)
    show_path (self, request, found->path);
  else
    show_none (self, request, &found->none);
  gtk_widget_set_visible (GTK_WIDGET (self->list),
                          gtk_list_box_get_row_at_index (self->list, 0) != NULL);
  found_free (found);
}

/* What the person of the window has or used. (nullable): without a window, or if they have named none */
static guint8 *
dup_known (VocPathFinder *self,
           VocMatrix     *matrix)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  g_autoptr (VocAbilities) abilities = NULL;
  g_auto (GStrv) skills = NULL;

  if (!VOC_IS_WINDOW (root))
    return NULL;
  skills = voc_profile_dup_skills (voc_window_get_profile (VOC_WINDOW (root)));
  if (skills[0] == NULL)
    return NULL;

  abilities = voc_abilities_new (matrix, voc_window_get_profile (VOC_WINDOW (root)));
  return voc_abilities_dup_known (abilities);
}

static gboolean
find_index (VocMatrix     *matrix,
            VocOccupation *occupation,
            guint         *out_index)
{
  return occupation != NULL &&
         voc_matrix_find_occupation (matrix, voc_concept_get_id (VOC_CONCEPT (occupation)),
                                     out_index);
}

/* (nullable): nothing can be looked for, and the person was told why */
static Request *
make_request (VocPathFinder *self)
{
  VocMatrix *matrix = voc_scores_get_matrix (voc_lens_get_scores (self->lens));
  gboolean skills = adw_combo_row_get_selected (self->start_row) == START_SKILLS;
  g_autofree guint8 *known = NULL;
  Request *request;
  guint from, to;

  if (!find_index (matrix, self->occupation, &from) ||
      !find_index (matrix, voc_compare_picker_get_occupation (self->goal), &to))
    return NULL;
  if (skills)
    {
      from = VOC_MATRIX_NONE;
      known = dup_known (self, matrix);
      gtk_widget_set_visible (self->skills_button, known == NULL);
      if (known == NULL)
        {
          show_answer (self, _("Say what you can do, and see here how you get there."));
          return NULL;
        }
    }
  if (from == to)
    {
      show_answer (self, _("This work is the goal itself. Choose another one."));
      return NULL;
    }

  request = g_new0 (Request, 1);
  request->matrix = g_object_ref (matrix);
  request->from = from;
  request->known = g_steal_pointer (&known);
  request->to = to;
  request->order = (VocPathOrder) adw_combo_row_get_selected (self->order_row);
  request->protection =
    g_memdup2 (voc_lens_get_values (self->lens, voc_column_find ("resilience")),
               (matrix->n_occupations + 1) * sizeof (gint32));
  return request;
}

static gboolean
spinner_cb (gpointer user_data)
{
  VocPathFinder *self = user_data;

  self->spinner_id = 0;
  gtk_widget_set_visible (self->spinner, TRUE);
  return G_SOURCE_REMOVE;
}

/* Looks for what is chosen now, if anybody looks. */
static void
look (VocPathFinder *self)
{
  g_autoptr (GTask) task = NULL;
  Request *request;

  stop (self);
  gtk_list_box_remove_all (self->list);
  gtk_widget_set_visible (GTK_WIDGET (self->list), FALSE);
  gtk_widget_set_visible (self->skills_button, FALSE);
  show_answer (self, NULL);
  self->is_stale = !gtk_widget_get_mapped (GTK_WIDGET (self));
  if (self->is_stale || self->lens == NULL || voc_lens_get_scores (self->lens) == NULL)
    return;
  request = make_request (self);
  if (request == NULL)
    return;

  self->cancellable = g_cancellable_new ();
  self->spinner_id = g_timeout_add (SPINNER_MS, spinner_cb, self);
  task = g_task_new (self, self->cancellable, found_cb, NULL);
  g_task_set_source_tag (task, look);
  g_task_set_task_data (task, request, request_free);
  g_task_run_in_thread (task, find_thread);
}

static void
voc_path_finder_map (GtkWidget *widget)
{
  VocPathFinder *self = VOC_PATH_FINDER (widget);

  GTK_WIDGET_CLASS (voc_path_finder_parent_class)->map (widget);

  /* What the person can do may be another thing than at the last look. */
  if (self->is_stale || adw_combo_row_get_selected (self->start_row) == START_SKILLS)
    look (self);
}

static void
voc_path_finder_unmap (GtkWidget *widget)
{
  VocPathFinder *self = VOC_PATH_FINDER (widget);

  self->is_stale = self->is_stale || self->cancellable != NULL;
  stop (self);

  GTK_WIDGET_CLASS (voc_path_finder_parent_class)->unmap (widget);
}

static void
voc_path_finder_dispose (GObject *object)
{
  VocPathFinder *self = VOC_PATH_FINDER (object);

  if (self->list != NULL)
    stop (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_PATH_FINDER);
  g_clear_object (&self->lens);
  g_clear_object (&self->occupation);

  G_OBJECT_CLASS (voc_path_finder_parent_class)->dispose (object);
}

static void
voc_path_finder_class_init (VocPathFinderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (VOC_TYPE_COMPARE_PICKER);

  G_OBJECT_CLASS (klass)->dispose = voc_path_finder_dispose;
  widget_class->map = voc_path_finder_map;
  widget_class->unmap = voc_path_finder_unmap;

  voc_template_set (widget_class, "voc-path-finder");
  gtk_widget_class_bind_template_child (widget_class, VocPathFinder, goal);
  gtk_widget_class_bind_template_child (widget_class, VocPathFinder, start_row);
  gtk_widget_class_bind_template_child (widget_class, VocPathFinder, order_row);
  gtk_widget_class_bind_template_child (widget_class, VocPathFinder, spinner);
  gtk_widget_class_bind_template_child (widget_class, VocPathFinder, answer);
  gtk_widget_class_bind_template_child (widget_class, VocPathFinder, skills_button);
  gtk_widget_class_bind_template_child (widget_class, VocPathFinder, list);
}

static void
voc_path_finder_init (VocPathFinder *self)
{
  g_autoptr (GtkStringList) orders = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
  voc_combo_row_name_items (self->start_row);
  voc_combo_row_name_items (self->order_row);
  for (VocPathOrder order = 0; order < VOC_N_PATH_ORDERS; order++)
    gtk_string_list_append (orders, voc_path_order_to_title (order));
  adw_combo_row_set_model (self->order_row, G_LIST_MODEL (orders));

  g_signal_connect_object (self->goal, "chosen", G_CALLBACK (look), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->start_row, "notify::selected", G_CALLBACK (look), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->order_row, "notify::selected", G_CALLBACK (look), self,
                           G_CONNECT_SWAPPED);
}

/* Begins with @occupation from now on; the goal stays. */
void
voc_path_finder_show (VocPathFinder *self,
                      VocLens       *lens,
                      VocOccupation *occupation)
{
  g_return_if_fail (VOC_IS_PATH_FINDER (self));

  g_set_object (&self->lens, lens);
  g_set_object (&self->occupation, occupation);
  voc_compare_picker_set_catalogue (self->goal,
                                    lens != NULL ? voc_lens_get_catalogue (lens) : NULL);
  look (self);
}
