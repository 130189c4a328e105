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

/* Adds a place for each page. The pages themselves are made when somebody looks at them: a window that opens
 * shows one of them. */
void
voc_pages_add_to (AdwViewStack *view_stack)
{
  for (gsize i = 0; i < G_N_ELEMENTS (PAGES); i++)
    adw_view_stack_add_titled_with_icon (view_stack, adw_bin_new (), PAGES[i].name,
                                         _(PAGES[i].title), PAGES[i].icon_name);
}

/* Returns: (nullable) (transfer none): the page of that name, or the one that is seen, if it has been made */
VocPage *
voc_pages_peek (AdwViewStack *view_stack,
                const char   *name)
{
  GtkWidget *place = name != NULL ? adw_view_stack_get_child_by_name (view_stack, name)
                                  : adw_view_stack_get_visible_child (view_stack);
  GtkWidget *page = place != NULL ? adw_bin_get_child (ADW_BIN (place)) : NULL;

  return page != NULL ? VOC_PAGE (page) : NULL;
}

/* Makes a page in its place, where there is none yet. */
VocPage *
voc_pages_create (AdwViewStack *view_stack,
                  guint         index)
{
  GtkWidget *place = adw_view_stack_get_child_by_name (view_stack, PAGES[index].name);
  GtkWidget *page = PAGES[index].create ();

  adw_bin_set_child (ADW_BIN (place), page);

  return VOC_PAGE (page);
}
