/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-page.h"

G_BEGIN_DECLS

/**
 * VocPageEntry:
 * @name: its name for files and scripts
 * @title: its title, to be translated, as what follows
 * @icon_name: its icon
 * @create: makes it, a [iface@Page]
 * @opens: what is opened on it, if anything
 */
typedef struct
{
  const char *name;
  const char *title;
  const char *icon_name;
  GtkWidget *(*create) (void);
  VocConceptKind opens;
} VocPageEntry;

const VocPageEntry *voc_pages_get    (guint           index);
const char         *voc_pages_find   (VocConceptKind  opens);
void                voc_pages_add_to (AdwViewStack   *view_stack);
VocPage            *voc_pages_peek   (AdwViewStack   *view_stack,
                                      const char     *name);
VocPage            *voc_pages_create (AdwViewStack   *view_stack,
                                      guint           index);

G_END_DECLS
