/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-sticky-box.h"

#include "voc-property.h"

/**
 * VocStickyBox:
 *
 * A head, a bar and content below each other, to be scrolled by a [class@Gtk.Viewport]. The bar stays
 * at the top when the head is scrolled away, and the content passes below it. What has the keyboard is
 * never left behind the bar.
 *
 * ## CSS nodes
 *
 * ```
 * stickybox[.stuck]
 * ```
 */
struct _VocStickyBox
{
  GtkWidget parent_instance;

  GtkWidget *head;           /* (nullable) */
  GtkWidget *bar;            /* (nullable) */
  GtkWidget *content;        /* (nullable) */
  GtkAdjustment *adjustment; /* (owned) (nullable): of the viewport that it is in */
  int head_height;

  GtkWidget *revealed;       /* (nullable) (weak): what is being scrolled into view */
  guint reveal_id;
  guint n_frames;
};

/* So many frames after a change the content has its new height. */
#define REVEAL_FRAMES 4

G_DEFINE_FINAL_TYPE (VocStickyBox, voc_sticky_box, GTK_TYPE_WIDGET)

/* What is last in the tree lies on top and is heard last: the bar only where it covers content. */
static void
stick (VocStickyBox *self,
       gboolean      stuck)
{
  GtkWidget *widget = GTK_WIDGET (self);

  if (stuck == gtk_widget_has_css_class (widget, "stuck"))
    return;

  gtk_widget_insert_after (self->bar, widget, stuck ? self->content : self->head);
  if (stuck)
    gtk_widget_add_css_class (widget, "stuck");
  else
    gtk_widget_remove_css_class (widget, "stuck");
}

static void
scrolled_cb (VocStickyBox *self)
{
  g_assert (VOC_IS_STICKY_BOX (self));

  stick (self, gtk_adjustment_get_value (self->adjustment) > self->head_height);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
follow (VocStickyBox  *self,
        GtkAdjustment *adjustment)
{
  if (self->adjustment == adjustment)
    return;

  if (self->adjustment != NULL)
    g_signal_handlers_disconnect_by_func (self->adjustment, scrolled_cb, self);
  g_set_object (&self->adjustment, adjustment);
  if (adjustment != NULL)
    g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (scrolled_cb), self,
                             G_CONNECT_SWAPPED);
}

/* The viewport scrolls what has the keyboard just into its own view. */
static void
focus_changed_cb (VocStickyBox *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));
  graphene_rect_t bounds;
  double covered;

  if (focus == NULL || self->content == NULL || self->adjustment == NULL ||
      !gtk_widget_is_ancestor (focus, self->content) ||
      !gtk_widget_compute_bounds (focus, widget, &bounds))
    return;

  covered = gtk_adjustment_get_value (self->adjustment) + gtk_widget_get_height (self->bar);
  if (gtk_widget_has_css_class (widget, "stuck") && bounds.origin.y < covered)
    gtk_adjustment_set_value (self->adjustment,
                              bounds.origin.y - gtk_widget_get_height (self->bar));
}

static void
stop_revealing (VocStickyBox *self)
{
  if (self->reveal_id != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->reveal_id);
  self->reveal_id = 0;
  self->n_frames = 0;
  g_clear_weak_pointer (&self->revealed);
}

/* Below the bar, and in the upper half of what is seen. */
static void
scroll_to_revealed (VocStickyBox *self)
{
  double top = gtk_adjustment_get_value (self->adjustment);
  double page = gtk_adjustment_get_page_size (self->adjustment);
  double bar = gtk_widget_get_height (self->bar);
  graphene_rect_t bounds;

  if (!gtk_widget_compute_bounds (self->revealed, GTK_WIDGET (self), &bounds))
    return;

  if (bounds.origin.y < top + bar)
    gtk_adjustment_set_value (self->adjustment, bounds.origin.y - bar);
  else if (bounds.origin.y > top + page / 2)
    gtk_adjustment_set_value (self->adjustment, bounds.origin.y - MAX (bar, page / 2));
}

static gboolean
reveal_cb (GtkWidget     *widget,
           GdkFrameClock *clock,
           gpointer       user_data)
{
  VocStickyBox *self = VOC_STICKY_BOX (widget);

  self->n_frames++;
  if (self->revealed != NULL && self->adjustment != NULL)
    scroll_to_revealed (self);
  if (self->n_frames < REVEAL_FRAMES)
    return G_SOURCE_CONTINUE;

  self->reveal_id = 0;
  stop_revealing (self);
  return G_SOURCE_REMOVE;
}

static void
voc_sticky_box_root (GtkWidget *widget)
{
  GtkWidget *viewport;

  GTK_WIDGET_CLASS (voc_sticky_box_parent_class)->root (widget);

  viewport = gtk_widget_get_ancestor (widget, GTK_TYPE_VIEWPORT);
  follow (VOC_STICKY_BOX (widget),
          viewport != NULL ? gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport)) : NULL);
  g_signal_connect_object (gtk_widget_get_root (widget), "notify::focus-widget",
                           G_CALLBACK (focus_changed_cb), widget, G_CONNECT_SWAPPED);
}

static void
voc_sticky_box_unroot (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_root (widget), focus_changed_cb, widget);
  follow (VOC_STICKY_BOX (widget), NULL);

  GTK_WIDGET_CLASS (voc_sticky_box_parent_class)->unroot (widget);
}

static int
get_height (GtkWidget *child,
            int        width)
{
  int natural = 0;

  if (child != NULL && gtk_widget_should_layout (child))
    gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);

  return natural;
}

