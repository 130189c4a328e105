/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-browse-row.h"

#include "voc-career-score.h"

/**
 * VocBrowseRow:
 *
 * A row of a list: a name, its place, one line about it if there is one, and at the end a score if
 * that is asked for. It follows its item, and the column that all items share.
 *
 * A list keeps two hundred rows at hand, so they are made without a template, of inscriptions: a label
 * lays its text out to learn its size, which made the list stutter with every letter typed.
 *
 * # CSS nodes
 *
 * `browse-row` with the inscriptions `.title`, `.place` and `.detail` inside, and a `career-score`.
 */
struct _VocBrowseRow
{
  GtkWidget parent_instance;

  GtkInscription *title;
  GtkInscription *place;
  GtkInscription *detail;
  GtkWidget *score; /* (nullable): made when it is first needed */

  VocBrowseItem *item;   /* (owned) (nullable) */
  VocListColumn *column; /* (owned) (nullable): what is followed */
  char *name;            /* (owned) (nullable) */
};

typedef enum
{
  PROP_ITEM = 1,
  PROP_NAME,
} VocBrowseRowProperty;

static GParamSpec *properties[PROP_NAME + 1];

G_DEFINE_FINAL_TYPE (VocBrowseRow, voc_browse_row, GTK_TYPE_WIDGET)

/* Unlike a label, an inscription does not turn its alignment round by itself. */
static void
align (VocBrowseRow *self)
{
  float start = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? 1 : 0;

  gtk_inscription_set_xalign (self->title, start);
  gtk_inscription_set_xalign (self->place, start);
  gtk_inscription_set_xalign (self->detail, start);
}

static void
voc_browse_row_direction_changed (GtkWidget        *widget,
                                  GtkTextDirection  previous)
{
  GTK_WIDGET_CLASS (voc_browse_row_parent_class)->direction_changed (widget, previous);

  align (VOC_BROWSE_ROW (widget));
}

static void
place_child (VocBrowseRow *self,
             GtkWidget    *child,
             int           column,
             int           row,
             int           row_span)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  GtkGridLayoutChild *place =
    GTK_GRID_LAYOUT_CHILD (gtk_layout_manager_get_layout_child (layout, child));

  gtk_grid_layout_child_set_column (place, column);
  gtk_grid_layout_child_set_row (place, row);
  gtk_grid_layout_child_set_row_span (place, row_span);
}

static void
set_name (VocBrowseRow *self)
{
  g_autofree char *name = self->item != NULL ? voc_browse_item_dup_name (self->item) : NULL;

  if (g_set_str (&self->name, name))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NAME]);
}

static void
show_score (VocBrowseRow *self)
{
  const VocColumn *column = self->column != NULL ? voc_list_column_get (self->column) : NULL;

  if (column != NULL && self->score == NULL)
    {
      self->score = voc_career_score_new ();
      gtk_widget_set_parent (self->score, GTK_WIDGET (self));
      place_child (self, self->score, 1, 0, 3);
    }
  if (column != NULL)
    voc_career_score_show (
      VOC_CAREER_SCORE (self->score), column,
      voc_list_column_get_value (self->column,
                                 VOC_OCCUPATION (voc_browse_item_get_concept (self->item))));
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
set_line (GtkInscription *line,
          const char     *text,
          PangoAttrList  *attributes)
{
  gtk_inscription_set_text (line, text);
  gtk_inscription_set_attributes (line, attributes);
}

/* The other name that answered is told by the last line that there is. */
static void
fill (VocBrowseRow *self)
{
  VocBrowseItem *item = self->item;
  g_autofree char *title = item != NULL ? voc_browse_item_dup_title (item) : NULL;
  g_autofree char *place = item != NULL ? voc_browse_item_dup_place (item) : NULL;
  g_autofree char *detail = item != NULL ? voc_browse_item_dup_detail (item) : NULL;
  g_autoptr (PangoAttrList) title_attributes =
    item != NULL ? voc_browse_item_dup_title_attributes (item) : NULL;
  g_autoptr (PangoAttrList) also_attributes =
    item != NULL ? voc_browse_item_dup_also_attributes (item) : NULL;

  g_assert (VOC_IS_BROWSE_ROW (self));

  set_line (self->title, title, title_attributes);
  set_line (self->place, place, detail == NULL ? also_attributes : NULL);
  set_line (self->detail, detail, detail != NULL ? also_attributes : NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->detail), detail != NULL && detail[0] != '\0');
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
  if (self->title != NULL)
    {
      /* GTK 4.18 forgets to free the attributes of an inscription that it disposes of. */
      gtk_inscription_set_attributes (self->title, NULL);
      gtk_inscription_set_attributes (self->place, NULL);
      gtk_inscription_set_attributes (self->detail, NULL);
      gtk_widget_unparent (GTK_WIDGET (self->title));
      gtk_widget_unparent (GTK_WIDGET (self->place));
      gtk_widget_unparent (GTK_WIDGET (self->detail));
    }
  self->title = NULL;
  self->place = NULL;
  self->detail = NULL;
  g_clear_pointer (&self->score, gtk_widget_unparent);

  G_OBJECT_CLASS (voc_browse_row_parent_class)->dispose (object);
}

static void
voc_browse_row_finalize (GObject *object)
{
  g_clear_pointer (&VOC_BROWSE_ROW (object)->name, g_free);

  G_OBJECT_CLASS (voc_browse_row_parent_class)->finalize (object);
}

static void
voc_browse_row_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  switch ((VocBrowseRowProperty) prop_id)
    {
    case PROP_ITEM:
      g_value_set_object (value, VOC_BROWSE_ROW (object)->item);
      break;
    case PROP_NAME:
      g_value_set_string (value, VOC_BROWSE_ROW (object)->name);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_browse_row_class_init (VocBrowseRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = voc_browse_row_dispose;
  object_class->finalize = voc_browse_row_finalize;
  object_class->get_property = voc_browse_row_get_property;
  widget_class->direction_changed = voc_browse_row_direction_changed;

  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, VOC_TYPE_BROWSE_ITEM, flags);
  properties[PROP_NAME] = g_param_spec_string ("spoken-name", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_css_name (widget_class, "browse-row");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_GRID_LAYOUT);
}

static GtkInscription *
create_line (VocBrowseRow       *self,
             int                 place,
             const char *const  *css_classes)
{
  GtkWidget *line = g_object_new (GTK_TYPE_INSCRIPTION,
                                  "css-classes", css_classes,
                                  "hexpand", TRUE,
                                  "min-lines", 1,
                                  "nat-lines", 1,
                                  "text-overflow", GTK_INSCRIPTION_OVERFLOW_ELLIPSIZE_END,
                                  NULL);

  gtk_widget_set_parent (line, GTK_WIDGET (self));
  place_child (self, line, 0, place, 1);

  return GTK_INSCRIPTION (line);
}

static void
voc_browse_row_init (VocBrowseRow *self)
{
  static const char *const TITLE[] = { "title", NULL };
  static const char *const PLACE[] = { "place", "caption", "dimmed", "numeric", NULL };
  static const char *const DETAIL[] = { "detail", "caption", NULL };
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_grid_layout_set_column_spacing (GTK_GRID_LAYOUT (layout), 9);
  gtk_grid_layout_set_row_spacing (GTK_GRID_LAYOUT (layout), 2);
  self->title = create_line (self, 0, TITLE);
  self->place = create_line (self, 1, PLACE);
  self->detail = create_line (self, 2, DETAIL);
  gtk_widget_set_visible (GTK_WIDGET (self->detail), FALSE);
  align (self);
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
  if (self->title != NULL)
    fill (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ITEM]);
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
