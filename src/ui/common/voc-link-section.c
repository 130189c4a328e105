/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-link-section.h"

#include <glib/gi18n.h>

#include "voc-concept-row.h"
#include "voc-count-text.h"
#include "voc-property.h"
#include "voc-requirement.h"

/* So many rows are made at first, and with each wish for more. */
#define FEW_ROWS 12
#define MORE_ROWS 100

/**
 * VocLinkSection:
 *
 * Skills or occupations to go on to, under a title with their number. There may be many hundred:
 * the first few are shown, and a button shows more. What a filter takes away is counted ("5 of 21").
 * Without anything in it the section is not to be seen.
 */
struct _VocLinkSection
{
  GtkBox parent_instance;

  GtkLabel *title;
  GtkLabel *count;
  GtkListBox *list;
  GtkButton *more;

  GListModel *items;         /* (owned) (nullable): concepts or [class@Requirement] */
  GtkSliceListModel *slice;  /* (owned) */
  guint total;
};

G_DEFINE_FINAL_TYPE (VocLinkSection, voc_link_section, GTK_TYPE_BOX)

static GtkWidget *
create_row_cb (gpointer item,
               gpointer user_data)
{
  if (VOC_IS_REQUIREMENT (item))
    return voc_concept_row_new (voc_requirement_get_concept (item));

  return voc_concept_row_new (VOC_CONCEPT (item));
}

static guint
get_n_items (VocLinkSection *self)
{
  return self->items != NULL ? g_list_model_get_n_items (self->items) : 0;
}

static void
items_changed_cb (VocLinkSection *self)
{
  guint n_items = get_n_items (self);
  guint n_shown = gtk_slice_list_model_get_size (self->slice);
  g_autofree char *count = voc_count_text (n_items, self->total);

  g_assert (VOC_IS_LINK_SECTION (self));

  gtk_label_set_label (self->count, count);
  gtk_widget_set_visible (GTK_WIDGET (self), self->total > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->list), n_items > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->more), n_items > n_shown);

  if (n_items > n_shown)
    {
      guint n_more = MIN (MORE_ROWS, n_items - n_shown);
      g_autofree char *label = g_strdup_printf (ngettext ("Show %u More", "Show %u More", n_more),
                                                n_more);

      gtk_button_set_label (self->more, label);
    }
}

/* The keyboard goes on with the first of the rows that are new. */
static void
more_clicked_cb (VocLinkSection *self)
{
  guint n_shown = gtk_slice_list_model_get_size (self->slice);
  gboolean had_focus = gtk_widget_has_focus (GTK_WIDGET (self->more));
  GtkListBoxRow *row;

  g_assert (VOC_IS_LINK_SECTION (self));

  gtk_slice_list_model_set_size (self->slice, n_shown + MORE_ROWS);
  row = gtk_list_box_get_row_at_index (self->list, (int) n_shown);
  if (had_focus && row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
  items_changed_cb (self);
}

static void
voc_link_section_dispose (GObject *object)
{
  VocLinkSection *self = VOC_LINK_SECTION (object);

  if (self->items != NULL)
    g_signal_handlers_disconnect_by_func (self->items, items_changed_cb, self);

  G_OBJECT_CLASS (voc_link_section_parent_class)->dispose (object);
}

static const char *
get_title (VocLinkSection *self)
{
  return gtk_label_get_label (self->title);
}

static void
set_title (VocLinkSection *self,
           const char     *title)
{
  gtk_label_set_label (self->title, title);
  g_object_notify (G_OBJECT (self), "title");
}

static const VocProperty properties[] = {
  /* What the links have in common. */
  VOC_COMPUTED_STRING ("title", get_title, .set = G_CALLBACK (set_title)),
  VOC_OWNED_OBJECT (VocLinkSection, items),
  VOC_OWNED_OBJECT (VocLinkSection, slice),
};

static void
voc_link_section_class_init (VocLinkSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  object_class->dispose = voc_link_section_dispose;

  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
add_header (VocLinkSection *self)
{
  GtkWidget *header = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->title = g_object_new (GTK_TYPE_LABEL,
                              "hexpand", TRUE,
                              "wrap", TRUE,
                              "xalign", 0.0,
                              NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->title), "heading");
  self->count = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->count), "numeric");

  gtk_widget_add_css_class (header, "link-header");
  gtk_box_append (GTK_BOX (header), GTK_WIDGET (self->title));
  gtk_box_append (GTK_BOX (header), GTK_WIDGET (self->count));
  gtk_box_append (GTK_BOX (self), header);
}

static void
voc_link_section_init (VocLinkSection *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  add_header (self);

  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_list_box_set_tab_behavior (self->list, GTK_LIST_TAB_ITEM);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->list),
                                  GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->title, NULL,
                                  -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->title, NULL,
                                  -1);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->list));

  self->more = GTK_BUTTON (gtk_button_new ());
  gtk_widget_add_css_class (GTK_WIDGET (self->more), "flat");
  gtk_widget_set_halign (GTK_WIDGET (self->more), GTK_ALIGN_START);
  g_signal_connect_object (self->more, "clicked", G_CALLBACK (more_clicked_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->more));

  self->slice = gtk_slice_list_model_new (NULL, 0, FEW_ROWS);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->slice), create_row_cb, NULL, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/* Shows other links, the first few of them. */
void
voc_link_section_set_items (VocLinkSection *self,
                            GListModel     *items,
                            guint           total)
{
  g_return_if_fail (VOC_IS_LINK_SECTION (self));
  g_return_if_fail (G_IS_LIST_MODEL (items));

  if (self->items != NULL)
    g_signal_handlers_disconnect_by_func (self->items, items_changed_cb, self);

  self->total = total;
  gtk_slice_list_model_set_size (self->slice, FEW_ROWS);
  if (g_set_object (&self->items, items))
    gtk_slice_list_model_set_model (self->slice, items);
  g_signal_connect_object (items, "items-changed", G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_SWAPPED);
  items_changed_cb (self);
}

/* Makes rows by @create_row, which may look at @data as long as the section is there. */
void
voc_link_section_set_row_func (VocLinkSection             *self,
                               GtkListBoxCreateWidgetFunc  create_row,
                               gpointer                    data)
{
  g_return_if_fail (VOC_IS_LINK_SECTION (self));

  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->slice), create_row, data, NULL);
}

void
voc_link_section_save_view (VocLinkSection *self,
                            GVariantDict   *view,
                            const char     *key)
{
  g_return_if_fail (VOC_IS_LINK_SECTION (self));

  g_variant_dict_insert (view, key, "u", gtk_slice_list_model_get_size (self->slice));
}

/* Shows as many rows as the person had asked for. */
void
voc_link_section_restore_view (VocLinkSection *self,
                               GVariantDict   *view,
                               const char     *key)
{
  guint n_shown;

  g_return_if_fail (VOC_IS_LINK_SECTION (self));

  if (!g_variant_dict_lookup (view, key, "u", &n_shown))
    return;

  gtk_slice_list_model_set_size (self->slice, n_shown);
  items_changed_cb (self);
}
