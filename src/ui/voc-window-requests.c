/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-window-private.h"

#include <glib/gi18n.h>

#include "voc-browse-page.h"
#include "voc-catalogue-limits.h"
#include "voc-interests-dialog.h"
#include "voc-less-exposed.h"
#include "voc-occupation-query.h"
#include "voc-pages.h"
#include "voc-quiz-dialog.h"
#include "voc-report-export.h"

/* What the command line, another program or a menu asks a window for. As long as the catalogue is still
 * being opened, it waits. */

/* What comes from a command line or from another program may be of any length. */
static gboolean
refuse_long (VocWindow  *self,
             const char *text,
             guint       limit)
{
  g_autofree char *sentence = NULL;

  if ((gulong) g_utf8_strlen (text, -1) <= limit)
    return FALSE;

  sentence = g_strdup_printf (ngettext ("That is too long: at most %u character can be looked up.",
                                        "That is too long: at most %u characters can be looked up.",
                                        limit),
                              limit);
  voc_window_add_toast (self, sentence);

  return TRUE;
}

typedef void (*RequestFunc) (VocWindow  *self,
                             const char *text);

typedef struct
{
  RequestFunc func;
  char *text; /* (owned) */
} Request;

static void
request_free (gpointer data)
{
  Request *request = data;

  g_free (request->text);
  g_free (request);
}

/* FALSE if it has to wait. */
static gboolean
is_time_for (VocWindow   *self,
             RequestFunc  func,
             const char  *text)
{
  Request *request;

  if (voc_window_is_ready (self))
    return TRUE;

  request = g_new0 (Request, 1);
  request->func = func;
  request->text = g_strdup (text);
  if (self->requests == NULL)
    self->requests = g_ptr_array_new_with_free_func (request_free);
  g_ptr_array_add (self->requests, request);

  return FALSE;
}

/* Does what was asked for while there was no catalogue. */
void
voc_window_answer_requests (VocWindow *self)
{
  g_autoptr (GPtrArray) requests = g_steal_pointer (&self->requests);

  for (guint i = 0; requests != NULL && i < requests->len; i++)
    {
      Request *request = requests->pdata[i];

      request->func (self, request->text);
    }
}

/* (transfer full) (nullable): the occupation with that URI, code or name; says so if there is none */
VocConcept *
voc_window_dup_occupation (VocWindow  *self,
                           const char *id)
{
  g_autoptr (GError) error = NULL;
  VocConcept *occupation = voc_catalogue_lookup (voc_lens_get_catalogue (self->lens), id,
                                                 VOC_CONCEPT_OCCUPATION, &error);

  if (occupation == NULL)
    voc_window_add_toast (self, error->message);

  return occupation;
}

/* Opens an occupation; says so if there is none. */
void
voc_window_open_occupation (VocWindow  *self,
                            const char *id)
{
  g_return_if_fail (VOC_IS_WINDOW (self));
  g_return_if_fail (id != NULL);

  if (!refuse_long (self, id, VOC_LIMIT_LABEL) &&
      is_time_for (self, voc_window_open_occupation, id))
    voc_window_open (self, voc_pages_find (VOC_CONCEPT_OCCUPATION), id);
}

/* Opens a skill; says so if there is none. */
void
voc_window_open_skill (VocWindow  *self,
                       const char *id)
{
  g_return_if_fail (VOC_IS_WINDOW (self));
  g_return_if_fail (id != NULL);

  if (!refuse_long (self, id, VOC_LIMIT_LABEL) && is_time_for (self, voc_window_open_skill, id))
    voc_window_open (self, voc_pages_find (VOC_CONCEPT_SKILL), id);
}

/* Shows a part of the page of occupations, the one that is open and those to come. */
void
voc_window_show_tab (VocWindow  *self,
                     const char *name)
{
  GtkWidget *content;

  g_return_if_fail (VOC_IS_WINDOW (self));
  g_return_if_fail (name != NULL);

  content = voc_page_get_content (voc_window_get_page (self,
                                                       voc_pages_find (VOC_CONCEPT_OCCUPATION)));
  gtk_widget_activate_action (content, "page.tab", "s", name);
}

/* Puts one occupation into the comparison, or two with "|" between them; says so if there is none. */
void
voc_window_compare (VocWindow  *self,
                    const char *id)
{
  g_return_if_fail (VOC_IS_WINDOW (self));
  g_return_if_fail (id != NULL);

  if (!refuse_long (self, id, 2 * VOC_LIMIT_LABEL) && is_time_for (self, voc_window_compare, id))
    voc_window_open (self, "compare", id);
}

/* Shows the list of occupations that answer to text. */
void
voc_window_search (VocWindow  *self,
                   const char *text)
{
  const char *page = voc_pages_find (VOC_CONCEPT_OCCUPATION);

  g_return_if_fail (VOC_IS_WINDOW (self));
  g_return_if_fail (text != NULL);

  if (refuse_long (self, text, VOC_LIMIT_QUERY))
    return;

  voc_window_show_page (self, page);
  if (is_time_for (self, voc_window_search, text))
    voc_page_search (voc_window_get_page (self, page), text);
}

