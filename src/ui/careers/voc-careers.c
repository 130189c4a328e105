/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-careers.h"

#include <glib/gi18n.h>

#include "voc-browse-list.h"
#include "voc-browse-page.h"
#include "voc-near-work-box.h"
#include "voc-occupation-filter.h"
#include "voc-occupation-page.h"
#include "voc-saved-button.h"
#include "voc-score-menu.h"
#include "voc-start-page.h"

/* What is special about the list of occupations. */

static GPtrArray *
read_occupations (VocCatalogue  *catalogue,
                  GError       **error)
{
  return voc_catalogue_dup_occupations (catalogue, error);
}

static VocAnswer *
answer (VocLens       *lens,
        VocQuery      *query,
        GCancellable  *cancellable,
        GError       **error)
{
  return voc_lens_answer (lens, VOC_OCCUPATION_QUERY (query), cancellable, error);
}

static gboolean
follows_lens (VocQuery *query)
{
  VocOccupationQuery *self = VOC_OCCUPATION_QUERY (query);

  return voc_occupation_query_get_n_ranges (self) > 0 ||
         !voc_occupation_sort_is_by_facts (voc_occupation_query_get_sort (self));
}

static VocGroup *
get_group (VocConcept *concept)
{
  return voc_occupation_get_isco_group (VOC_OCCUPATION (concept));
}

/* ISCO-08 begins with the managers (1); the armed forces (0) stand last, as in its printed tables, and
 * groups without a code after them. */
static guint
get_section (VocConcept *concept)
{
  VocGroup *major = voc_occupation_get_major_group (VOC_OCCUPATION (concept));
  const char *code = voc_concept_get_code (VOC_CONCEPT (major));

  if (code == NULL || !g_ascii_isdigit (code[0]))
    return 11;

  return code[0] == '0' ? 10 : (guint) g_ascii_digit_value (code[0]);
}

/* The other name that answered, or else one sentence; no code unless one is searched. */
static char *
dup_line (VocConcept   *concept,
          const char   *also,
          VocSentences *sentences,
          gboolean      by_code)
{
  const char *code = voc_concept_get_code (concept);
  g_autofree char *line = g_strdup (also);

  if (line == NULL && sentences != NULL && !voc_concept_is_described (concept))
    line = voc_sentences_dup (sentences, concept);
  if (line == NULL)
    line = voc_concept_dup_summary (concept);
  if (!by_code || code == NULL)
    return g_steal_pointer (&line);

  return line != NULL ? g_strdup_printf ("%s · %s", code, line) : g_strdup (code);
}

static char *
dup_order (VocQuery *query)
{
  return voc_careers_order_dup (VOC_OCCUPATION_QUERY (query));
}

static void
set_order (VocQuery   *query,
           const char *order)
{
  voc_careers_order_set (VOC_OCCUPATION_QUERY (query), order);
}

static char *
dup_count (guint count)
{
  return g_strdup_printf (ngettext ("%'Iu occupation", "%'Iu occupations", count), count);
}

static char *
dup_nothing_left (const char *words)
{
  /* Translators: %s is what was searched */
  return g_strdup_printf (_("With this filter, no occupation matches “%s”."), words);
}

static char *
dup_missing (const char *quoted)
{
  /* Translators: %s is what the person or a script asked for */
  return g_strdup_printf (_("This catalogue has no occupation “%s”."), quoted);
}

static void
load_start (GtkWidget          *start,
            VocCatalogueLoader *loader)
{
  voc_start_page_load (VOC_START_PAGE (start), loader);
}

static char *
dup_show (guint count)
{
  return g_strdup_printf (ngettext ("Show %'Iu Occupation", "Show %'Iu Occupations", count), count);
}

static void
append_order (GMenu      *menu,
              const char *label,
              const char *order)
{
  g_autofree char *action = g_strconcat ("list.order::", order, NULL);

  g_menu_append (menu, label, action);
}

static GMenuModel *
create_orders (void)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) orders = g_menu_new ();
  g_autoptr (GMenu) facts = g_menu_new ();

  append_order (orders, _("Best Match"), "relevance");
  append_order (orders, _("Best Protected First"), "resilience");
  append_order (orders, _("Name"), "label");
  g_menu_append_section (menu, _("Order"), G_MENU_MODEL (orders));
  append_order (facts, _("Code"), "code");
  append_order (facts, _("Most Skills First"), "skills");
  append_order (facts, _("Most Distinctive First"), "distinctiveness");
  voc_score_menu_fill (menu, facts);

  return G_MENU_MODEL (menu);
}

static void
saved_opened_cb (VocBrowseList *list,
                 VocQuery      *query)
{
  voc_browse_list_show_query (list, query);
}

static void
add_tools (VocBrowseList *list,
           AdwWrapBox    *tools)
{
  GtkWidget *saved = g_object_new (VOC_TYPE_SAVED_BUTTON, "query",
                                   voc_browse_model_get_query (voc_browse_list_get_model (list)),
                                   NULL);

  g_signal_connect_object (saved, "open", G_CALLBACK (saved_opened_cb), list, G_CONNECT_SWAPPED);
  adw_wrap_box_append (tools, saved);
}

const VocBrowseKind voc_careers_kind = {
  .concept = VOC_CONCEPT_OCCUPATION,
  .page = "careers",
  .get_query_type = voc_occupation_query_get_type,
  .get_page_type = voc_occupation_page_get_type,
  .read = read_occupations,
  .answer = answer,
  .follows_lens = follows_lens,
  .get_section = get_section,
  .get_group = get_group,
  .dup_line = dup_line,
  .dup_order = dup_order,
  .set_order = set_order,
  .create_orders = create_orders,
  .create_filter = voc_occupation_filter_new,
  .dup_show = dup_show,
  .add_tools = add_tools,
  .create_ways_on = voc_near_work_box_new,
  .create_start = voc_start_page_new,
  .load_start = load_start,
  .dup_count = dup_count,
  .dup_nothing_left = dup_nothing_left,
  .dup_missing = dup_missing,
  .title = N_("Careers"),
  .list_name = N_("Occupations"),
  .placeholder = N_("Search occupations"),
  .orders_title = N_("Order and Scores"),
  .filter_title = N_("Filter Occupations"),
  .filter_tooltip = N_("Choose Which Occupations to Show"),
  .nothing_found = N_("No Occupation Found"),
  .nothing_narrowed = N_("No occupation meets all conditions of the filter."),
  .not_chosen = N_("Start"),
};

GtkWidget *
voc_careers_page_new (void)
{
  return voc_browse_page_new (&voc_careers_kind);
}
