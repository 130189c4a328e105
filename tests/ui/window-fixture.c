/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "window-fixture.h"

VocBrowsePage *
get_page (GtkWidget *window)
{
  GtkWidget *page = voc_test_find (window, VOC_TYPE_BROWSE_PAGE, NULL);

  g_assert_nonnull (page);

  return VOC_BROWSE_PAGE (page);
}

const char *
get_open_code (GtkWidget *window)
{
  VocConcept *occupation = voc_test_get_concept (get_page (window));

  return occupation != NULL ? voc_concept_get_code (occupation) : NULL;
}
