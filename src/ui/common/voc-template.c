/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-template.h"

#include <adwaita.h>

#include "voc-closures.h"

static void
dispose (GObject *object)
{
  GObjectClass *parent_class = g_type_class_peek_parent (G_OBJECT_GET_CLASS (object));

  /* Disposing the template unparents the child behind the bin's back. */
  if (ADW_IS_BIN (object))
    adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), G_OBJECT_TYPE (object));

  parent_class->dispose (object);
}

/* Gives a class its template, NAME.ui, with the closures that all templates may use. A class that is
 * final, and has no dispose of its own, then disposes of its template too. */
void
voc_template_set (GtkWidgetClass *klass,
                  const char     *name)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GObjectClass *parent_class = g_type_class_peek_parent (klass);
  g_autofree char *path = g_strdup_printf (VOC_RESOURCE_PATH "/ui/%s.ui", name);

  gtk_widget_class_set_template_from_resource (klass, path);
  voc_closures_bind (klass);
  if (object_class->dispose == parent_class->dispose)
    {
      g_assert (G_TYPE_IS_FINAL (G_OBJECT_CLASS_TYPE (klass)));
      object_class->dispose = dispose;
    }
}
