/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-closures.h"

#include <glib/gi18n.h>

#include "voc-count-text.h"

/* Pure functions that templates derive what they show with. */

gboolean
voc_closure_has_text (GObject    *object,
                      const char *text)
{
  return text != NULL && text[0] != '\0';
}

static gboolean
equal (GObject    *object,
       const char *a,
       const char *b)
{
  return g_strcmp0 (a, b) == 0;
}

static gboolean
differs (GObject    *object,
         const char *a,
         const char *b)
{
  return g_strcmp0 (a, b) != 0;
}

static gboolean
negate (GObject *object,
        gboolean value)
{
  return !value;
}

static gboolean
is_set (GObject *object,
        GObject *value)
{
  return value != NULL;
}

static gboolean
is_any (GObject *object,
        guint    n_items)
{
  return n_items > 0;
}

static gboolean
is_none (GObject *object,
         guint    n_items)
{
  return n_items == 0;
}

/* Where there is little room, things stand below each other. */
static GtkOrientation
orientation (GObject *object,
             gboolean narrow)
{
  return narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL;
}

static char *
number (GObject *object,
        guint    number)
{
  /* With the locale's grouping and digits. */
  return g_strdup_printf ("%'Iu", number);
}

static char *
shown_of_all (GObject *object,
              guint    shown,
              guint    total)
{
  return voc_count_text (shown, total);
}

/* What to do about a catalogue that cannot be opened. */
static char *
error_text (GObject    *object,
            const char *message,
            gboolean    is_builtin)
{
  g_autofree char *escaped = g_markup_escape_text (message != NULL ? message : "", -1);

  if (is_builtin)
    /* Translators: %s is a whole sentence that says what happened */
    return g_strdup_printf (_("%s Installing Vocation again, or importing ESCO, helps."), escaped);

  /* Translators: %s is a whole sentence that says what happened */
  return g_strdup_printf (_("%s Nothing was changed or deleted. "
                             "You can go on with the built-in catalogue, or import ESCO again."),
                          escaped);
}

/* Makes the closures known to a template, by their names in the table. */
void
voc_closures_bind (GtkWidgetClass *widget_class)
{
  static const struct
  {
    const char *name;
    GCallback callback;
  } closures[] = {
    { "has_text", G_CALLBACK (voc_closure_has_text) },
    { "equal", G_CALLBACK (equal) },
    { "differs", G_CALLBACK (differs) },
    { "not", G_CALLBACK (negate) },
    { "is_set", G_CALLBACK (is_set) },
    { "is_any", G_CALLBACK (is_any) },
    { "is_none", G_CALLBACK (is_none) },
    { "orientation", G_CALLBACK (orientation) },
    { "number", G_CALLBACK (number) },
    { "shown_of_all", G_CALLBACK (shown_of_all) },
    { "error_text", G_CALLBACK (error_text) },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (closures); i++)
    gtk_widget_class_bind_template_callback_full (widget_class, closures[i].name,
                                                  closures[i].callback);
}
