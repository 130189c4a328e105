/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-skill-chooser.h"

#include <glib/gi18n.h>

#include "voc-entry-limit.h"
#include "voc-skill.h"

/* As many as are seen without scrolling far; who looks for more types another letter. */
#define MAX_ROWS 6

/**
 * VocSkillChooser:
 *
 * An entry that finds skills by any of their names. What is chosen is told by the signal "chosen", and
 * the entry is empty again.
 */
struct _VocSkillChooser
{
  AdwBin parent_instance;

  GtkSearchEntry *search_entry;
  GtkListBox *list_box;
  GtkWidget *nothing_label;

  VocCatalogue *catalogue; /* (owned) (nullable) */
  char *label;             /* (owned) (nullable) */

  GPtrArray *found;          /* (owned) (nullable) (element-type VocConcept) */
  GCancellable *cancellable; /* (owned) (nullable) */
  guint stamp;
  gboolean choose_first; /* Enter was pressed before the answer was there */
  gboolean waiting;
};

typedef enum
{
  PROP_CATALOGUE = 1,
  PROP_LABEL,
  N_PROPS,
} VocSkillChooserProperty;

typedef enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
} VocSkillChooserSignal;

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (VocSkillChooser, voc_skill_chooser, ADW_TYPE_BIN)

static void
choose (VocSkillChooser *self,
        guint            position)
{
  g_autoptr (VocConcept) skill = NULL;

  self->choose_first = FALSE;
  if (self->found == NULL || position >= self->found->len)
    return;

  skill = g_object_ref (g_ptr_array_index (self->found, position));
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, voc_concept_get_uri (skill));
}

static GtkWidget *
make_row (VocConcept *skill)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *title = g_markup_escape_text (voc_concept_get_label (skill), -1);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  if (VOC_IS_SKILL (skill))
    adw_action_row_set_subtitle (
      ADW_ACTION_ROW (row), voc_skill_type_to_label (voc_skill_get_skill_type (VOC_SKILL (skill))));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("list-add-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);

  return row;
}

static void
show (VocSkillChooser *self,
      GPtrArray       *found)
{
  gtk_list_box_remove_all (self->list_box);
  g_clear_pointer (&self->found, g_ptr_array_unref);
  self->found = found != NULL ? g_ptr_array_ref (found) : NULL;

  for (guint i = 0; found != NULL && i < found->len; i++)
    gtk_list_box_append (self->list_box, make_row (g_ptr_array_index (found, i)));

  gtk_widget_set_visible (GTK_WIDGET (self->list_box), found != NULL && found->len > 0);
  gtk_widget_set_visible (self->nothing_label, found != NULL && found->len == 0);
}

typedef struct
{
  VocCatalogue *catalogue; /* (owned) */
  char *text;              /* (owned) */
} Request;

static void
request_free (Request *request)
{
  g_clear_object (&request->catalogue);
  g_clear_pointer (&request->text, g_free);
  g_free (request);
}

static void
find_thread (GTask        *task,
             gpointer      source,
             gpointer      task_data,
             GCancellable *cancellable)
{
  Request *request = task_data;
  g_autoptr (GPtrArray) hits = NULL;
  g_autoptr (GPtrArray) skills = g_ptr_array_new_with_free_func (g_object_unref);
  GError *error = NULL;

  hits = voc_catalogue_search (request->catalogue, request->text, VOC_CONCEPT_SKILL, MAX_ROWS,
                               cancellable, &error);
  for (guint i = 0; hits != NULL && i < hits->len; i++)
    {
      VocSearchHit *hit = g_ptr_array_index (hits, i);
      VocConcept *skill = voc_catalogue_dup_concept (request->catalogue, hit->concept, NULL);

      if (skill != NULL)
        g_ptr_array_add (skills, skill);
    }

  if (hits != NULL)
    g_task_return_pointer (task, g_steal_pointer (&skills), (GDestroyNotify) g_ptr_array_unref);
  else
    g_task_return_error (task, error);
}

static void
found_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  VocSkillChooser *self = VOC_SKILL_CHOOSER (object);
  g_autoptr (GPtrArray) found = g_task_propagate_pointer (G_TASK (result), NULL);

  if (GPOINTER_TO_UINT (user_data) != self->stamp)
    return;

  self->waiting = FALSE;
  show (self, found);
  if (self->choose_first)
    choose (self, 0);
}

