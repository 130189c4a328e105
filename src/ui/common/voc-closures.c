/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-closures.h"

#include <glib/gi18n.h>

/* Pure functions that templates derive what they show with. */

gboolean
voc_closure_has_text (GObject    *object,
                      const char *text)
{
  return text != NULL && text[0] != '\0';
}

gboolean
voc_closure_equal (GObject    *object,
                   const char *a,
                   const char *b)
{
  return g_strcmp0 (a, b) == 0;
}

gboolean
voc_closure_differs (GObject    *object,
                     const char *a,
                     const char *b)
{
  return g_strcmp0 (a, b) != 0;
}

gboolean
voc_closure_not (GObject *object,
                 gboolean value)
{
  return !value;
}

gboolean
voc_closure_is_set (GObject *object,
                    GObject *value)
{
  return value != NULL;
}

char *
voc_closure_number (GObject *object,
                    guint    number)
{
  /* With the locale's grouping and digits. */
  return g_strdup_printf ("%'Iu", number);
}

/* What to do about a catalogue that cannot be opened. */
char *
voc_closure_error_text (GObject    *object,
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

/* Makes the closures known to a template as `has_text`, `equal`, `differs`, `not`, `is_set`,
 * `number` and `error_text`. */
void
voc_closures_bind (GtkWidgetClass *widget_class)
{
  static const struct
  {
    const char *name;
    GCallback callback;
  } closures[] = {
    { "has_text", G_CALLBACK (voc_closure_has_text) },
    { "equal", G_CALLBACK (voc_closure_equal) },
    { "differs", G_CALLBACK (voc_closure_differs) },
    { "not", G_CALLBACK (voc_closure_not) },
    { "is_set", G_CALLBACK (voc_closure_is_set) },
    { "number", G_CALLBACK (voc_closure_number) },
    { "error_text", G_CALLBACK (voc_closure_error_text) },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (closures); i++)
    gtk_widget_class_bind_template_callback_full (widget_class, closures[i].name,
                                                  closures[i].callback);
}
