/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-browse-row.h"

#include <adwaita.h>

#include "voc-career-score.h"
#include "voc-property.h"

#define COLUMN_SPACING 9
#define LINE_SPACING 2
/* What the theme's classes "caption" and "dimmed" do to a label. */
#define CAPTION 0.82
#define DIMMED 0.55
#define DIMMED_IN_HIGH_CONTRAST 0.9

/**
 * VocBrowseRow:
 *
 * A row of a list: a name, one line about it, and at the end a score if that is asked for. It follows its item, and the column that all items share.
 *
 * A list view keeps two hundred rows at hand, of which ten are seen, and gives all of them other items
 * with every letter that is typed. So a row is one widget that draws its lines itself, and lays them out
 * only then, which those out of view never come to.
 *
 * # CSS nodes
 *
 * `browse-row` with a `career-score` inside.
 */

typedef enum
{
  LINE_TITLE,
  LINE_TEXT,
} Line;

#define N_LINES (LINE_TEXT + 1)

struct _VocBrowseRow
{
  GtkWidget parent_instance;

  GtkWidget *score; /* (nullable): made when it is first needed */

  VocBrowseItem *item;   /* (owned) (nullable) */
  VocListColumn *column; /* (owned) (nullable): what is followed */
  char *lines[N_LINES];  /* (owned) (nullable) */
  char *spoken_name;     /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (VocBrowseRow, voc_browse_row, GTK_TYPE_WIDGET)

/* The list, whose font all of its rows share: a context of its own would cost a row more than all
 * else. */
static GtkWidget *
get_list (VocBrowseRow *self)
{
  GtkWidget *list = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_LIST_VIEW);

  return list != NULL ? list : GTK_WIDGET (self);
}

static PangoAttrList *
create_attributes (Line     line,
                   gboolean high_contrast)
{
  double alpha = high_contrast ? DIMMED_IN_HIGH_CONTRAST : DIMMED;
  PangoAttrList *attributes = pango_attr_list_new ();

  if (line == LINE_TEXT)
    {
      pango_attr_list_insert (attributes, pango_attr_scale_new (CAPTION));
      pango_attr_list_insert (attributes, pango_attr_foreground_alpha_new (alpha * G_MAXUINT16));
      pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
    }

  return attributes;
}

/* How high a line of each kind is: asked once for each font. */
static const int *
get_heights (GtkWidget *list)
{
  static int heights[N_LINES];
  static guint serial;
  static PangoContext *measured; /* (unowned): only compared */
  PangoContext *context = gtk_widget_get_pango_context (list);

  if (context == measured && pango_context_get_serial (context) == serial)
    return heights;

  for (Line line = LINE_TITLE; line < N_LINES; line++)
    {
      g_autoptr (PangoLayout) layout = pango_layout_new (context);
      g_autoptr (PangoAttrList) attributes = create_attributes (line, FALSE);

      pango_layout_set_attributes (layout, attributes);
      pango_layout_get_pixel_size (layout, NULL, &heights[line]);
    }
  measured = context;
  serial = pango_context_get_serial (context);

  return heights;
}

static void
voc_browse_row_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  VocBrowseRow *self = VOC_BROWSE_ROW (widget);
  int size = 0;

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      const int *heights = get_heights (get_list (self));

      size = heights[LINE_TITLE] + LINE_SPACING + heights[LINE_TEXT];
    }
  if (self->score != NULL && gtk_widget_get_visible (self->score))
    {
      int score;

      gtk_widget_measure (self->score, orientation, -1, &score, NULL, NULL, NULL);
      size = orientation == GTK_ORIENTATION_VERTICAL ? MAX (size, score)
                                                     : COLUMN_SPACING + score;
    }
  *minimum = *natural = size;
}

/* What is left of the width for lines. */
static int
get_line_width (VocBrowseRow *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));

  if (self->score != NULL && gtk_widget_get_visible (self->score))
    width -= COLUMN_SPACING + gtk_widget_get_width (self->score);

  return MAX (width, 0);
}

