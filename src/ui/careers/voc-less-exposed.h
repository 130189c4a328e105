/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-catalogue.h"
#include "voc-occupation-query.h"

G_BEGIN_DECLS

VocOccupationQuery *voc_less_exposed_dup_query (VocCatalogue   *catalogue,
                                                VocOccupation  *occupation,
                                                char          **out_problem);

G_END_DECLS
