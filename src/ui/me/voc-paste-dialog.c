/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-paste-dialog.h"

#include <glib/gi18n.h>

#include "voc-add-skills-button.h"
#include "voc-skills-note.h"
#include "voc-template.h"
#include "voc-text-match.h"
#include "voc-toast.h"

/* About eight pages; what is longer is read no further. */
#define MOST_CHARACTERS 20000

/* Of what the text speaks of, so much is looked at, and so many guesses are offered. */
#define MOST_MATCHES 200
#define MOST_GUESSES 12

/* Characters of the text on each side of the words found. */
#define AROUND 40

/* Who waits for longer sees that something is going on. */
#define SPINNER_DELAY_MS 100

/**
 * VocPasteDialog:
 *
 * "Paste a Text…": the skills that a CV or an advert speaks of, each with the words of the text that it
 * was found by. What is likely is ticked; nothing is added that the person has not confirmed.
 */
struct _VocPasteDialog
{
  AdwDialog parent_instance;

  AdwToastOverlay *toast_overlay;
  GtkStack *stack;
  GtkTextView *text_view;
  GtkWidget *long_label;
  GtkLabel *nothing_label;
  GtkWidget *find_button;
  AdwPreferencesGroup *likely_group;
  AdwPreferencesGroup *guesses_group;
  VocAddSkillsButton *add_button;

  VocProfile *profile;       /* (owned) */
  VocMatrix *matrix;         /* (owned) */
  VocCatalogueLoader *loader; /* (owned): keeps what finds skills for the next text */
  guint spinner_id;          /* source that shows the spinner; 0 if none */
  gboolean is_searching;
};

G_DEFINE_FINAL_TYPE (VocPasteDialog, voc_paste_dialog, ADW_TYPE_DIALOG)

/* A text that is read in a thread. */
typedef struct
{
  VocMatrix *matrix;       /* (owned) */
  VocTextMatcher *matcher; /* (owned) (nullable): made if there is none */
  char *text;              /* (owned) */
  GArray *matches;         /* (owned) (nullable) (element-type VocTextMatch) */
} Reading;

static void
reading_free (Reading *self)
{
  g_clear_object (&self->matrix);
  g_clear_object (&self->matcher);
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->matches, g_array_unref);
  g_free (self);
}

static void
read_thread (GTask        *task,
             gpointer      source,
             gpointer      task_data,
             GCancellable *cancellable)
{
  Reading *reading = task_data;
  GError *error = NULL;

  if (reading->matcher == NULL)
    reading->matcher = voc_text_matcher_new (reading->matrix, &error);
  if (reading->matcher == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  reading->matches = voc_text_matcher_find (reading->matcher, reading->text, MOST_MATCHES);
  g_task_return_boolean (task, TRUE);
}

/* (transfer full): the part of @text from one character to another as markup, in one line */
static char *
dup_part (const char *text,
          guint       from,
          guint       to)
{
  g_autofree char *part = g_utf8_substring (text, from, to);

  return g_markup_escape_text (g_strdelimit (part, "\n\r\t", ' '), -1);
}

/* (transfer full): the words found, in bold, with what stands around them */
static char *
dup_place (const char         *text,
           const VocTextMatch *match)
{
  guint length = g_utf8_strlen (text, -1);
  guint from = match->start > AROUND ? match->start - AROUND : 0;
  guint to = MIN (match->end + AROUND, length);
  g_autofree char *before = dup_part (text, from, match->start);
  g_autofree char *words = dup_part (text, match->start, match->end);
  g_autofree char *after = dup_part (text, match->end, to);

  return g_strconcat (from > 0 ? "…" : "", before, "<b>", words, "</b>", after,
                      to < length ? "…" : "", NULL);
}

/* Whether it was offered: what the person has is not. */
static gboolean
offer (VocPasteDialog     *self,
       const char         *text,
       const VocTextMatch *match)
{
  AdwPreferencesGroup *group = match->strong ? self->likely_group : self->guesses_group;
  g_autoptr (VocConcept)
    skill = voc_catalogue_dup_concept (self->matrix->catalogue,
                                       self->matrix->skills[match->skill].id, NULL);
  g_autofree char *place = NULL;
  GtkWidget *row;

  if (skill == NULL || voc_profile_get_skill_level (self->profile, voc_concept_get_uri (skill)) ==
                         VOC_SKILL_LEVEL_HAVE)
    return FALSE;

  row = voc_add_skills_button_offer (self->add_button, group, skill, match->strong);
  place = dup_place (text, match);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), place);
  gtk_widget_set_visible (GTK_WIDGET (group), TRUE);

  return TRUE;
}

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const VocTextMatch *left = a;
  const VocTextMatch *right = b;

  return left->start < right->start ? -1 : left->start > right->start;
}

