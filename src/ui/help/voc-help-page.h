/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * VocHelpBlockKind:
 * @VOC_HELP_HEADING: the title of a section
 * @VOC_HELP_TEXT: a paragraph
 * @VOC_HELP_ITEM: an item of a list
 * @VOC_HELP_ROW: a row of a table, its cells apart by dashes
 */
typedef enum
{
  VOC_HELP_HEADING,
  VOC_HELP_TEXT,
  VOC_HELP_ITEM,
  VOC_HELP_ROW,
} VocHelpBlockKind;

typedef struct
{
  VocHelpBlockKind kind;
  char *text;
} VocHelpBlock;

/**
 * VocHelpPage:
 * @title: (owned) (nullable): its title
 * @description: (owned) (nullable): one sentence about it
 * @blocks: (owned) (element-type VocHelpBlock): what it says, from top to bottom
 */
typedef struct
{
  char *title;
  char *description;
  GArray *blocks;
} VocHelpPage;

/* Returns: (transfer full) (nullable): the title of the page with that name, for a link without words */
typedef char *(*VocHelpTitleFunc) (const char *name);

VocHelpPage *voc_help_page_new  (const char       *text,
                                 gssize            length,
                                 VocHelpTitleFunc  dup_title,
                                 GError          **error);
void         voc_help_page_free (VocHelpPage      *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocHelpPage, voc_help_page_free)

G_END_DECLS
