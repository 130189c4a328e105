/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-kind-tabs.h"

#include <glib/gi18n.h>

#include "voc-property.h"

/**
 * VocKindTabs:
 *
 * While words are searched, says how many occupations and how many skills answer to them, and leads
 * from one to the other (`win.search-in` with page and words). How many of its own kind there are it is
 * told; the others it counts itself, off the main thread. A count that comes too late is dropped.
 */
struct _VocKindTabs
{
  AdwBin parent_instance;

  GtkToggleButton *occupations_button;
  GtkToggleButton *skills_button;

  VocCatalogue *catalogue; /* (owned) (nullable) */
  VocConceptKind kind;     /* what the list beside holds */
  char *text;              /* (owned) */
  guint count;
  guint other_count;
  gboolean counted; /* the other kind is */

  GCancellable *cancellable; /* (owned) (nullable) */
  guint stamp;
};

G_DEFINE_FINAL_TYPE (VocKindTabs, voc_kind_tabs, ADW_TYPE_BIN)

static gboolean
is_of_skills (VocKindTabs *self)
{
  return self->kind == VOC_CONCEPT_SKILL;
}

static GtkToggleButton *
get_other_button (VocKindTabs *self)
{
  return is_of_skills (self) ? self->occupations_button : self->skills_button;
}

static GtkToggleButton *
get_own_button (VocKindTabs *self)
{
  return is_of_skills (self) ? self->skills_button : self->occupations_button;
}

static void
show_count (GtkToggleButton *button,
            gboolean         of_skills,
            gboolean         counted,
            guint            count)
{
  g_autofree char *text = NULL;
  g_autofree char *name = NULL;

  if (!counted)
    text = g_strdup (of_skills ? _("Skills") : _("Occupations"));
  else if (of_skills)
    {
      /* Translators: a tab and how many answers are behind it */
      text = g_strdup_printf (_("Skills %'Iu"), count);
      name = g_strdup_printf (ngettext ("%'Iu skill found", "%'Iu skills found", count), count);
    }
  else
    {
      /* Translators: a tab and how many answers are behind it */
      text = g_strdup_printf (_("Occupations %'Iu"), count);
      name = g_strdup_printf (ngettext ("%'Iu occupation found", "%'Iu occupations found", count),
                              count);
    }

  gtk_button_set_label (GTK_BUTTON (button), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name != NULL ? name : text, -1);
}

static void
show_counts (VocKindTabs *self)
{
  show_count (get_own_button (self), is_of_skills (self), TRUE, self->count);
  show_count (get_other_button (self), !is_of_skills (self), self->counted, self->other_count);
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

static void
count_thread (GTask        *task,
              gpointer      source,
              gpointer      task_data,
              GCancellable *cancellable)
{
  Request *request = task_data;
  g_autoptr (GPtrArray) found = NULL;
  GError *error = NULL;

  found = voc_catalogue_search (request->catalogue, request->text, request->kind, 0, cancellable,
                                &error);
  if (found != NULL)
    g_task_return_int (task, found->len);
  else
    g_task_return_error (task, error);
}

/* Without a count the tab keeps its plain name: the page behind it says what is wrong. */
static void
counted_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      user_data)
{
  VocKindTabs *self = VOC_KIND_TABS (object);
  g_autoptr (GError) error = NULL;
  gssize count = g_task_propagate_int (G_TASK (result), &error);

  if (GPOINTER_TO_UINT (user_data) != self->stamp || error != NULL)
    return;

  self->counted = TRUE;
  self->other_count = (guint) count;
  show_counts (self);
}