static void
voc_browse_row_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  VocBrowseRow *self = VOC_BROWSE_ROW (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int score;

  if (self->score == NULL || !gtk_widget_get_visible (self->score))
    return;

  gtk_widget_measure (self->score, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &score, NULL, NULL);
  gtk_widget_size_allocate (self->score,
                            &(GtkAllocation) { rtl ? 0 : width - score, 0, score, height }, -1);
}

static void
append_line (VocBrowseRow *self,
             GtkSnapshot  *snapshot,
             PangoLayout  *layout,
             Line          line)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int width = get_line_width (self);
  float start = rtl ? gtk_widget_get_width (GTK_WIDGET (self)) - width : 0;
  PangoRectangle place;
  GdkRGBA color;

  gtk_widget_get_color (GTK_WIDGET (self), &color);
  pango_layout_set_width (layout, width * PANGO_SCALE);
  pango_layout_get_pixel_extents (layout, NULL, &place);
  start += (rtl ? width - place.width : 0) - place.x;

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (start, 0));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
}

/* The words that answered are bold. */
static void
add_matches (VocBrowseRow  *self,
             Line           line,
             PangoAttrList *attributes)
{
  g_autoptr (PangoAttrList) matches = line == LINE_TITLE
                                        ? voc_browse_item_dup_title_attributes (self->item)
                                        : voc_browse_item_dup_also_attributes (self->item);

  if (matches != NULL)
    pango_attr_list_splice (attributes, matches, 0, 0);
}

static void
voc_browse_row_snapshot (GtkWidget   *widget,
                         GtkSnapshot *snapshot)
{
  VocBrowseRow *self = VOC_BROWSE_ROW (widget);
  GtkWidget *list = get_list (self);
  AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (widget));
  gboolean high_contrast = adw_style_manager_get_high_contrast (style);
  const int *heights = get_heights (list);

  if (self->item == NULL)
    return;

  gtk_snapshot_save (snapshot);
  for (Line line = LINE_TITLE; line < N_LINES; line++)
    {
      g_autoptr (PangoLayout) layout = pango_layout_new (gtk_widget_get_pango_context (list));
      g_autoptr (PangoAttrList) attributes = create_attributes (line, high_contrast);

      add_matches (self, line, attributes);
      pango_layout_set_single_paragraph_mode (layout, TRUE);
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
      pango_layout_set_text (layout, self->lines[line], -1);
      pango_layout_set_attributes (layout, attributes);
      append_line (self, snapshot, layout, line);
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (0, heights[line] + LINE_SPACING));
    }
  gtk_snapshot_restore (snapshot);

  if (self->score != NULL)
    gtk_widget_snapshot_child (widget, self->score, snapshot);
}

static void
set_name (VocBrowseRow *self)
{
  g_autofree char *name = self->item != NULL ? voc_browse_item_dup_name (self->item) : NULL;

  if (g_set_str (&self->spoken_name, name))
    g_object_notify (G_OBJECT (self), "spoken-name");
}

static void
show_score (VocBrowseRow *self)
{
  const VocColumn *column = self->column != NULL ? voc_list_column_get (self->column) : NULL;

  if (column != NULL && self->score == NULL)
    {
      self->score = voc_career_score_new ();
      gtk_widget_set_parent (self->score, GTK_WIDGET (self));
    }
  if (column != NULL)
    voc_career_score_show (VOC_CAREER_SCORE (self->score), self->column,
                           VOC_OCCUPATION (voc_browse_item_get_concept (self->item)));
  if (self->score != NULL)
    gtk_widget_set_visible (self->score, column != NULL);
}

/* The lens was turned, or another column chosen: the row stays, its figure is another. */
static void
figure_changed_cb (VocBrowseRow *self)
{
  g_assert (VOC_IS_BROWSE_ROW (self));

  show_score (self);
  set_name (self);
}

