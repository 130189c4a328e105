/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-catalogue-loader.h"
#include "voc-profile.h"

G_BEGIN_DECLS

#define VOC_TYPE_QUIZ_DIALOG (voc_quiz_dialog_get_type ())

G_DECLARE_FINAL_TYPE (VocQuizDialog, voc_quiz_dialog, VOC, QUIZ_DIALOG, AdwDialog)

AdwDialog *voc_quiz_dialog_new (VocProfile         *profile,
                                VocCatalogueLoader *loader,
                                VocConcept         *occupation);

G_END_DECLS