static void
voc_sticky_box_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int least;
      int usual;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, orientation, for_size, &least, &usual, NULL, NULL);
      if (orientation == GTK_ORIENTATION_VERTICAL)
        {
          *minimum += usual;
          *natural += usual;
        }
      else
        {
          *minimum = MAX (*minimum, least);
          *natural = MAX (*natural, usual);
        }
    }
}

static void
allocate (GtkWidget *child,
          int        y,
          int        width,
          int        height)
{
  GskTransform *transform = gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT (0, (float) y));

  if (child != NULL && gtk_widget_should_layout (child))
    gtk_widget_allocate (child, width, height, -1, transform);
  else
    gsk_transform_unref (transform);
}

static void
voc_sticky_box_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  VocStickyBox *self = VOC_STICKY_BOX (widget);
  int head = get_height (self->head, width);
  int bar = get_height (self->bar, width);
  int top = self->adjustment != NULL ? (int) gtk_adjustment_get_value (self->adjustment) : 0;

  self->head_height = head;
  allocate (self->head, 0, width, head);
  allocate (self->bar, MAX (MIN (top, height - bar), head), width, bar);
  allocate (self->content, head + bar, width, MAX (height - head - bar, 0));
}

static GtkSizeRequestMode
voc_sticky_box_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* By their places and not by the order in the tree. */
static gboolean
voc_sticky_box_focus (GtkWidget        *widget,
                      GtkDirectionType  direction)
{
  VocStickyBox *self = VOC_STICKY_BOX (widget);
  GtkWidget *children[] = { self->head, self->bar, self->content };
  GtkWidget *focus = gtk_widget_get_focus_child (widget);
  gboolean backward = direction == GTK_DIR_TAB_BACKWARD || direction == GTK_DIR_UP ||
                      direction == GTK_DIR_LEFT;
  gboolean reached = focus == NULL;

  for (guint i = 0; i < G_N_ELEMENTS (children); i++)
    {
      GtkWidget *child = children[backward ? G_N_ELEMENTS (children) - 1 - i : i];

      reached = reached || child == focus;
      if (reached && child != NULL && gtk_widget_child_focus (child, direction))
        return TRUE;
    }

  return FALSE;
}

static void
voc_sticky_box_dispose (GObject *object)
{
  VocStickyBox *self = VOC_STICKY_BOX (object);

  follow (self, NULL);
  stop_revealing (self);
  g_clear_pointer (&self->head, gtk_widget_unparent);
  g_clear_pointer (&self->bar, gtk_widget_unparent);
  g_clear_pointer (&self->content, gtk_widget_unparent);

  G_OBJECT_CLASS (voc_sticky_box_parent_class)->dispose (object);
}

static void
set_child (VocStickyBox *self,
           GtkWidget   **place,
           GtkWidget    *child)
{
  g_return_if_fail (*place == NULL);

  *place = child;
  gtk_widget_insert_before (child, GTK_WIDGET (self), NULL);
}

static void
set_head (VocStickyBox *self,
          GtkWidget    *head)
{
  set_child (self, &self->head, head);
}

static void
set_bar (VocStickyBox *self,
         GtkWidget    *bar)
{
  set_child (self, &self->bar, bar);
}

static void
set_content (VocStickyBox *self,
             GtkWidget    *content)
{
  set_child (self, &self->content, content);
}

/* Each is set once, in this order. */
static const VocProperty properties[] = {
  VOC_PROPERTY_OBJECT (VocStickyBox, head, gtk_widget_get_type, .set = G_CALLBACK (set_head)),
  VOC_PROPERTY_OBJECT (VocStickyBox, bar, gtk_widget_get_type, .set = G_CALLBACK (set_bar)),
  VOC_PROPERTY_OBJECT (VocStickyBox, content, gtk_widget_get_type, .set = G_CALLBACK (set_content)),
};

static void
voc_sticky_box_class_init (VocStickyBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  G_OBJECT_CLASS (klass)->dispose = voc_sticky_box_dispose;
  widget_class->root = voc_sticky_box_root;
  widget_class->unroot = voc_sticky_box_unroot;
  widget_class->measure = voc_sticky_box_measure;
  widget_class->size_allocate = voc_sticky_box_size_allocate;
  widget_class->get_request_mode = voc_sticky_box_get_request_mode;
  widget_class->focus = voc_sticky_box_focus;

  gtk_widget_class_set_css_name (widget_class, "stickybox");
}

static void
voc_sticky_box_init (VocStickyBox *self)
{
}

/* Scrolls to the beginning of the content if it is scrolled further; the bar stays where it is. */
void
voc_sticky_box_show_content (VocStickyBox *self)
{
  g_return_if_fail (VOC_IS_STICKY_BOX (self));

  if (self->adjustment != NULL &&
      gtk_adjustment_get_value (self->adjustment) > self->head_height)
    gtk_adjustment_set_value (self->adjustment, self->head_height);
}

/* Scrolls to the beginning of @widget, which is in the content, if that is not well in view. What has just
 * been changed may still grow or shrink. */
void
voc_sticky_box_reveal (VocStickyBox *self,
                       GtkWidget    *widget)
{
  g_return_if_fail (VOC_IS_STICKY_BOX (self));
  g_return_if_fail (GTK_IS_WIDGET (widget));

  stop_revealing (self);
  g_set_weak_pointer (&self->revealed, widget);
  self->reveal_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), reveal_cb, NULL, NULL);
}