static void
follow_column (VocBrowseRow  *self,
               VocListColumn *column)
{
  if (self->column == column)
    return;

  if (self->column != NULL)
    g_signal_handlers_disconnect_by_func (self->column, figure_changed_cb, self);
  g_set_object (&self->column, column);
  if (column != NULL)
    g_signal_connect_object (column, "changed", G_CALLBACK (figure_changed_cb), self,
                             G_CONNECT_SWAPPED);
}

static void
clear_lines (VocBrowseRow *self)
{
  for (Line line = LINE_TITLE; line < N_LINES; line++)
    g_clear_pointer (&self->lines[line], g_free);
}

static void
fill (VocBrowseRow *self)
{
  g_assert (VOC_IS_BROWSE_ROW (self));

  clear_lines (self);
  if (self->item != NULL)
    {
      self->lines[LINE_TITLE] = voc_browse_item_dup_title (self->item);
      self->lines[LINE_TEXT] = voc_browse_item_dup_line (self->item);
    }

  gtk_widget_queue_draw (GTK_WIDGET (self));
  show_score (self);
  set_name (self);
}

static void
follow_item (VocBrowseRow  *self,
             VocBrowseItem *item)
{
  if (self->item != NULL)
    g_signal_handlers_disconnect_by_func (self->item, fill, self);
  g_set_object (&self->item, item);
  if (item != NULL)
    g_signal_connect_object (item, "changed", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);
}

static void
voc_browse_row_dispose (GObject *object)
{
  VocBrowseRow *self = VOC_BROWSE_ROW (object);

  follow_item (self, NULL);
  follow_column (self, NULL);
  clear_lines (self);
  g_clear_pointer (&self->score, gtk_widget_unparent);

  G_OBJECT_CLASS (voc_browse_row_parent_class)->dispose (object);
}

static const VocProperty properties[] = {
  VOC_PROPERTY_OBJECT (VocBrowseRow, item, voc_browse_item_get_type,
                       .access = VOC_PROPERTY_READABLE),
  VOC_PROPERTY_STRING (VocBrowseRow, spoken_name, .access = VOC_PROPERTY_READABLE),
};

static void
voc_browse_row_class_init (VocBrowseRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  object_class->dispose = voc_browse_row_dispose;
  widget_class->measure = voc_browse_row_measure;
  widget_class->size_allocate = voc_browse_row_size_allocate;
  widget_class->snapshot = voc_browse_row_snapshot;

  gtk_widget_class_set_css_name (widget_class, "browse-row");
}

static void
voc_browse_row_init (VocBrowseRow *self)
{
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
}

VocBrowseItem *
voc_browse_row_get_item (VocBrowseRow *self)
{
  return self->item;
}

void
voc_browse_row_set_item (VocBrowseRow  *self,
                         VocBrowseItem *item)
{
  g_return_if_fail (VOC_IS_BROWSE_ROW (self));

  if (self->item == item)
    return;

  follow_item (self, item);
  follow_column (self, item != NULL ? voc_browse_item_get_column (item) : NULL);
  fill (self);
  g_object_notify (G_OBJECT (self), "item");
}

static void
set_up_cb (GtkListItemFactory *factory,
           GtkListItem        *list_item)
{
  GtkWidget *row = g_object_new (VOC_TYPE_BROWSE_ROW, NULL);

  g_object_bind_property (row, "spoken-name", list_item, "accessible-label", G_BINDING_DEFAULT);
  gtk_list_item_set_child (list_item, row);
}

static void
bind_cb (GtkListItemFactory *factory,
         GtkListItem        *list_item)
{
  voc_browse_row_set_item (VOC_BROWSE_ROW (gtk_list_item_get_child (list_item)),
                           gtk_list_item_get_item (list_item));
}

GtkListItemFactory *
voc_browse_row_new_factory (void)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (set_up_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);

  return factory;
}
