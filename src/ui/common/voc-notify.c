/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-notify.h"

/* The desktop tells that something long has ended, unless the person is looking at @window (nullable), or has
 * closed it. A click on it activates the application, which brings the window to the front. */
void
voc_notify_if_away (GtkWindow  *window,
                    const char *id,
                    const char *title,
                    const char *body)
{
  GApplication *application = g_application_get_default ();
  g_autoptr (GNotification) notification = NULL;

  g_return_if_fail (window == NULL || GTK_IS_WINDOW (window));

  if (application == NULL || window == NULL || gtk_window_is_active (window))
    return;

  notification = g_notification_new (title);
  if (body != NULL)
    g_notification_set_body (notification, body);
  g_application_send_notification (application, id, notification);
}
