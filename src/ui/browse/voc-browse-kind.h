/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-catalogue-loader.h"
#include "voc-lens.h"
#include "voc-query.h"

G_BEGIN_DECLS

/* After the name of a column: the lowest comes first. */
#define VOC_BROWSE_LOWEST "-lowest"

typedef struct _VocBrowseList VocBrowseList;
typedef struct _VocBrowseModel VocBrowseModel;

/**
 * VocBrowseKind:
 * @concept: what the list holds
 * @page: the name of its page
 * @get_query_type: what it is asked
 * @get_page_type: a [class@ConceptPage] for the one that is open
 * @read: reads all there are, by label
 * @answer: answers a query; called on any thread
 * @follows_lens: (nullable): whether an answer hangs on what the lens shows
 * @get_section: (nullable): the number of a concept's section; without, there are none
 * @get_group: (nullable): the group of a concept; without, there is no tree
 * @dup_line: the second line of a row; @also is "Also: …" or nothing, @sentences makes one for what nobody
 *   has described, if there are such, and @by_code says that a code was searched
 * @dup_order: the order of a query as one word: what it is by, and %VOC_BROWSE_LOWEST behind a
 *   column that comes with the lowest first
 * @set_order: sets it
 * @create_orders: a menu of orders and what else says how rows look
 * @create_filter: makes the conditions in a dialog
 * @dup_show: "Show 3 Skills", which closes it
 * @add_tools: puts into the line below the entry what only this list has
 * @create_ways_on: (nullable): makes what leads on from a search that finds nothing; without, one can clear it
 * @create_start: (nullable): makes what stands in for a page while none is open; without, a sentence does
 * @load_start: (nullable): shows there what the catalogue has
 * @dup_count: "3 skills"
 * @dup_nothing_left: the sentence where nothing that the filter leaves answers to words
 * @dup_missing: the sentence that there is no such thing, for what was asked for, quoted
 * @title: the title of the page, to be translated, like all that follow
 * @list_name: how a screen reader names the list
 * @placeholder: what the entry says
 * @orders_title: what the button of the orders says
 * @filter_title: the title of the dialog with the conditions
 * @filter_tooltip: what the button says that opens it
 * @nothing_found: the title where nothing answers
 * @nothing_narrowed: where nothing meets the filter
 * @not_chosen: the title of the page while none is open
 * @choose: (nullable): the title of the sentence that stands in for it
 * @choose_text: (nullable): the sentence
 * @choose_icon: (nullable): its icon
 *
 * What the list of occupations and that of skills do not have in common.
 */
typedef struct
{
  VocConceptKind concept;
  const char *page;

  GType (*get_query_type) (void);
  GType (*get_page_type) (void);
  GPtrArray *(*read) (VocCatalogue *catalogue,
                      GError      **error);
  VocAnswer *(*answer) (VocLens      *lens,
                        VocQuery     *query,
                        GCancellable *cancellable,
                        GError      **error);
  gboolean (*follows_lens) (VocQuery *query);

  guint (*get_section) (VocConcept *concept);
  VocGroup *(*get_group) (VocConcept *concept);
  char *(*dup_line) (VocConcept   *concept,
                     const char   *also,
                     VocSentences *sentences,
                     gboolean      by_code);

  char *(*dup_order) (VocQuery *query);
  void (*set_order) (VocQuery   *query,
                     const char *order);
  GMenuModel *(*create_orders) (void);
  GtkWidget *(*create_filter) (VocBrowseModel *model);
  char *(*dup_show) (guint count);
  void (*add_tools) (VocBrowseList *list,
                     AdwWrapBox    *tools);
  GtkWidget *(*create_ways_on) (VocBrowseModel *model);
  GtkWidget *(*create_start) (void);
  void (*load_start) (GtkWidget          *start,
                      VocCatalogueLoader *loader);
  char *(*dup_count) (guint count);
  char *(*dup_nothing_left) (const char *words);
  char *(*dup_missing) (const char *quoted);

  const char *title;
  const char *list_name;
  const char *placeholder;
  const char *orders_title;
  const char *filter_title;
  const char *filter_tooltip;
  const char *nothing_found;
  const char *nothing_narrowed;
  const char *not_chosen;
  const char *choose;
  const char *choose_text;
  const char *choose_icon;
} VocBrowseKind;

G_END_DECLS
