/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-career-row.h"

#include "voc-career-score.h"

/**
 * VocCareerRow:
 *
 * A row of the Careers list: the occupation's name, its place in ISCO-08, one line about it, and at the
 * end a score if that is asked for.
 *
 * A list keeps two hundred rows at hand, so they are made without a template, of inscriptions: a label
 * lays its text out to learn its size, which made the list stutter with every letter typed.
 *
 * # CSS nodes
 *
 * `career-row` with the inscriptions `.title`, `.place` and `.detail` inside, and a `career-score`.
 */
struct _VocCareerRow
{
  GtkWidget parent_instance;

  GtkInscription *title;
  GtkInscription *place;
  GtkInscription *detail;
  GtkWidget *score; /* (nullable): made when it is first needed */

  VocCareerItem *item;   /* (owned) (nullable) */
  VocListColumn *column; /* (owned) (nullable): what is followed */
};

typedef enum
{
  PROP_ITEM = 1,
} VocCareerRowProperty;

static GParamSpec *properties[PROP_ITEM + 1];

G_DEFINE_FINAL_TYPE (VocCareerRow, voc_career_row, GTK_TYPE_WIDGET)

/* Unlike a label, an inscription does not turn its alignment round by itself. */
static void
align (VocCareerRow *self)
{
  float start = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? 1 : 0;

  gtk_inscription_set_xalign (self->title, start);
  gtk_inscription_set_xalign (self->place, start);
  gtk_inscription_set_xalign (self->detail, start);
}

static void
voc_career_row_direction_changed (GtkWidget        *widget,
                                  GtkTextDirection  previous)
{
  GTK_WIDGET_CLASS (voc_career_row_parent_class)->direction_changed (widget, previous);

  align (VOC_CAREER_ROW (widget));
}

static void
place_child (VocCareerRow *self,
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
show_score (VocCareerRow *self)
{
  const VocColumn *column = self->column != NULL ? voc_list_column_get (self->column) : NULL;

  if (column != NULL && self->score == NULL)
    {
      self->score = voc_career_score_new ();
      gtk_widget_set_parent (self->score, GTK_WIDGET (self));
      place_child (self, self->score, 1, 0, 3);
    }
  if (column != NULL)
    voc_career_score_show (VOC_CAREER_SCORE (self->score), column,
                           voc_list_column_get_value (self->column, voc_career_item_get_occupation (
                                                                      self->item)));
  if (self->score != NULL)
    gtk_widget_set_visible (self->score, column != NULL);
}

/* The lens was turned, or another column chosen: the row stays, its figure is another. */
static void
figure_changed_cb (VocCareerRow *self)
{
  g_assert (VOC_IS_CAREER_ROW (self));

  show_score (self);
  voc_career_item_figure_changed (self->item);
}

static void
follow (VocCareerRow  *self,
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
voc_career_row_dispose (GObject *object)
{
  VocCareerRow *self = VOC_CAREER_ROW (object);

  if (self->title != NULL)
    {
      /* GTK 4.18 forgets to free the attributes of an inscription that it disposes of. */
      gtk_inscription_set_attributes (self->title, NULL);
      gtk_inscription_set_attributes (self->detail, NULL);
      gtk_widget_unparent (GTK_WIDGET (self->title));
      gtk_widget_unparent (GTK_WIDGET (self->place));
      gtk_widget_unparent (GTK_WIDGET (self->detail));
    }
  self->title = NULL;
  self->place = NULL;
  self->detail = NULL;
  g_clear_pointer (&self->score, gtk_widget_unparent);
  follow (self, NULL);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (voc_career_row_parent_class)->dispose (object);
}

static void
voc_career_row_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  VocCareerRow *self = VOC_CAREER_ROW (object);

  switch ((VocCareerRowProperty) prop_id)
    {
    case PROP_ITEM:
      g_value_set_object (value, self->item);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_career_row_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  VocCareerRow *self = VOC_CAREER_ROW (object);

  switch ((VocCareerRowProperty) prop_id)
    {
    case PROP_ITEM:
      voc_career_row_set_item (self, g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_career_row_class_init (VocCareerRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = voc_career_row_dispose;
  object_class->get_property = voc_career_row_get_property;
  object_class->set_property = voc_career_row_set_property;
  widget_class->direction_changed = voc_career_row_direction_changed;

  properties[PROP_ITEM] =
    g_param_spec_object ("item", NULL, NULL, VOC_TYPE_CAREER_ITEM,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_css_name (widget_class, "career-row");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_GRID_LAYOUT);
}

static GtkInscription *
create_line (VocCareerRow       *self,
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
voc_career_row_init (VocCareerRow *self)
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

/**
 * voc_career_row_get_item:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): what the row shows
 */
VocCareerItem *
voc_career_row_get_item (VocCareerRow *self)
{
  g_return_val_if_fail (VOC_IS_CAREER_ROW (self), NULL);

  return self->item;
}

static void
fill (VocCareerRow  *self,
      VocCareerItem *item)
{
  g_autofree char *title = NULL;
  g_autofree char *place = NULL;
  g_autofree char *detail = NULL;
  g_autoptr (PangoAttrList) title_attributes = NULL;
  g_autoptr (PangoAttrList) detail_attributes = NULL;

  if (item != NULL)
    {
      g_object_get (item, "title", &title, "title-attributes", &title_attributes,
                    "detail-attributes", &detail_attributes, NULL);
      place = voc_career_item_dup_place (item);
      detail = voc_career_item_dup_detail (item);
    }

  gtk_inscription_set_text (self->title, title);
  gtk_inscription_set_attributes (self->title, title_attributes);
  gtk_inscription_set_text (self->place, place);
  gtk_inscription_set_text (self->detail, detail);
  gtk_inscription_set_attributes (self->detail, detail_attributes);
  gtk_widget_set_visible (GTK_WIDGET (self->detail), detail != NULL && *detail != '\0');
  follow (self, item != NULL ? voc_career_item_get_column (item) : NULL);
  show_score (self);
}

/**
 * voc_career_row_set_item:
 * @self: a row
 * @item: (nullable): what to show
 */
void
voc_career_row_set_item (VocCareerRow  *self,
                         VocCareerItem *item)
{
  g_return_if_fail (VOC_IS_CAREER_ROW (self));
  g_return_if_fail (item == NULL || VOC_IS_CAREER_ITEM (item));

  if (!g_set_object (&self->item, item))
    return;

  if (self->title != NULL)
    fill (self, item);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ITEM]);
}