/* Shows the list of occupations that are less exposed to AI than that one; says so if there are
 * none. */
void
voc_window_show_less_exposed (VocWindow  *self,
                              const char *id)
{
  const char *page = voc_pages_find (VOC_CONCEPT_OCCUPATION);
  g_autoptr (VocConcept) occupation = NULL;
  g_autoptr (VocOccupationQuery) query = NULL;
  g_autoptr (GError) error = NULL;

  g_return_if_fail (VOC_IS_WINDOW (self));
  g_return_if_fail (id != NULL);

  if (refuse_long (self, id, VOC_LIMIT_LABEL) ||
      !is_time_for (self, voc_window_show_less_exposed, id))
    return;

  query = voc_occupation_query_new ();
  occupation = voc_window_dup_occupation (self, id);
  if (occupation == NULL)
    return;
  if (!voc_less_exposed_add (query, self->lens, VOC_OCCUPATION (occupation), &error))
    {
      voc_window_add_toast (self, error->message);
      return;
    }

  voc_browse_page_show_query (VOC_BROWSE_PAGE (voc_window_get_page (self, page)),
                              VOC_QUERY (query));
  voc_window_show_page (self, page);
}

/* The window may have gone by now. */
static void
exported_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  GWeakRef *reference = user_data;
  g_autoptr (VocWindow) self = g_weak_ref_get (reference);
  g_autoptr (GError) error = NULL;
  g_autofree char *sentence = voc_report_export_finish (result, &error);

  if (self != NULL)
    voc_window_add_toast (self, sentence != NULL ? sentence : error->message);
  g_weak_ref_clear (reference);
  g_free (reference);
}

/* @request: id, format and path, as GVariant writes them */
static void
export_report (VocWindow  *self,
               const char *request)
{
  const GVariantType *type = G_VARIANT_TYPE ("(sss)");
  g_autoptr (GVariant) parts = g_variant_parse (type, request, NULL, NULL, NULL);
  g_autoptr (VocConcept) occupation = NULL;
  const char *id;
  const char *format_id;
  const char *path;
  VocReportFormat format;
  VocReportOrder *order;
  GWeakRef *reference;

  if (!is_time_for (self, export_report, request))
    return;
  g_variant_get (parts, "(&s&s&s)", &id, &format_id, &path);
  if (!voc_report_format_from_id (format_id, &format))
    {
      voc_window_add_toast (self, _("A report is written as pdf, html, md, json or csv."));
      return;
    }

  occupation = voc_window_dup_occupation (self, id);
  if (occupation == NULL)
    return;

  order =
    voc_report_order_new (self, (const char *[]) { voc_concept_get_uri (occupation), NULL });
  order->format = format;
  reference = g_new0 (GWeakRef, 1);
  g_weak_ref_init (reference, self);
  voc_report_export_async (order, path, NULL, NULL, exported_cb, reference);
}

/* Writes a report about that occupation into a file, as soon as the catalogue is there. */
void
voc_window_export_report (VocWindow  *self,
                          const char *id,
                          const char *format,
                          const char *path)
{
  g_autoptr (GVariant) parts = NULL;
  g_autofree char *request = NULL;

  g_return_if_fail (VOC_IS_WINDOW (self));
  g_return_if_fail (id != NULL && format != NULL && path != NULL);

  if (refuse_long (self, id, VOC_LIMIT_LABEL))
    return;
  parts = g_variant_ref_sink (g_variant_new ("(sss)", id, format, path));
  request = g_variant_print (parts, FALSE);
  export_report (self, request);
}

static void
show_interests (VocWindow  *self,
                const char *text)
{
  adw_dialog_present (voc_interests_dialog_new (self->profile, self->loader), GTK_WIDGET (self));
}

/* What the person likes: the inventory, or its result. */
void
voc_window_show_interests (VocWindow *self)
{
  g_return_if_fail (VOC_IS_WINDOW (self));

  if (is_time_for (self, show_interests, ""))
    show_interests (self, "");
}

/* Whether an occupation could fit the person: three questions; says so if there is no such one. */
void
voc_window_show_quiz (VocWindow  *self,
                      const char *id)
{
  g_autoptr (VocConcept) occupation = NULL;

  g_return_if_fail (VOC_IS_WINDOW (self));
  g_return_if_fail (id != NULL);

  if (refuse_long (self, id, VOC_LIMIT_LABEL) || !is_time_for (self, voc_window_show_quiz, id))
    return;

  occupation = voc_window_dup_occupation (self, id);
  if (occupation != NULL)
    adw_dialog_present (voc_quiz_dialog_new (self->profile, self->loader, occupation),
                        GTK_WIDGET (self));
}
