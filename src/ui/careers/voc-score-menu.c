/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-score-menu.h"

#include <string.h>

#include <glib/gi18n.h>

#include "voc-browse-kind.h"
#include "voc-list-column.h"

/* Orders of a list as one word each, and the entries of its menu that are about scores. */

static void
append_columns (GMenu      *menu,
                const char *action,
                const char *suffix)
{
  g_autoptr (GMenu) section = NULL;

  for (guint i = 0; i < voc_column_get_n (); i++)
    {
      const VocColumn *column = voc_column_get (i);
      g_autofree char *target = g_strconcat (column->id, suffix, NULL);
      g_autoptr (GMenuItem) item = g_menu_item_new (voc_column_get_title (column), NULL);

      if (i == 0 || column->section != voc_column_get (i - 1)->section)
        {
          g_clear_object (&section);
          section = g_menu_new ();
          g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
        }
      g_menu_item_set_action_and_target (item, action, "s", target);
      g_menu_append_item (section, item);
    }
}

static void
append_orders (GMenu      *menu,
               const char *title,
               const char *suffix)
{
  g_autoptr (GMenu) orders = g_menu_new ();

  append_columns (orders, "list.order", suffix);
  g_menu_append_submenu (menu, title, G_MENU_MODEL (orders));
}

/* Appends which score to show in the list, `list.score`, and what is for specialists: @facts, orders by
 * what is counted, and those by score, `list.order`. */
void
voc_score_menu_fill (GMenu *menu,
                     GMenu *facts)
{
  g_autoptr (GMenu) special = g_menu_new ();
  g_autoptr (GMenu) orders = g_menu_new ();
  g_autoptr (GMenu) shown = g_menu_new ();
  g_autoptr (GMenu) none = g_menu_new ();
  g_autoptr (GMenu) section = g_menu_new ();

  g_return_if_fail (G_IS_MENU (menu));
  g_return_if_fail (G_IS_MENU (facts));

  g_menu_append (none, C_("score to show in the list", "None"),
                 "list.score::" VOC_LIST_COLUMN_NONE);
  g_menu_append_section (shown, NULL, G_MENU_MODEL (none));
  append_columns (shown, "list.score", NULL);

  append_orders (orders, _("Highest Score First"), NULL);
  append_orders (orders, _("Lowest Score First"), VOC_BROWSE_LOWEST);
  g_menu_append_section (special, NULL, G_MENU_MODEL (facts));
  g_menu_append_section (special, NULL, G_MENU_MODEL (orders));

  g_menu_append_submenu (section, _("Show in List"), G_MENU_MODEL (shown));
  g_menu_append_submenu (section, _("For Specialists"), G_MENU_MODEL (special));
  g_menu_append (section, _("About the _Model"), "app.model-card");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
}

char *
voc_careers_order_dup (VocOccupationQuery *query)
{
  const char *sort = voc_occupation_query_get_sort (query);
  gboolean lowest =
    voc_column_find (sort) != NULL && voc_occupation_query_get_ascending (query);

  return g_strconcat (sort, lowest ? VOC_BROWSE_LOWEST : NULL, NULL);
}

void
voc_careers_order_set (VocOccupationQuery *query,
                       const char         *order)
{
  g_autofree char *id = g_strdup (order != NULL ? order : "");
  gboolean lowest = g_str_has_suffix (id, VOC_BROWSE_LOWEST);

  if (lowest)
    id[strlen (id) - strlen (VOC_BROWSE_LOWEST)] = '\0';
  if (voc_occupation_sort_is_by_facts (id) || voc_column_find (id) != NULL)
    g_object_set (query, "ascending", lowest, "sort", id, NULL);
}
