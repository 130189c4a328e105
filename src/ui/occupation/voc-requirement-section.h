/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-requirement-filter.h"
#include "voc-requirement-group.h"

G_BEGIN_DECLS

#define VOC_TYPE_REQUIREMENT_SECTION (voc_requirement_section_get_type ())

/* As many rows as a window of the usual size shows; those below come with the frames that follow. */
#define VOC_REQUIREMENT_FIRST_SCREEN 12

G_DECLARE_FINAL_TYPE (VocRequirementSection, voc_requirement_section, VOC, REQUIREMENT_SECTION, GtkBox)

GtkWidget           *voc_requirement_section_new            (VocRequirementGroup   *group,
                                                             VocRequirementFilter  *filter,
                                                             GtkSorter             *sorter);
VocRequirementGroup *voc_requirement_section_get_group      (VocRequirementSection *self);
guint                voc_requirement_section_get_n_matching (VocRequirementSection *self);
gboolean             voc_requirement_section_get_expanded   (VocRequirementSection *self);
void                 voc_requirement_section_set_expanded   (VocRequirementSection *self,
                                                             gboolean               expanded);
guint                voc_requirement_section_open           (VocRequirementSection *self,
                                                             guint                  n_first);
void                 voc_requirement_section_add_expanded   (VocRequirementSection *self,
                                                             GStrvBuilder          *uris);
void                 voc_requirement_section_expand_rows    (VocRequirementSection *self,
                                                             const char *const     *uris);

G_END_DECLS
