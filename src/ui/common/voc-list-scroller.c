/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-list-scroller.h"

/**
 * VocListScroller:
 *
 * Scrolls a list view with a single selection, at a time when that works: a view that has no size yet
 * loses its rows when it is told to scroll, and one whose first row has a header begins below it. So
 * this waits until the view is seen and has been laid out.
 */
struct _VocListScroller
{
  GObject parent_instance;

  GtkListView *list_view; /* (borrowed) (nullable): gone when the view is */
  VocScroll scroll;       /* what is still to be done */
  guint scroll_id;
  guint top_id;           /* of the tick that makes sure of the top */
  guint n_ticks;
  guint n_still;          /* for how many of them it was there */
};

/* The top stays the top if it was that for so many frames; nobody waits longer for it. */
#define ENOUGH_STILL 3
#define MOST_TICKS 12

G_DEFINE_FINAL_TYPE (VocListScroller, voc_list_scroller, G_TYPE_OBJECT)

static void
set_top (VocListScroller *self)
{
  gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->list_view)), 0);
}

static void
forget_top (VocListScroller *self)
{
  if (self->top_id != 0 && self->list_view != NULL)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self->list_view), self->top_id);
  self->top_id = 0;
}

static gboolean
top_cb (GtkWidget     *widget,
        GdkFrameClock *clock,
        gpointer       user_data)
{
  VocListScroller *self = user_data;
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->list_view));

  /* The first tick comes before the new rows are laid out. */
  self->n_still = self->n_ticks++ > 0 && gtk_adjustment_get_value (adjustment) == 0
                    ? self->n_still + 1
                    : 0;
  set_top (self);
  if (self->n_still < ENOUGH_STILL && self->n_ticks < MOST_TICKS)
    return G_SOURCE_CONTINUE;

  self->top_id = 0;

  return G_SOURCE_REMOVE;
}

/* Rows that have just changed are not laid out yet. When they are, the view keeps the row in place that it was at
 * before, though the top was asked for meanwhile, and once more when headers come above them: so that is asked for
 * until it stays. */
static void
go_to_top (VocListScroller *self)
{
  set_top (self);
  forget_top (self);
  self->n_ticks = 0;
  self->n_still = 0;
  self->top_id = gtk_widget_add_tick_callback (GTK_WIDGET (self->list_view), top_cb, self, NULL);
}

static gboolean
scroll_cb (gpointer user_data)
{
  VocListScroller *self = user_data;
  GtkSelectionModel *selection = gtk_list_view_get_model (self->list_view);
  guint position = gtk_single_selection_get_selected (GTK_SINGLE_SELECTION (selection));
  gboolean to_top = self->scroll == VOC_SCROLL_TO_TOP;
  gboolean focus = self->scroll == VOC_SCROLL_TO_FOCUS;

  self->scroll_id = 0;
  self->scroll = VOC_SCROLL_NONE;

  if (to_top || position == GTK_INVALID_LIST_POSITION)
    go_to_top (self);
  else
    {
      if (focus)
        gtk_widget_grab_focus (GTK_WIDGET (self->list_view));
      gtk_list_view_scroll_to (self->list_view, position,
                               focus ? GTK_LIST_SCROLL_FOCUS : GTK_LIST_SCROLL_NONE, NULL);
    }

  return G_SOURCE_REMOVE;
}

static void
mapped_cb (VocListScroller *self)
{
  g_assert (VOC_IS_LIST_SCROLLER (self));

  voc_list_scroller_scroll (self, self->scroll);
}

static void
voc_list_scroller_dispose (GObject *object)
{
  VocListScroller *self = VOC_LIST_SCROLLER (object);

  g_clear_handle_id (&self->scroll_id, g_source_remove);
  forget_top (self);
  g_clear_weak_pointer (&self->list_view);

  G_OBJECT_CLASS (voc_list_scroller_parent_class)->dispose (object);
}

static void
voc_list_scroller_class_init (VocListScrollerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = voc_list_scroller_dispose;
}

static void
voc_list_scroller_init (VocListScroller *self)
{
}

VocListScroller *
voc_list_scroller_new (GtkListView *list_view)
{
  VocListScroller *self;

  g_return_val_if_fail (GTK_IS_LIST_VIEW (list_view), NULL);

  self = g_object_new (VOC_TYPE_LIST_SCROLLER, NULL);
  g_set_weak_pointer (&self->list_view, list_view);
  g_signal_connect_object (list_view, "map", G_CALLBACK (mapped_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/* Goes there soon; when the list is not seen now, as soon as it is. A newer wish replaces an
 * older one. */
void
voc_list_scroller_scroll (VocListScroller *self,
                          VocScroll        scroll)
{
  g_return_if_fail (VOC_IS_LIST_SCROLLER (self));

  self->scroll = scroll;
  forget_top (self);

  if (scroll != VOC_SCROLL_NONE && self->scroll_id == 0 && self->list_view != NULL &&
      gtk_widget_get_mapped (GTK_WIDGET (self->list_view)))
    self->scroll_id = g_idle_add (scroll_cb, self);
}

/* Moves the keyboard to the selected row, or to the first one, which it selects. */
void
voc_list_scroller_focus (VocListScroller *self)
{
  GtkSelectionModel *selection;
  GtkListScrollFlags flags = GTK_LIST_SCROLL_FOCUS;
  guint position;

  g_return_if_fail (VOC_IS_LIST_SCROLLER (self));

  selection = gtk_list_view_get_model (self->list_view);
  if (g_list_model_get_n_items (G_LIST_MODEL (selection)) == 0)
    return;

  position = gtk_single_selection_get_selected (GTK_SINGLE_SELECTION (selection));
  if (position == GTK_INVALID_LIST_POSITION)
    {
      position = 0;
      flags |= GTK_LIST_SCROLL_SELECT;
    }

  gtk_widget_grab_focus (GTK_WIDGET (self->list_view));
  gtk_list_view_scroll_to (self->list_view, position, flags, NULL);
}

/* Changes what the view shows. No factory meets the rows of the other, and rows are made only
 * once. */
void
voc_list_scroller_set_rows (VocListScroller    *self,
                            GListModel         *model,
                            GtkListItemFactory *factory,
                            GtkListItemFactory *header_factory)
{
  GtkSingleSelection *selection;

  g_return_if_fail (VOC_IS_LIST_SCROLLER (self));

  selection = GTK_SINGLE_SELECTION (gtk_list_view_get_model (self->list_view));
  if (gtk_single_selection_get_model (selection) != model)
    gtk_single_selection_set_model (selection, NULL);
  gtk_list_view_set_factory (self->list_view, factory);
  gtk_list_view_set_header_factory (self->list_view, header_factory);
  gtk_single_selection_set_model (selection, model);
}
