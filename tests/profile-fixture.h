/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-profile.h"

G_BEGIN_DECLS

#define VET "http://data.europa.eu/esco/occupation/vet"
#define BAKER "http://data.europa.eu/esco/occupation/baker"

/* A profile in a file of its own, which holds the test's data at first. */
typedef struct
{
  char *folder;
  GFile *file;
  VocProfile *profile;
  guint n_changes;
} Fixture;

void set_up (Fixture *fixture, gconstpointer data);
void tear_down (Fixture *fixture, gconstpointer data);

void keep (VocProfile *profile, const char *uri, gboolean kept);
void assert_shortlist (VocProfile *profile, const char *const *expected);
void assert_text (GFile *file, const char *expected);
char *dup_file (GFile *file);
void edit_at_random (VocProfile *profile, GRand *rand);
gboolean have (VocProfile *profile, guint n);

G_END_DECLS