/* What is likely in the order of the text, guesses the best first. */
static void
show_matches (VocPasteDialog *self,
              Reading        *reading)
{
  g_autoptr (GArray) likely = g_array_new (FALSE, FALSE, sizeof (VocTextMatch));
  guint n_guesses = 0;

  voc_add_skills_button_clear (self->add_button);
  gtk_widget_set_visible (GTK_WIDGET (self->likely_group), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->guesses_group), FALSE);
  for (guint i = 0; i < reading->matches->len; i++)
    {
      const VocTextMatch *match = &g_array_index (reading->matches, VocTextMatch, i);

      if (match->strong)
        g_array_append_vals (likely, match, 1);
      else if (n_guesses < MOST_GUESSES)
        n_guesses += offer (self, reading->text, match);
    }
  g_array_sort (likely, compare_places);
  for (guint i = 0; i < likely->len; i++)
    offer (self, reading->text, &g_array_index (likely, VocTextMatch, i));
}

static void
say (VocPasteDialog *self,
     const char     *text)
{
  adw_toast_overlay_dismiss_all (self->toast_overlay);
  voc_toast_show (self->toast_overlay, text);
}

static void
show_text (VocPasteDialog *self)
{
  gtk_stack_set_visible_child_name (self->stack, "text");
  gtk_widget_grab_focus (GTK_WIDGET (self->text_view));
}

static void
show_nothing (VocPasteDialog *self)
{
  show_text (self);
  gtk_widget_set_visible (GTK_WIDGET (self->nothing_label), TRUE);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), gtk_label_get_label (self->nothing_label),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
set_searching (VocPasteDialog *self,
               gboolean        is_searching)
{
  self->is_searching = is_searching;
  g_clear_handle_id (&self->spinner_id, g_source_remove);
  gtk_text_view_set_editable (self->text_view, !is_searching);
}

/* Whether the catalogue is still that for which the dialog was made. */
static gboolean
is_open (VocPasteDialog *self)
{
  VocScores *scores = voc_catalogue_loader_get_scores (self->loader);

  return scores != NULL && voc_scores_get_matrix (scores) == self->matrix;
}

static void
read_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      user_data)
{
  VocPasteDialog *self = VOC_PASTE_DIALOG (object);
  Reading *reading = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;

  /* It was closed. */
  if (self->matrix == NULL)
    return;

  set_searching (self, FALSE);
  if (!g_task_propagate_boolean (G_TASK (result), &error))
    {
      show_text (self);
      say (self, error->message);
      return;
    }

  if (is_open (self))
    voc_catalogue_loader_set_matcher (self->loader, reading->matcher);
  show_matches (self, reading);
  if (voc_add_skills_button_get_n (self->add_button) == 0)
    {
      show_nothing (self);
      return;
    }
  gtk_stack_set_visible_child_name (self->stack, "skills");
  voc_add_skills_button_focus (self->add_button);
}

static void
show_spinner_cb (gpointer user_data)
{
  VocPasteDialog *self = VOC_PASTE_DIALOG (user_data);

  self->spinner_id = 0;
  gtk_stack_set_visible_child_name (self->stack, "searching");
}

/* (transfer full): what was pasted, up to where it is read */
static char *
dup_text (VocPasteDialog *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->text_view);
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_start_iter (buffer, &start);
  gtk_text_buffer_get_iter_at_offset (buffer, &end, MOST_CHARACTERS);

  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

