/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-lens.h"

G_BEGIN_DECLS

#define VOC_TYPE_QUESTIONS_BOX (voc_questions_box_get_type ())

G_DECLARE_FINAL_TYPE (VocQuestionsBox, voc_questions_box, VOC, QUESTIONS_BOX, AdwBin)

void voc_questions_box_show (VocQuestionsBox *self,
                             VocOccupation   *occupation,
                             VocLens         *lens);

G_END_DECLS
