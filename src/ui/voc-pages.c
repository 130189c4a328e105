/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-pages.h"

#include <glib/gi18n.h>

#include "voc-careers.h"
#include "voc-compare-page.h"
#include "voc-me-page.h"
#include "voc-skills.h"

/* All pages of a window, in the order of the switcher. */
static const VocPageEntry PAGES[] = {
  { .name = "careers",
    .title = N_("Careers"),
    .icon_name = "vocation-careers-symbolic",
    .create = voc_careers_page_new,
    .opens = VOC_CONCEPT_OCCUPATION },
  { .name = "skills",
    .title = N_("Skills"),
    .icon_name = "view-list-symbolic",
    .create = voc_skills_page_new,
    .opens = VOC_CONCEPT_SKILL },
  { .name = "me",
    .title = N_("Me"),
    .icon_name = "avatar-default-symbolic",
    .create = voc_me_page_new },
  { .name = "compare",
    .title = N_("Compare"),
    .icon_name = "view-dual-symbolic",
    .create = voc_compare_page_new },
};

const VocPageEntry *
voc_pages_get (guint index)
{
  return index < G_N_ELEMENTS (PAGES) ? &PAGES[index] : NULL;
}

const char *
voc_pages_find (VocConceptKind opens)
{
  for (gsize i = 0; i < G_N_ELEMENTS (PAGES); i++)
    if (PAGES[i].opens == opens)
      return PAGES[i].name;

  g_return_val_if_reached (PAGES[0].name);
}

void
voc_pages_add_to (AdwViewStack *view_stack)
{
  for (gsize i = 0; i < G_N_ELEMENTS (PAGES); i++)
    adw_view_stack_add_titled_with_icon (view_stack, PAGES[i].create (), PAGES[i].name,
                                         _(PAGES[i].title), PAGES[i].icon_name);
}
