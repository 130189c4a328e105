/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define VOC_TYPE_SKILLS_NOTE (voc_skills_note_get_type ())

G_DECLARE_FINAL_TYPE (VocSkillsNote, voc_skills_note, VOC, SKILLS_NOTE, AdwBin)

GtkWidget *voc_skills_note_new (void);

G_END_DECLS
