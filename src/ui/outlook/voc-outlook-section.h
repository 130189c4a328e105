/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-score.h"

G_BEGIN_DECLS

#define VOC_TYPE_OUTLOOK_SECTION (voc_outlook_section_get_type ())

G_DECLARE_FINAL_TYPE (VocOutlookSection, voc_outlook_section, VOC, OUTLOOK_SECTION, GtkBox)

G_END_DECLS
