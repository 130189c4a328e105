/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-concept-chooser.h"

#include <glib/gi18n.h>

#include "voc-entry-limit.h"
#include "voc-hit-words.h"
#include "voc-property.h"
#include "voc-skill.h"
#include "voc-template.h"

/* As many as are seen without scrolling far; who looks for more types another letter. */
#define MAX_ROWS 6

typedef enum
{
  WISH_NONE,
  WISH_CHOOSE_FIRST,
  WISH_FOCUS_FIRST,
} Wish;

/**
 * VocConceptChooser:
 *
 * An entry that finds skills, or occupations, by any of their names. Enter chooses the first, Down goes to
 * the rows, and Up from the first one back. What is chosen is told by the signal "chosen", and the entry is
 * empty again.
 */
struct _VocConceptChooser
{
  AdwBin parent_instance;

  GtkSearchEntry *search_entry;
  GtkListBox *list_box;
  GtkWidget *nothing_label;

  VocCatalogue *catalogue; /* (owned) (nullable) */
  char *label;             /* (owned) (nullable) */
  gboolean skills;         /* whether it finds skills; else occupations */

  GPtrArray *found;          /* (owned) (nullable) (element-type Found) */
  GCancellable *cancellable; /* (owned) (nullable) */
  guint stamp;
  gboolean waiting;
  Wish wish; /* what a key asked for before the answer was there */
};

static guint chosen_signal;

G_DEFINE_FINAL_TYPE (VocConceptChooser, voc_concept_chooser, ADW_TYPE_BIN)

typedef struct
{
  VocConcept *concept; /* (owned) */
  char *also;          /* (owned) (nullable): why it was found, if its label does not say it */
} Found;

static void
found_free (gpointer data)
{
  Found *found = data;

  g_object_unref (found->concept);
  g_free (found->also);
  g_free (found);
}

static void
choose (VocConceptChooser *self,
        guint            position)
{
  g_autoptr (VocConcept) concept = NULL;

  if (self->found == NULL || position >= self->found->len)
    return;

  concept = g_object_ref (((Found *) g_ptr_array_index (self->found, position))->concept);
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
  g_signal_emit (self, chosen_signal, 0, voc_concept_get_uri (concept));
}

static GtkWidget *
make_row (const Found *found)
{
  GtkWidget *row = adw_action_row_new ();
  VocConcept *concept = found->concept;
  g_autofree char *title = voc_concept_dup_title (concept);
  g_autofree char *markup = g_markup_escape_text (title, -1);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), markup);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 1);
  if (found->also != NULL)
    {
      g_autofree char *also = g_markup_escape_text (found->also, -1);

      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), also);
    }
  else if (VOC_IS_SKILL (concept))
    adw_action_row_set_subtitle (
      ADW_ACTION_ROW (row),
      voc_skill_type_to_label (voc_skill_get_skill_type (VOC_SKILL (concept))));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("list-add-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);

  return row;
}

static void
show (VocConceptChooser *self,
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
  VocConceptKind kind;
} Request;

static void
request_free (Request *request)
{
  g_clear_object (&request->catalogue);
  g_clear_pointer (&request->text, g_free);
  g_free (request);
}

/* What is less likely only where nothing is likely. */
static GPtrArray *
dup_found (VocCatalogue *catalogue,
           GPtrArray    *hits)
{
  GPtrArray *all = g_ptr_array_new_with_free_func (found_free);

  for (guint i = 0; i < hits->len; i++)
    {
      VocSearchHit *hit = g_ptr_array_index (hits, i);
      VocConcept *concept;
      Found *found;

      if (hit->weak && !((VocSearchHit *) g_ptr_array_index (hits, 0))->weak)
        break;
      concept = voc_catalogue_dup_concept (catalogue, hit->concept, NULL);
      if (concept == NULL)
        continue;
      found = g_new0 (Found, 1);
      found->concept = concept;
      found->also = voc_hit_words_dup (hit);
      g_ptr_array_add (all, found);
    }

  return all;
}

static void
find_thread (GTask        *task,
             gpointer      source,
             gpointer      task_data,
             GCancellable *cancellable)
{
  Request *request = task_data;
  g_autoptr (GPtrArray) hits = NULL;
  GError *error = NULL;

  hits = voc_catalogue_search (request->catalogue, request->text, request->kind, MAX_ROWS,
                               cancellable, &error);
  if (hits != NULL)
    g_task_return_pointer (task, dup_found (request->catalogue, hits),
                           (GDestroyNotify) g_ptr_array_unref);
  else
    g_task_return_error (task, error);
}

static void
focus_first (VocConceptChooser *self)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list_box, 0);

  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
found_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  VocConceptChooser *self = VOC_CONCEPT_CHOOSER (object);
  g_autoptr (GPtrArray) found = g_task_propagate_pointer (G_TASK (result), NULL);
  Wish wish = self->wish;

  if (GPOINTER_TO_UINT (user_data) != self->stamp)
    return;

  self->waiting = FALSE;
  self->wish = WISH_NONE;
  show (self, found);
  if (wish == WISH_CHOOSE_FIRST)
    choose (self, 0);
  else if (wish == WISH_FOCUS_FIRST)
    focus_first (self);
}

