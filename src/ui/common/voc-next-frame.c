/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-next-frame.h"

typedef struct
{
  VocNextFrameFunc func;
  gboolean painting;
} NextFrame;

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  NextFrame *next = user_data;

  /* The frame that begins with this first tick is still to be painted. */
  if (!next->painting)
    {
      next->painting = TRUE;
      return G_SOURCE_CONTINUE;
    }

  return next->func (widget);
}

/*
 * Calls @func when the next frame has been painted, and after each frame more as long as it returns
 * G_SOURCE_CONTINUE: for what is below the first screen, so that it keeps nobody waiting. Until then
 * the id that is returned can be given to gtk_widget_remove_tick_callback().
 */
guint
voc_next_frame_add (GtkWidget        *widget,
                    VocNextFrameFunc  func)
{
  NextFrame *next;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), 0);
  g_return_val_if_fail (func != NULL, 0);

  next = g_new0 (NextFrame, 1);
  next->func = func;

  return gtk_widget_add_tick_callback (widget, tick_cb, next, g_free);
}
