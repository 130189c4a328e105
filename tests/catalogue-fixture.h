/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-catalogue-builder.h"
#include "voc-catalogue.h"

G_BEGIN_DECLS

/* A small world: one ISCO branch, two skills groups, three skills, two occupations, English and
 * Spanish. */
typedef struct
{
  GFile *file;
  int en, es;
  guint major, unit, skill_group;
  guint python, lead, odd;
  guint developer, officer;
} World;

void                 add_text    (VocCatalogueBuilder *builder,
                                  guint                concept,
                                  int                  language,
                                  VocTextField         field,
                                  const char          *text);
void                 add_meta    (VocCatalogueBuilder *builder);
VocCatalogueBuilder *begin_world (World               *world,
                                  const char          *name,
                                  GCancellable        *cancellable);
void                 make_world  (World               *world,
                                  const char          *name);
void                 world_clear (World               *world);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (World, world_clear)

G_END_DECLS
