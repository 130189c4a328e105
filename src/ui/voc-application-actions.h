/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-application.h"

G_BEGIN_DECLS

void voc_application_actions_install (VocApplication *application);

G_END_DECLS