static void
search_changed_cb (VocSkillChooser *self)
{
  g_autofree char *text = NULL;
  g_autoptr (GTask) task = NULL;
  Request *request;

  g_assert (VOC_IS_SKILL_CHOOSER (self));

  self->stamp++;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);

  text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->search_entry))));
  self->waiting = self->catalogue != NULL && text[0] != '\0';
  if (!self->waiting)
    {
      show (self, NULL);
      return;
    }

  request = g_new0 (Request, 1);
  request->catalogue = g_object_ref (self->catalogue);
  request->text = g_steal_pointer (&text);

  self->cancellable = g_cancellable_new ();
  task = g_task_new (self, self->cancellable, found_cb, GUINT_TO_POINTER (self->stamp));
  g_task_set_source_tag (task, search_changed_cb);
  g_task_set_task_data (task, request, (GDestroyNotify) request_free);
  g_task_run_in_thread (task, find_thread);
}

static void
entry_activate_cb (VocSkillChooser *self)
{
  g_assert (VOC_IS_SKILL_CHOOSER (self));

  /* What was typed last may still wait for the entry's delay. */
  search_changed_cb (self);
  self->choose_first = self->waiting;
}

static void
stop_search_cb (VocSkillChooser *self)
{
  GtkWidget *dialog;

  g_assert (VOC_IS_SKILL_CHOOSER (self));

  /* With nothing to clear, Escape means what is around. */
  dialog = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_DIALOG);
  if (gtk_editable_get_text (GTK_EDITABLE (self->search_entry))[0] != '\0')
    gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  else if (dialog != NULL)
    adw_dialog_close (ADW_DIALOG (dialog));
}

static void
row_activated_cb (VocSkillChooser *self,
                  GtkListBoxRow   *row)
{
  g_assert (VOC_IS_SKILL_CHOOSER (self));

  choose (self, gtk_list_box_row_get_index (row));
}

static void
voc_skill_chooser_dispose (GObject *object)
{
  VocSkillChooser *self = VOC_SKILL_CHOOSER (object);

  self->stamp++;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_SKILL_CHOOSER);
  g_clear_object (&self->catalogue);
  g_clear_pointer (&self->found, g_ptr_array_unref);
  g_clear_pointer (&self->label, g_free);

  G_OBJECT_CLASS (voc_skill_chooser_parent_class)->dispose (object);
}

static void
voc_skill_chooser_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  VocSkillChooser *self = VOC_SKILL_CHOOSER (object);

  switch ((VocSkillChooserProperty) prop_id)
    {
    case PROP_CATALOGUE:
      g_value_set_object (value, self->catalogue);
      break;

    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_skill_chooser_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  VocSkillChooser *self = VOC_SKILL_CHOOSER (object);

  switch ((VocSkillChooserProperty) prop_id)
    {
    case PROP_CATALOGUE:
      if (g_set_object (&self->catalogue, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_LABEL:
      if (g_set_str (&self->label, g_value_get_string (value)))
        {
          gtk_accessible_update_property (GTK_ACCESSIBLE (self->search_entry),
                                          GTK_ACCESSIBLE_PROPERTY_LABEL, self->label, -1);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_skill_chooser_class_init (VocSkillChooserClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = voc_skill_chooser_dispose;
  object_class->get_property = voc_skill_chooser_get_property;
  object_class->set_property = voc_skill_chooser_set_property;

  properties[PROP_CATALOGUE] = g_param_spec_object ("catalogue", NULL, NULL, VOC_TYPE_CATALOGUE,
                                                    flags);
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", VOC_TYPE_SKILL_CHOOSER, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-skill-chooser.ui");
  gtk_widget_class_bind_template_child (widget_class, VocSkillChooser, search_entry);
  gtk_widget_class_bind_template_child (widget_class, VocSkillChooser, list_box);
  gtk_widget_class_bind_template_child (widget_class, VocSkillChooser, nothing_label);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
voc_skill_chooser_init (VocSkillChooser *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  voc_entry_limit (self->search_entry);
}
