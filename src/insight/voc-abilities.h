/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-matrix.h"
#include "voc-profile.h"

G_BEGIN_DECLS

#define VOC_TYPE_ABILITIES (voc_abilities_get_type ())

G_DECLARE_FINAL_TYPE (VocAbilities, voc_abilities, VOC, ABILITIES, GObject)

VocAbilities  *voc_abilities_new            (VocMatrix     *matrix,
                                             VocProfile    *profile);
VocAbilities  *voc_abilities_copy_with      (VocAbilities  *self,
                                             const guint32 *skills,
                                             guint          n,
                                             VocSkillLevel  level);

VocMatrix     *voc_abilities_get_matrix     (VocAbilities  *self);
const guint8  *voc_abilities_get_levels     (VocAbilities  *self);
guint8        *voc_abilities_dup_known      (VocAbilities  *self);
const guint8  *voc_abilities_get_close      (VocAbilities  *self);
VocSkillLevel  voc_abilities_get_level      (VocAbilities  *self,
                                             guint          skill);
gboolean       voc_abilities_get_is_close   (VocAbilities  *self,
                                             guint          skill);
gboolean       voc_abilities_knows_group    (VocAbilities  *self,
                                             guint          group);
gboolean       voc_abilities_get_is_empty   (VocAbilities  *self);
guint          voc_abilities_get_n_unknown  (VocAbilities  *self);
GArray        *voc_abilities_get_kept       (VocAbilities  *self);
gboolean       voc_abilities_is_adjusted    (VocAbilities  *self,
                                             guint          occupation);
VocOverride    voc_abilities_get_override   (VocAbilities  *self,
                                             guint          occupation,
                                             guint          skill);
guint          voc_abilities_count_overrides (VocAbilities *self,
                                             guint          occupation,
                                             VocOverride    override);
void           voc_abilities_list_needs     (VocAbilities  *self,
                                             guint          occupation,
                                             VocRelation    relation,
                                             GArray        *skills);

G_END_DECLS
