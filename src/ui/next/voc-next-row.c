/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-next-row.h"

#include <glib/gi18n.h>

#include "voc-property.h"

/* Skills of one kind, to be shown when the row is opened. */
typedef struct
{
  char *title;    /* (owned) */
  GArray *skills; /* (owned) (element-type guint32) */
} Part;

/**
 * VocNextRow:
 *
 * Work to which one can go: its name and a few words; opened in place, which skills that is about, and
 * ways to its page and to a comparison with where one is.
 */
struct _VocNextRow
{
  AdwExpanderRow parent_instance;

  VocMatrix *matrix;  /* (owned) */
  VocConcept *here;   /* (owned) (nullable): where one is; %NULL for a person */
  VocConcept *there;  /* (owned) */
  GPtrArray *parts;   /* (owned) (element-type Part) */
  gboolean filled;
};

G_DEFINE_FINAL_TYPE (VocNextRow, voc_next_row, ADW_TYPE_EXPANDER_ROW)

static void
part_free (gpointer data)
{
  Part *part = data;

  g_free (part->title);
  g_array_unref (part->skills);
  g_free (part);
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return g_utf8_collate (*(const char *const *) a, *(const char *const *) b);
}

/* The names of some skills by alphabet. */
static char *
dup_names (VocMatrix *matrix,
           GArray    *skills)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_null_terminated (skills->len, g_free, TRUE);

  for (guint i = 0; i < skills->len; i++)
    {
      guint id = matrix->skills[g_array_index (skills, guint32, i)].id;
      g_autoptr (VocConcept) skill = voc_catalogue_dup_concept (matrix->catalogue, id, NULL);

      if (skill != NULL)
        g_ptr_array_add (names, g_strdup (voc_concept_get_label (skill)));
    }
  g_ptr_array_sort (names, compare_names);

  return g_strjoinv ("\302\240\302\240· ", (char **) names->pdata);
}

static GtkWidget *
create_line (const char *text,
             const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, style);

  return label;
}

/* A row of what is opened; nothing happens when it is clicked. */
static GtkWidget *
wrap (GtkWidget  *child,
      const char *name,
      gboolean    focusable)
{
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_widget_add_css_class (row, "next-part");
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), child);
  gtk_widget_set_focusable (row, focusable);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return row;
}

static void
add_part (VocNextRow *self,
          const Part *part)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  /* Translators: what kind of skills, and how many: "Shared (41)" */
  g_autofree char *title = g_strdup_printf (_("%s (%u)"), part->title, part->skills->len);
  g_autofree char *names = dup_names (self->matrix, part->skills);
  g_autofree char *spoken = g_strdup_printf ("%s: %s", title, names);

  gtk_box_append (GTK_BOX (box), create_line (title, "heading"));
  gtk_box_append (GTK_BOX (box), create_line (names, "secondary"));
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), wrap (box, spoken, TRUE));
}

static void
add_button (AdwWrapBox *box,
            const char *label,
            const char *name,
            const char *action,
            const char *target)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_button_set_can_shrink (GTK_BUTTON (button), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  adw_wrap_box_append (box, button);
}

static void
add_ways (VocNextRow *self)
{
  AdwWrapBox *box = ADW_WRAP_BOX (adw_wrap_box_new ());
  const char *label = voc_concept_get_label (self->there);
  /* Translators: %s is the name of an occupation */
  g_autofree char *open = g_strdup_printf (_("Open %s"), label);

  adw_wrap_box_set_child_spacing (box, 9);
  adw_wrap_box_set_line_spacing (box, 6);
  add_button (box, _("Open"), open, "app.open-occupation", voc_concept_get_uri (self->there));
  if (self->here != NULL)
    {
      /* Translators: %s is the name of an occupation */
      g_autofree char *compare = g_strdup_printf (_("Compare with %s"), label);
      g_autofree char *both = g_strjoin ("|", voc_concept_get_uri (self->here),
                                         voc_concept_get_uri (self->there), NULL);

      add_button (box, _("Compare"), compare, "win.compare", both);
    }
  /* The keyboard stops at the buttons, not at what holds them. */
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), wrap (GTK_WIDGET (box), open, FALSE));
}

/* Names are looked up when somebody wants to read them. */
static void
expanded_cb (VocNextRow *self)
{
  if (self->filled || !adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    return;

  self->filled = TRUE;
  for (guint i = 0; i < self->parts->len; i++)
    add_part (self, self->parts->pdata[i]);
  add_ways (self);
}

static const VocProperty properties[] = {
  VOC_OWNED_OBJECT (VocNextRow, matrix),
  VOC_OWNED_OBJECT (VocNextRow, here),
  VOC_OWNED_OBJECT (VocNextRow, there),
  VOC_OWNED (VocNextRow, parts, g_ptr_array_unref),
};

static void
voc_next_row_class_init (VocNextRowClass *klass)
{
  VOC_PROPERTIES_INSTALL (klass, properties);
}

static void
voc_next_row_init (VocNextRow *self)
{
  self->parts = g_ptr_array_new_with_free_func (part_free);
  g_signal_connect (self, "notify::expanded", G_CALLBACK (expanded_cb), NULL);
}

/* A row for the occupation @there, seen from @here, or from a person with %VOC_MATRIX_NONE.
 * (nullable): the catalogue may be damaged. */
GtkWidget *
voc_next_row_new (VocMatrix  *matrix,
                  guint       here,
                  guint       there,
                  const char *detail)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VocConcept) concept = NULL;
  g_autofree char *title = NULL;
  VocNextRow *self;

  g_return_val_if_fail (VOC_IS_MATRIX (matrix), NULL);
  g_return_val_if_fail (there < matrix->n_occupations, NULL);

  concept = voc_catalogue_dup_concept (matrix->catalogue, matrix->occupations[there].id, &error);
  if (concept == NULL)
    {
      g_info ("No work to go to: %s", error->message);
      return NULL;
    }

  title = voc_concept_dup_title (concept);
  self = g_object_new (VOC_TYPE_NEXT_ROW,
                       "use-markup", FALSE,
                       "title", title,
                       "subtitle", detail,
                       "name", voc_concept_get_uri (concept),
                       NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, detail, -1);
  self->matrix = g_object_ref (matrix);
  self->there = g_steal_pointer (&concept);
  if (here != VOC_MATRIX_NONE)
    self->here = voc_catalogue_dup_concept (matrix->catalogue, matrix->occupations[here].id, NULL);

  return GTK_WIDGET (self);
}

/* Adds skills under a title; without any, nothing. */
void
voc_next_row_add_skills (VocNextRow    *self,
                         const char    *title,
                         const guint32 *skills,
                         guint          n)
{
  Part *part;

  g_return_if_fail (VOC_IS_NEXT_ROW (self));

  if (n == 0)
    return;
  part = g_new0 (Part, 1);
  part->title = g_strdup (title);
  part->skills = g_array_sized_new (FALSE, FALSE, sizeof (guint32), n);
  g_array_append_vals (part->skills, skills, n);
  g_ptr_array_add (self->parts, part);
}
