/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define VOC_TYPE_PROFILE (voc_profile_get_type ())

G_DECLARE_FINAL_TYPE (VocProfile, voc_profile, VOC, PROFILE, GObject)

/**
 * VocSkillLevel:
 * @VOC_SKILL_LEVEL_NONE: not one of the person's skills
 * @VOC_SKILL_LEVEL_LEARNING: they are learning it
 * @VOC_SKILL_LEVEL_USED: they used it long ago
 * @VOC_SKILL_LEVEL_HAVE: they have it
 *
 * How well somebody can do something.
 */
typedef enum
{
  VOC_SKILL_LEVEL_NONE,
  VOC_SKILL_LEVEL_LEARNING,
  VOC_SKILL_LEVEL_USED,
  VOC_SKILL_LEVEL_HAVE,
} VocSkillLevel;

/**
 * VocOverride:
 * @VOC_OVERRIDE_NONE: as the catalogue says
 * @VOC_OVERRIDE_NOT_NEEDED: the skill is not needed where the person works
 * @VOC_OVERRIDE_NEEDED: it is
 *
 * What the person says of a skill in one occupation.
 */
typedef enum
{
  VOC_OVERRIDE_NONE,
  VOC_OVERRIDE_NOT_NEEDED,
  VOC_OVERRIDE_NEEDED,
} VocOverride;

#define VOC_PROFILE_N_MEANS 6

const char    *voc_skill_level_to_id              (VocSkillLevel       level);
VocSkillLevel  voc_skill_level_from_id            (const char         *id);
const char    *voc_skill_level_to_text            (VocSkillLevel       level);

VocProfile    *voc_profile_new                    (GFile              *file);
VocProfile    *voc_profile_new_default            (void);
gboolean       voc_profile_load                   (VocProfile         *self,
                                                   GFile             **out_aside,
                                                   GError            **error);
gboolean       voc_profile_open                   (VocProfile         *self,
                                                   GFile              *file,
                                                   GFile             **out_aside,
                                                   GError            **error);
gboolean       voc_profile_is_empty               (VocProfile         *self);

gboolean       voc_profile_get_can_undo           (VocProfile         *self);
gboolean       voc_profile_get_can_redo           (VocProfile         *self);
gboolean       voc_profile_undo                   (VocProfile         *self,
                                                   GError            **error);
gboolean       voc_profile_redo                   (VocProfile         *self,
                                                   GError            **error);

VocProfile    *voc_profile_read                   (GFile              *source,
                                                   GError            **error);
char          *voc_profile_dup_differences        (VocProfile         *self,
                                                   VocProfile         *other);
gboolean       voc_profile_replace                (VocProfile         *self,
                                                   VocProfile         *other,
                                                   GError            **error);
gboolean       voc_profile_export                 (VocProfile         *self,
                                                   GFile              *target,
                                                   GError            **error);
gboolean       voc_profile_erase                  (VocProfile         *self,
                                                   GError            **error);
gboolean       voc_profile_get_is_guest           (VocProfile         *self);
void           voc_profile_set_is_guest           (VocProfile         *self,
                                                   gboolean            is_guest);

GStrv          voc_profile_dup_skills             (VocProfile         *self);
VocSkillLevel  voc_profile_get_skill_level        (VocProfile         *self,
                                                   const char         *uri);
gboolean       voc_profile_set_skill_level        (VocProfile         *self,
                                                   const char         *uri,
                                                   VocSkillLevel       level,
                                                   GError            **error);
gboolean       voc_profile_set_skill_levels       (VocProfile         *self,
                                                   const char *const  *uris,
                                                   VocSkillLevel       level,
                                                   GError            **error);
GStrv          voc_profile_dup_own_skills         (VocProfile         *self);
VocSkillLevel  voc_profile_get_own_skill_level    (VocProfile         *self,
                                                   const char         *text);
gboolean       voc_profile_set_own_skill_level    (VocProfile         *self,
                                                   const char         *text,
                                                   VocSkillLevel       level,
                                                   GError            **error);

GStrv          voc_profile_dup_shortlist          (VocProfile         *self);
gboolean       voc_profile_is_kept                (VocProfile         *self,
                                                   const char         *uri);
gboolean       voc_profile_set_kept               (VocProfile         *self,
                                                   const char         *uri,
                                                   gboolean            kept,
                                                   GError            **error);
const char    *voc_profile_get_note               (VocProfile         *self,
                                                   const char         *uri);
gboolean       voc_profile_set_note               (VocProfile         *self,
                                                   const char         *uri,
                                                   const char         *note,
                                                   GError            **error);

GStrv          voc_profile_dup_adjusted           (VocProfile         *self);
GStrv          voc_profile_dup_overridden         (VocProfile         *self,
                                                   const char         *occupation);
VocOverride    voc_profile_get_override           (VocProfile         *self,
                                                   const char         *occupation,
                                                   const char         *skill);
gboolean       voc_profile_set_override           (VocProfile         *self,
                                                   const char         *occupation,
                                                   const char         *skill,
                                                   VocOverride         override,
                                                   GError            **error);
gboolean       voc_profile_reset_overrides        (VocProfile         *self,
                                                   const char         *occupation,
                                                   GError            **error);

guint          voc_profile_get_interest           (VocProfile         *self,
                                                   const char         *statement);
gboolean       voc_profile_set_interest           (VocProfile         *self,
                                                   const char         *statement,
                                                   guint               answer,
                                                   const char         *next,
                                                   GError            **error);
gboolean       voc_profile_begin_interests        (VocProfile         *self,
                                                   gboolean            is_short,
                                                   GError            **error);
gboolean       voc_profile_get_interests_short    (VocProfile         *self);
const char    *voc_profile_get_interests_place    (VocProfile         *self);
guint          voc_profile_get_n_results          (VocProfile         *self);
gboolean       voc_profile_get_result             (VocProfile         *self,
                                                   guint               index,
                                                   GDateTime         **out_date,
                                                   gint32             *out_means);
gboolean       voc_profile_add_result             (VocProfile         *self,
                                                   GDateTime          *date,
                                                   const gint32       *means,
                                                   GError            **error);

guint          voc_profile_get_style              (VocProfile         *self,
                                                   const char         *style);
gboolean       voc_profile_set_style              (VocProfile         *self,
                                                   const char         *style,
                                                   guint               answer,
                                                   GError            **error);

G_END_DECLS
