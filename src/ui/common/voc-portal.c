/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-portal.h"

#include <glib/gi18n.h>

gboolean
voc_portal_has (VocConcept *concept)
{
  g_autofree char *uri = NULL;

  g_return_val_if_fail (VOC_IS_CONCEPT (concept), FALSE);

  uri = voc_concept_dup_portal_uri (concept);

  return uri != NULL;
}

static void
launched_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (GtkWidget) widget = user_data;
  g_autoptr (GError) error = NULL;

  if (gtk_uri_launcher_launch_finish (GTK_URI_LAUNCHER (source), result, &error) ||
      g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    return;

  g_debug ("Cannot open the portal: %s", error->message);
  gtk_widget_activate_action (widget, "win.show-toast", "s",
                              _("The ESCO page could not be opened"));
}

/* Opens the page of concept on the ESCO portal, if it has one; says so if that does not work. */
void
voc_portal_open (GtkWidget  *widget,
                 VocConcept *concept)
{
  g_autoptr (GtkUriLauncher) launcher = NULL;
  g_autofree char *uri = NULL;
  GtkRoot *root;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (VOC_IS_CONCEPT (concept));

  uri = voc_concept_dup_portal_uri (concept);
  if (uri == NULL)
    return;

  root = gtk_widget_get_root (widget);
  launcher = gtk_uri_launcher_new (uri);
  gtk_uri_launcher_launch (launcher, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, NULL,
                           launched_cb, g_object_ref (widget));
}
