/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-toast.h"

/* A toast that says @text as it is: names of concepts and files are no markup. */
AdwToast *
voc_toast_new (const char *text)
{
  AdwToast *toast = adw_toast_new ("");

  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_title (toast, text);

  return toast;
}

void
voc_toast_show (AdwToastOverlay *overlay,
                const char      *text)
{
  adw_toast_overlay_add_toast (overlay, voc_toast_new (text));
}
