/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-browse-list.h"
#include "voc-browse-tree.h"
#include "voc-condition-chips.h"
#include "voc-group-path.h"
#include "voc-kind-tabs.h"
#include "voc-list-scroller.h"

G_BEGIN_DECLS

/**
 * VocBrowseList:
 *
 * All there are of a kind, with search and filter, as a list or, where there are groups, as a tree. It
 * asks for one to be opened by a signal; what is open is told to it, and its selection follows.
 *
 * ## Actions
 *
 * - `list.clear-search`, `list.clear-filter`
 * - `list.filter`: opens the dialog with the conditions
 * - `list.copy` (s): puts that into the clipboard
 * - `list.view` (s, "list" or "groups"), `list.score` (s, a column), `list.order` (s)
 */
struct _VocBrowseList
{
  AdwBin parent_instance;

  GtkBox *head;
  GtkWidget *start;
  GtkSearchEntry *search_entry;
  VocKindTabs *tabs;
  AdwWrapBox *tools;
  GtkWidget *views;
  VocConditionChips *chips;
  VocGroupPath *trail;
  GtkListView *list_view;
  GtkSingleSelection *selection;
  GtkListItemFactory *header_factory;
  GtkBox *ways_on;

  const VocBrowseKind *kind;
  VocBrowseModel *model;            /* (owned) (nullable): until there is a kind */
  VocBrowseTree *tree;              /* (owned) (nullable) */
  VocListScroller *scroller;        /* (owned) */
  GtkListItemFactory *row_factory;  /* (owned) */
  GtkListItemFactory *tree_factory; /* (owned) */
  GSettings *settings;              /* (owned) (nullable) */

  VocConcept *open; /* (owned) (nullable) */
  VocGroup *group;  /* (owned) (nullable): the row that is selected instead, in the tree */
  gboolean in_groups;
  gboolean narrow;
  char *order;         /* (owned) (nullable): that of the rows that are asked for */
  gboolean to_top;     /* when the rows in another order are there */
  gboolean open_first; /* Enter was pressed before the search had answered */
  gboolean following;  /* the selection is being set to what is open */
  guint open_id;
  guint update_id;
};

/* What it says. */
void voc_browse_list_bind_texts   (GtkWidgetClass *widget_class);

/* The keyboard. */
void voc_browse_list_bind_keys    (GtkWidgetClass *widget_class);

/* The menus of rows. */
void voc_browse_list_bind_menus   (GtkWidgetClass *widget_class);
void voc_browse_list_add_menus    (VocBrowseList  *self);
void voc_browse_list_close_menus  (VocBrowseList  *self);

/* The rows, and which of them is selected. */
void voc_browse_list_set_up_rows  (VocBrowseList  *self);
void voc_browse_list_show_rows    (VocBrowseList  *self);
void voc_browse_list_update_rows  (VocBrowseList  *self);
void voc_browse_list_select_open  (VocBrowseList  *self,
                                   gboolean        reveal);
void voc_browse_list_show_trail   (VocBrowseList  *self,
                                   gboolean        selected);
void voc_browse_list_choose_group (VocBrowseList  *self,
                                   VocGroup       *group);
void voc_browse_list_reveal_group (VocBrowseList  *self);

G_END_DECLS