static void
stop (VocKindTabs *self)
{
  self->stamp++;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

/* What was counted for the words before stays until the new count is there: it would flicker. */
static void
start (VocKindTabs *self)
{
  g_autoptr (GTask) task = NULL;
  Request *request;

  stop (self);
  if (self->catalogue == NULL || self->text[0] == '\0')
    {
      self->counted = FALSE;
      return;
    }

  request = g_new0 (Request, 1);
  request->catalogue = g_object_ref (self->catalogue);
  request->text = g_strdup (self->text);
  request->kind = is_of_skills (self) ? VOC_CONCEPT_OCCUPATION : VOC_CONCEPT_SKILL;

  self->cancellable = g_cancellable_new ();
  task = g_task_new (self, self->cancellable, counted_cb, GUINT_TO_POINTER (self->stamp));
  g_task_set_source_tag (task, start);
  g_task_set_task_data (task, request, (GDestroyNotify) request_free);
  g_task_run_in_thread (task, count_thread);
}

/* The tab of this page stays the one that is on: the other leads away. */
static void
toggled_cb (VocKindTabs     *self,
            GtkToggleButton *button)
{
  g_assert (VOC_IS_KIND_TABS (self));

  if (button != get_other_button (self) || !gtk_toggle_button_get_active (button))
    return;

  gtk_toggle_button_set_active (get_own_button (self), TRUE);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.search-in", "(ss)",
                              is_of_skills (self) ? "careers" : "skills", self->text);
}

static void
voc_kind_tabs_dispose (GObject *object)
{
  VocKindTabs *self = VOC_KIND_TABS (object);

  stop (self);

  G_OBJECT_CLASS (voc_kind_tabs_parent_class)->dispose (object);
}

static const VocProperty properties[] = {
  VOC_OWNED_OBJECT (VocKindTabs, catalogue),
  VOC_OWNED_STRING (VocKindTabs, text),
};

static void
voc_kind_tabs_class_init (VocKindTabsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  object_class->dispose = voc_kind_tabs_dispose;
}

static GtkToggleButton *
add_button (VocKindTabs *self,
            GtkBox      *box)
{
  GtkWidget *button = gtk_toggle_button_new ();

  gtk_widget_set_hexpand (button, TRUE);
  gtk_widget_add_css_class (button, "kind-tab");
  gtk_button_set_can_shrink (GTK_BUTTON (button), TRUE);
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (box, button);

  return GTK_TOGGLE_BUTTON (button);
}

static void
voc_kind_tabs_init (VocKindTabs *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  self->text = g_strdup ("");
  self->kind = VOC_CONCEPT_OCCUPATION;
  self->occupations_button = add_button (self, GTK_BOX (box));
  self->skills_button = add_button (self, GTK_BOX (box));
  gtk_toggle_button_set_active (self->occupations_button, TRUE);
  gtk_toggle_button_set_group (self->skills_button, self->occupations_button);

  gtk_box_set_homogeneous (GTK_BOX (box), TRUE);
  gtk_widget_add_css_class (box, "linked");
  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("What to search"), -1);
  adw_bin_set_child (ADW_BIN (self), box);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  show_counts (self);
}

void
voc_kind_tabs_set_catalogue (VocKindTabs  *self,
                             VocCatalogue *catalogue)
{
  g_return_if_fail (VOC_IS_KIND_TABS (self));
  g_return_if_fail (catalogue == NULL || VOC_IS_CATALOGUE (catalogue));

  if (!g_set_object (&self->catalogue, catalogue))
    return;

  self->counted = FALSE;
  start (self);
  show_counts (self);
}

void
voc_kind_tabs_set_kind (VocKindTabs    *self,
                        VocConceptKind  kind)
{
  g_return_if_fail (VOC_IS_KIND_TABS (self));

  self->kind = kind;
  gtk_toggle_button_set_active (get_own_button (self), TRUE);
  start (self);
  show_counts (self);
}

void
voc_kind_tabs_set_count (VocKindTabs *self,
                         guint        count)
{
  g_return_if_fail (VOC_IS_KIND_TABS (self));

  self->count = count;
  show_counts (self);
}

void
voc_kind_tabs_set_text (VocKindTabs *self,
                        const char  *text)
{
  g_autofree char *stripped = NULL;

  g_return_if_fail (VOC_IS_KIND_TABS (self));

  stripped = g_strstrip (g_strdup (text != NULL ? text : ""));
  if (!g_set_str (&self->text, stripped))
    return;

  gtk_widget_set_visible (GTK_WIDGET (self), self->text[0] != '\0');
  start (self);
  show_counts (self);
}