static void
search_changed_cb (VocConceptChooser *self)
{
  g_autofree char *text = NULL;
  g_autoptr (GTask) task = NULL;
  Request *request;

  g_assert (VOC_IS_CONCEPT_CHOOSER (self));

  self->stamp++;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);

  text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->search_entry))));
  self->waiting = self->catalogue != NULL && text[0] != '\0';
  if (!self->waiting)
    {
      self->wish = WISH_NONE;
      show (self, NULL);
      return;
    }

  request = g_new0 (Request, 1);
  request->catalogue = g_object_ref (self->catalogue);
  request->text = g_steal_pointer (&text);
  request->kind = self->skills ? VOC_CONCEPT_SKILL : VOC_CONCEPT_OCCUPATION;

  self->cancellable = g_cancellable_new ();
  task = g_task_new (self, self->cancellable, found_cb, GUINT_TO_POINTER (self->stamp));
  g_task_set_source_tag (task, search_changed_cb);
  g_task_set_task_data (task, request, (GDestroyNotify) request_free);
  g_task_run_in_thread (task, find_thread);
}

/* What was typed last may not be searched yet. */
static void
search_and (VocConceptChooser *self,
            Wish               wish)
{
  self->wish = wish;
  search_changed_cb (self);
}

static void
entry_activate_cb (VocConceptChooser *self)
{
  g_assert (VOC_IS_CONCEPT_CHOOSER (self));

  search_and (self, WISH_CHOOSE_FIRST);
}

static gboolean
entry_key_pressed_cb (VocConceptChooser *self,
                      guint              keyval,
                      guint              keycode,
                      GdkModifierType    state)
{
  g_assert (VOC_IS_CONCEPT_CHOOSER (self));

  if ((keyval != GDK_KEY_Down && keyval != GDK_KEY_KP_Down) ||
      !gtk_widget_get_visible (GTK_WIDGET (self->list_box)))
    return GDK_EVENT_PROPAGATE;

  search_and (self, WISH_FOCUS_FIRST);
  return GDK_EVENT_STOP;
}

static gboolean
list_keynav_failed_cb (VocConceptChooser *self,
                       GtkDirectionType   direction)
{
  g_assert (VOC_IS_CONCEPT_CHOOSER (self));

  return direction == GTK_DIR_UP && gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

static void
stop_search_cb (VocConceptChooser *self)
{
  GtkWidget *dialog;

  g_assert (VOC_IS_CONCEPT_CHOOSER (self));

  /* With nothing to clear, Escape means what is around. */
  dialog = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_DIALOG);
  if (gtk_editable_get_text (GTK_EDITABLE (self->search_entry))[0] != '\0')
    gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  else if (dialog != NULL)
    adw_dialog_close (ADW_DIALOG (dialog));
}

static void
row_activated_cb (VocConceptChooser *self,
                  GtkListBoxRow   *row)
{
  g_assert (VOC_IS_CONCEPT_CHOOSER (self));

  choose (self, gtk_list_box_row_get_index (row));
}

static void
voc_concept_chooser_dispose (GObject *object)
{
  VocConceptChooser *self = VOC_CONCEPT_CHOOSER (object);

  self->stamp++;
  g_cancellable_cancel (self->cancellable);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_CONCEPT_CHOOSER);

  G_OBJECT_CLASS (voc_concept_chooser_parent_class)->dispose (object);
}

static void
voc_concept_chooser_constructed (GObject *object)
{
  VocConceptChooser *self = VOC_CONCEPT_CHOOSER (object);

  G_OBJECT_CLASS (voc_concept_chooser_parent_class)->constructed (object);

  gtk_search_entry_set_placeholder_text (self->search_entry, self->skills
                                                               ? _("Find a skill")
                                                               : _("Find an occupation"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list_box), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->skills ? _("Skills found") : _("Occupations found"), -1);
  gtk_label_set_label (GTK_LABEL (self->nothing_label), self->skills
                                                          ? _("No skill matches that.")
                                                          : _("No occupation matches that."));
}

static void
label_changed (VocConceptChooser *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search_entry),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, self->label, -1);
}

static const VocProperty properties[] = {
  VOC_PROPERTY_OBJECT (VocConceptChooser, catalogue, voc_catalogue_get_type),
  VOC_PROPERTY_BOOLEAN (VocConceptChooser, skills, .access = VOC_PROPERTY_CONSTRUCT_ONLY),
  VOC_PROPERTY_STRING (VocConceptChooser, label, .changed = G_CALLBACK (label_changed)),
  VOC_OWNED_OBJECT (VocConceptChooser, cancellable),
  VOC_OWNED (VocConceptChooser, found, g_ptr_array_unref),
};

static void
voc_concept_chooser_class_init (VocConceptChooserClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  object_class->constructed = voc_concept_chooser_constructed;
  object_class->dispose = voc_concept_chooser_dispose;

  chosen_signal = g_signal_new ("chosen", VOC_TYPE_CONCEPT_CHOOSER, G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  voc_template_set (widget_class, "voc-concept-chooser");
  gtk_widget_class_bind_template_child (widget_class, VocConceptChooser, search_entry);
  gtk_widget_class_bind_template_child (widget_class, VocConceptChooser, list_box);
  gtk_widget_class_bind_template_child (widget_class, VocConceptChooser, nothing_label);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, list_keynav_failed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
voc_concept_chooser_init (VocConceptChooser *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  voc_entry_limit (self->search_entry);
}