static void
find_cb (VocPasteDialog *self)
{
  g_autoptr (GTask) task = NULL;
  Reading *reading;

  if (self->is_searching)
    return;

  reading = g_new0 (Reading, 1);
  reading->matrix = g_object_ref (self->matrix);
  if (is_open (self))
    g_set_object (&reading->matcher, voc_catalogue_loader_get_matcher (self->loader));
  reading->text = dup_text (self);
  set_searching (self, TRUE);
  self->spinner_id = g_timeout_add_once (SPINNER_DELAY_MS, show_spinner_cb, self);

  task = g_task_new (self, NULL, read_cb, NULL);
  g_task_set_source_tag (task, find_cb);
  g_task_set_task_data (task, reading, (GDestroyNotify) reading_free);
  g_task_run_in_thread (task, read_thread);
}

static void
text_changed_cb (VocPasteDialog *self)
{
  int n = gtk_text_buffer_get_char_count (gtk_text_view_get_buffer (self->text_view));

  gtk_widget_set_visible (self->long_label, n > MOST_CHARACTERS);
  gtk_widget_set_visible (GTK_WIDGET (self->nothing_label), FALSE);
  gtk_widget_set_sensitive (self->find_button, n > 0);
}

static void
add_cb (VocPasteDialog *self)
{
  g_auto (GStrv) uris = voc_add_skills_button_dup_uris (self->add_button);
  guint n = g_strv_length (uris);
  g_autofree char *text = g_strdup_printf (ngettext ("%u skill added", "%u skills added", n), n);
  g_autoptr (GError) error = NULL;

  if (!voc_profile_set_skill_levels (self->profile, (const char *const *) uris,
                                     VOC_SKILL_LEVEL_HAVE, &error))
    {
      say (self, error->message);
      return;
    }
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-undo", "s", text);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
voc_paste_dialog_dispose (GObject *object)
{
  VocPasteDialog *self = VOC_PASTE_DIALOG (object);

  g_clear_handle_id (&self->spinner_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_PASTE_DIALOG);
  g_clear_object (&self->profile);
  g_clear_object (&self->matrix);
  g_clear_object (&self->loader);

  G_OBJECT_CLASS (voc_paste_dialog_parent_class)->dispose (object);
}

static void
voc_paste_dialog_class_init (VocPasteDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = voc_paste_dialog_dispose;

  voc_template_set (widget_class, "voc-paste-dialog");
  gtk_widget_class_bind_template_child (widget_class, VocPasteDialog, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, VocPasteDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, VocPasteDialog, text_view);
  gtk_widget_class_bind_template_child (widget_class, VocPasteDialog, long_label);
  gtk_widget_class_bind_template_child (widget_class, VocPasteDialog, nothing_label);
  gtk_widget_class_bind_template_child (widget_class, VocPasteDialog, find_button);
  gtk_widget_class_bind_template_child (widget_class, VocPasteDialog, likely_group);
  gtk_widget_class_bind_template_child (widget_class, VocPasteDialog, guesses_group);
  gtk_widget_class_bind_template_child (widget_class, VocPasteDialog, add_button);
  gtk_widget_class_bind_template_callback (widget_class, find_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_text);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
}

static void
voc_paste_dialog_init (VocPasteDialog *self)
{
  g_type_ensure (VOC_TYPE_ADD_SKILLS_BUTTON);
  g_type_ensure (VOC_TYPE_SKILLS_NOTE);
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (gtk_text_view_get_buffer (self->text_view), "changed",
                           G_CALLBACK (text_changed_cb), self, G_CONNECT_SWAPPED);
  text_changed_cb (self);
}

AdwDialog *
voc_paste_dialog_new (VocProfile         *profile,
                      VocCatalogueLoader *loader)
{
  VocPasteDialog *self;

  g_return_val_if_fail (VOC_IS_PROFILE (profile), NULL);
  g_return_val_if_fail (voc_catalogue_loader_get_scores (loader) != NULL, NULL);

  self = g_object_new (VOC_TYPE_PASTE_DIALOG, NULL);
  self->profile = g_object_ref (profile);
  self->loader = g_object_ref (loader);
  self->matrix = g_object_ref (voc_scores_get_matrix (voc_catalogue_loader_get_scores (loader)));

  return ADW_DIALOG (self);
}
