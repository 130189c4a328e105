/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-kind-tabs.h"
#include "voc-list-pane.h"

G_BEGIN_DECLS

enum
{
  SLOT_BESIDE, /* at the end of the entry's line */
  SLOT_TOOLS,
  SLOT_EXTRA,
  SLOT_EMPTY, /* in place of the rows */
  N_SLOTS,
};

/**
 * VocListPane:
 *
 * What the lists of occupations and of skills have in common: the entry and what is under it, the
 * rows, and the page that stands in for them where there are none. The list around it says what to
 * show, hears by signals what is searched and which row is to be opened, and tells which row is open;
 * the selection follows.
 */
struct _VocListPane
{
  AdwBin parent_instance;

  GtkSearchEntry *search_entry;
  VocKindTabs *tabs;
  GtkListView *list_view;
  GtkSingleSelection *selection;

  VocListScroller *scroller; /* (owned) */
  GtkWidget *slots[N_SLOTS]; /* (owned) (nullable): what the list puts into the pane */
  char *placeholder;         /* (owned) (nullable) */
  char *list_name;           /* (owned) (nullable) */
  char *searched;            /* (owned) (nullable): what the rows answer to */
  char *meant;               /* (owned) (nullable) */
  guint count;
  gboolean of_skills;
  gboolean narrow;
  gboolean busy;

  gboolean open_first; /* Enter was pressed before the search had answered */
  gboolean following;  /* the selection is being set to what is open */
  guint open_id;
};

void voc_list_pane_bind_keys (GtkWidgetClass *widget_class);

G_END_DECLS
