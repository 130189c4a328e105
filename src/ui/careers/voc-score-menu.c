/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-score-menu.h"

#include <string.h>

#include <glib/gi18n.h>

#include "voc-list-column.h"
#include "voc-model-texts.h"

/* Orders of a list as one word each, and the entries of its menu that are about scores. */

/* After the word of a score: the lowest comes first. */
#define LOWEST "-lowest"

/* Where another kind of score begins: resilience and exposure, vectors, megatrends. */
#define FIRST_VECTOR (VOC_OCCUPATION_SORT_ML - VOC_OCCUPATION_SORT_RESILIENCE)
#define FIRST_TREND (VOC_OCCUPATION_SORT_MT_DIGITAL - VOC_OCCUPATION_SORT_RESILIENCE)

static void
append_scores (GMenu      *menu,
               const char *action,
               const char *suffix)
{
  g_autoptr (GMenu) section = NULL;

  for (guint i = 0; i < VOC_QUERY_N_SCORES; i++)
    {
      const VocQueryScore *score = voc_query_score_get (i);
      g_autofree char *target = g_strconcat (voc_occupation_sort_to_id (score->sort), suffix, NULL);
      g_autoptr (GMenuItem) item =
        g_menu_item_new (voc_score_column_to_title (score->column), NULL);

      if (i == 0 || i == FIRST_VECTOR || i == FIRST_TREND)
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

  append_scores (orders, "careers.order", suffix);
  g_menu_append_submenu (menu, title, G_MENU_MODEL (orders));
}

/**
 * voc_score_menu_fill:
 * @menu: a menu
 *
 * Appends the orders by score, and which score to show in the list: `careers.order` and `careers.score`.
 */
void
voc_score_menu_fill (GMenu *menu)
{
  g_autoptr (GMenu) orders = g_menu_new ();
  g_autoptr (GMenu) shown = g_menu_new ();
  g_autoptr (GMenu) none = g_menu_new ();
  g_autoptr (GMenu) section = g_menu_new ();

  g_return_if_fail (G_IS_MENU (menu));

  append_orders (orders, _("Highest Score First"), NULL);
  append_orders (orders, _("Lowest Score First"), LOWEST);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (orders));

  g_menu_append (none, C_("score to show in the list", "None"),
                 "careers.score::" VOC_LIST_COLUMN_NONE);
  g_menu_append_section (shown, NULL, G_MENU_MODEL (none));
  append_scores (shown, "careers.score", NULL);
  g_menu_append_submenu (section, _("Show in List"), G_MENU_MODEL (shown));
  g_menu_append (section, _("About the _Model"), "app.model-card");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
}

/**
 * voc_careers_order_dup:
 * @query: a query
 *
 * Returns: (transfer full): its order as one word: "label", "exposure", "exposure-lowest" …
 */
char *
voc_careers_order_dup (VocOccupationQuery *query)
{
  VocOccupationSort sort = voc_occupation_query_get_sort (query);
  VocScoreColumn column;
  gboolean lowest = voc_occupation_sort_get_score (sort, &column) &&
                    voc_occupation_query_get_ascending (query);

  return g_strconcat (voc_occupation_sort_to_id (sort), lowest ? LOWEST : NULL, NULL);
}

/**
 * voc_careers_order_set:
 * @query: a query
 * @order: (nullable): an order as one word; anything else is passed over
 */
void
voc_careers_order_set (VocOccupationQuery *query,
                       const char         *order)
{
  g_autofree char *id = g_strdup (order != NULL ? order : "");
  gboolean lowest = g_str_has_suffix (id, LOWEST);
  VocOccupationSort sort;

  if (lowest)
    id[strlen (id) - strlen (LOWEST)] = '\0';
  if (voc_occupation_sort_from_id (id, &sort))
    g_object_set (query, "ascending", lowest, "sort", sort, NULL);
}
