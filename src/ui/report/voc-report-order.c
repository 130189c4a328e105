/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-report-order.h"

#include <pango/pangocairo.h>

#include "voc-report-locale.h"

/* How cairo lays out what it calls RGB24. */
#if G_BYTE_ORDER == G_LITTLE_ENDIAN
#define PIXELS GDK_MEMORY_B8G8R8X8
#else
#define PIXELS GDK_MEMORY_X8R8G8B8
#endif

struct _VocReportSheets
{
  VocReport *report;     /* (owned) */
  VocReportPages *pages; /* (owned) */
  GMutex lock;           /* of @pages */
};

static VocProfile *
dup_profile (VocWindow *window)
{
  VocProfile *profile = voc_window_get_profile (window);
  g_autoptr (VocProfile) copy = NULL;

  if (voc_profile_is_empty (profile))
    return NULL;

  /* In memory, where nothing can fail. */
  copy = voc_profile_new (NULL);
  return voc_profile_replace (copy, profile, NULL) ? g_steal_pointer (&copy) : NULL;
}

/* A PDF with everything about these occupations, of now. */
VocReportOrder *
voc_report_order_new (VocWindow         *window,
                      const char *const *uris)
{
  VocReportOrder *self = g_new0 (VocReportOrder, 1);

  self->lens = voc_lens_copy (voc_window_get_lens (window));
  self->profile = dup_profile (window);
  self->occupations = g_strdupv ((GStrv) uris);
  self->date = voc_report_dup_now ();
  self->parts = VOC_REPORT_ALL_PARTS;

  return self;
}

void
voc_report_order_free (VocReportOrder *self)
{
  g_object_unref (self->lens);
  g_clear_object (&self->profile);
  g_strfreev (self->occupations);
  g_free (self->language);
  g_date_time_unref (self->date);
  g_free (self);
}

/* The lens, with names in the language that is wished. */
static VocLens *
dup_lens (VocReportOrder  *self,
          GError         **error)
{
  VocCatalogue *catalogue = voc_lens_get_catalogue (self->lens);
  g_autoptr (VocCatalogue) other = NULL;
  g_autoptr (VocScores) scores = NULL;
  VocLens *lens;

  if (self->language == NULL ||
      g_str_equal (self->language, voc_catalogue_get_language (catalogue)))
    return g_object_ref (self->lens);

  other = voc_catalogue_open (voc_catalogue_get_file (catalogue), self->language, error);
  if (other == NULL)
    return NULL;
  scores = voc_scores_new (other, voc_score_model_get_default (), error);
  if (scores == NULL)
    return NULL;

  lens = voc_lens_copy (self->lens);
  voc_lens_set_scores (lens, scores);
  return lens;
}

static VocReport *
compose (VocReportOrder  *self,
         GCancellable    *cancellable,
         GError         **error)
{
  g_autoptr (VocLens) lens = dup_lens (self, error);
  g_autoptr (VocReportPerson) person = NULL;
  g_autoptr (GPtrArray) occupations = g_ptr_array_new_with_free_func (g_object_unref);

  if (lens == NULL || g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  for (guint i = 0; self->occupations[i] != NULL; i++)
    {
      VocConcept *occupation = voc_catalogue_lookup (voc_lens_get_catalogue (lens),
                                                     self->occupations[i],
                                                     VOC_CONCEPT_OCCUPATION, error);

      if (occupation == NULL)
        return NULL;
      g_ptr_array_add (occupations, occupation);
    }
  if (self->profile != NULL)
    {
      person = voc_report_person_new (lens, self->profile, error);
      if (person == NULL)
        return NULL;
    }

  return voc_report_new (lens, person, self->parts, occupations, self->date, cancellable, error);
}

static VocReportLocale *
enter_locale (VocReportOrder *self)
{
  return self->language != NULL ? voc_report_locale_enter (self->language) : NULL;
}

/* The whole file; in any thread. */
GBytes *
voc_report_order_write (VocReportOrder     *self,
                        VocReportProgress  *progress,
                        GCancellable       *cancellable,
                        GError            **error)
{
  g_autoptr (VocReportLocale) locale = enter_locale (self);
  g_autoptr (VocReport) report = compose (self, cancellable, error);

  return report != NULL
           ? voc_report_write (report, self->format, self->paper, progress, cancellable, error)
           : NULL;
}

/* The pages to be seen or printed; in any thread. */
VocReportSheets *
voc_report_order_lay_out (VocReportOrder  *self,
                          GCancellable    *cancellable,
                          GError         **error)
{
  g_autoptr (VocReportLocale) locale = enter_locale (self);
  VocReport *report = compose (self, cancellable, error);
  g_autoptr (PangoFontMap) fonts = NULL;
  VocReportSheets *sheets;

  if (report == NULL)
    return NULL;

  fonts = pango_cairo_font_map_new ();
  sheets = g_atomic_rc_box_new0 (VocReportSheets);
  g_mutex_init (&sheets->lock);
  sheets->report = report;
  sheets->pages = voc_report_pages_new (report, self->paper, fonts);

  return sheets;
}

VocReportSheets *
voc_report_sheets_ref (VocReportSheets *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
sheets_clear (gpointer data)
{
  VocReportSheets *self = data;

  voc_report_pages_free (self->pages);
  voc_report_free (self->report);
  g_mutex_clear (&self->lock);
}

void
voc_report_sheets_unref (VocReportSheets *self)
{
  g_atomic_rc_box_release_full (self, sheets_clear);
}

guint
voc_report_sheets_count (VocReportSheets *self)
{
  return voc_report_pages_count (self->pages);
}

const char *
voc_report_sheets_get_title (VocReportSheets *self)
{
  return self->report->title;
}

/* In points. */
void
voc_report_sheets_get_size (VocReportSheets *self,
                            double          *out_width,
                            double          *out_height)
{
  voc_report_pages_get_size (self->pages, out_width, out_height);
}

void
voc_report_sheets_paint (VocReportSheets *self,
                         guint            page,
                         cairo_t         *cr)
{
  g_mutex_lock (&self->lock);
  voc_report_pages_paint (self->pages, page, cr);
  g_mutex_unlock (&self->lock);
}

/* A page, so many pixels wide. */
GdkTexture *
voc_report_sheets_draw (VocReportSheets *self,
                        guint            page,
                        int              width)
{
  double page_width, page_height;
  cairo_surface_t *surface;
  cairo_t *cr;
  GdkTexture *texture;
  g_autoptr (GBytes) bytes = NULL;
  int height, stride;

  voc_report_sheets_get_size (self, &page_width, &page_height);
  height = (int) (width * page_height / page_width + 0.5);
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  cr = cairo_create (surface);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, width / page_width, width / page_width);
  voc_report_sheets_paint (self, page, cr);
  cairo_destroy (cr);

  cairo_surface_flush (surface);
  stride = cairo_image_surface_get_stride (surface);
  bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface),
                                      (gsize) stride * (gsize) height,
                                      (GDestroyNotify) cairo_surface_destroy, surface);
  texture = gdk_memory_texture_new (width, height, PIXELS, bytes, (gsize) stride);

  return texture;
}
