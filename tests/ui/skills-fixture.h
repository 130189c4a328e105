/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-catalogue-query.h"

G_BEGIN_DECLS

#define SKILL_URI "http://data.europa.eu/esco/skill/"
#define GROUP_URI "http://data.europa.eu/esco/group/"

/* Fifteen workers all need "plan ahead". */
#define N_WORKERS 15

const char   *skills_fixture_get_path (void);
void          skills_fixture_remove   (void);
VocCatalogue *skills_fixture_open     (void);
VocSkill     *skills_fixture_find     (VocCatalogue *catalogue,
                                       const char   *id);

G_END_DECLS
