/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-report-writer-private.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <gio/gio.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <pango/pangocairo.h>

static const char *const FORMATS[] = { "pdf", "html", "md", "json", "csv" };
static const char *const PAPERS[] = { "a4", "letter" };

/* To be printed: dark on white. */
const VocPalette VOC_REPORT_PALETTE = {
  .accent = { 0.10f, 0.37f, 0.71f, 1 },
  .text = { 0.12f, 0.12f, 0.14f, 1 },
};

static gboolean
find_id (const char *const *ids,
         guint              n_ids,
         const char        *id,
         guint             *out_index)
{
  for (guint i = 0; i < n_ids; i++)
    {
      if (g_ascii_strcasecmp (ids[i], id) != 0)
        continue;
      *out_index = i;
      return TRUE;
    }

  return FALSE;
}

/**
 * voc_report_format_from_id:
 * @id: "pdf", "html", "md", "json" or "csv"
 * @out_format: (out): the format
 *
 * Returns: whether there is such a format
 */
gboolean
voc_report_format_from_id (const char      *id,
                           VocReportFormat *out_format)
{
  guint index;
  gboolean found = find_id (FORMATS, G_N_ELEMENTS (FORMATS), id, &index);

  if (found)
    *out_format = index;
  return found;
}

/**
 * voc_report_format_to_id:
 * @format: a format
 *
 * Returns: its name for programs, with which names of files end
 */
const char *
voc_report_format_to_id (VocReportFormat format)
{
  g_return_val_if_fail (format < G_N_ELEMENTS (FORMATS), NULL);

  return FORMATS[format];
}

/**
 * voc_paper_from_id:
 * @id: "a4" or "letter"
 * @out_paper: (out): the paper
 *
 * Returns: whether there is such a paper
 */
gboolean
voc_paper_from_id (const char *id,
                   VocPaper   *out_paper)
{
  guint index;
  gboolean found = find_id (PAPERS, G_N_ELEMENTS (PAPERS), id, &index);

  if (found)
    *out_paper = index;
  return found;
}

/**
 * voc_paper_to_id:
 * @paper: a paper
 *
 * Returns: its name for programs
 */
const char *
voc_paper_to_id (VocPaper paper)
{
  g_return_val_if_fail (paper < G_N_ELEMENTS (PAPERS), NULL);

  return PAPERS[paper];
}

/* One font for words and charts; widths do not depend on a screen. */
PangoContext *
voc_report_create_context (VocReport    *self,
                           PangoFontMap *fonts,
                           double        size)
{
  PangoContext *context = pango_font_map_create_context (fonts);
  PangoFontDescription *font =
    pango_font_description_from_string ("Inter,Adwaita Sans,Cantarell,sans-serif");
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_context_set_font_description (context, font);
  pango_font_description_free (font);
  pango_context_set_language (context, pango_language_from_string (self->language));
  pango_context_set_base_dir (context, self->rtl ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);

  return context;
}

/* For those who do not see a figure. */
char *
voc_report_dup_figure_text (const VocBlock *figure)
{
  /* Translators: title of a figure, and what is to be seen in it */
  return g_strdup_printf (_("%s: %s"), figure->title, figure->text);
}

/* The line that changes from day to day, and the only one. */
char *
voc_report_dup_imprint (VocReport *self)
{
  g_autofree char *date = voc_report_dup_date (self);

  /* Translators: %s is a date */
  return g_strdup_printf (_("Made with Vocation on %s"), date);
}

/**
 * voc_report_write:
 * @self: a report
 * @format: how to write it
 * @paper: what it is printed on, if it has pages
 * @progress: (nullable): where to tell how far it is, if it has pages
 * @cancellable: (nullable): stops it
 * @error: return location
 *
 * Writes a report. The same report always gives the same bytes. May be called in any thread.
 *
 * Returns: (transfer full) (nullable): the file
 */
GBytes *
voc_report_write (VocReport          *self,
                  VocReportFormat     format,
                  VocPaper            paper,
                  VocReportProgress  *progress,
                  GCancellable       *cancellable,
                  GError            **error)
{
  char *text = NULL;

  switch (format)
    {
    case VOC_REPORT_PDF:
      return voc_report_to_pdf (self, paper, progress, cancellable, error);
    case VOC_REPORT_HTML:
      text = voc_report_to_html (self);
      break;
    case VOC_REPORT_MARKDOWN:
      text = voc_report_to_markdown (self);
      break;
    case VOC_REPORT_JSON:
      text = voc_report_to_json (self);
      break;
    case VOC_REPORT_CSV:
      text = voc_report_to_csv (self);
      break;
    default:
      g_return_val_if_reached (NULL);
    }

  return g_bytes_new_take (text, strlen (text));
}

/* What keeps a file from being written, and what to do: by what the system says. */
static const struct
{
  GFileError code;
  const char *reason;
  const char *advice;
} PROBLEMS[] = {
  { G_FILE_ERROR_NOENT, N_("there is no such folder"),
    N_("make it first, or choose another one") },
  { G_FILE_ERROR_NOTDIR, N_("there is no such folder"),
    N_("make it first, or choose another one") },
  { G_FILE_ERROR_ACCES, N_("you may not write there"), N_("choose another folder") },
  { G_FILE_ERROR_PERM, N_("you may not write there"), N_("choose another folder") },
  { G_FILE_ERROR_ROFS, N_("you may not write there"), N_("choose another folder") },
  { G_FILE_ERROR_NOSPC, N_("the disk is full"), N_("make room, or choose another folder") },
  { G_FILE_ERROR_ISDIR, N_("a folder has this name"), N_("choose another name") },
  { G_FILE_ERROR_EXIST, N_("it is not a file"), N_("choose another name") },
  { G_FILE_ERROR_NAMETOOLONG, N_("the name is too long"), N_("choose a shorter one") },
};

/* What the system says names a file that nobody asked for, so only its kind is told. */
static void
set_error (GError     **error,
           const char  *path,
           int          code)
{
  g_autofree char *shown = g_filename_display_name (path);
  const char *reason = N_("something went wrong while writing");
  const char *advice = N_("choose another folder");

  for (guint i = 0; i < G_N_ELEMENTS (PROBLEMS); i++)
    if ((int) PROBLEMS[i].code == code)
      {
        reason = PROBLEMS[i].reason;
        advice = PROBLEMS[i].advice;
      }
  g_set_error (error, G_FILE_ERROR, code,
               /* Translators: path of a file, why it cannot be written, and what to do */
               _("The report was not written to “%s”: %s. Nothing was changed; %s."), shown,
               gettext (reason), gettext (advice));
}

/* Whether a file can be put there, as far as can be seen; a %GFileError if not. */
static gboolean
check_destination (const char *path,
                   int        *out_code)
{
  GStatBuf status;

  if (g_stat (path, &status) != 0)
    {
      *out_code = (int) g_file_error_from_errno (errno);
      return errno == ENOENT;
    }

  *out_code = S_ISDIR (status.st_mode) ? G_FILE_ERROR_ISDIR : G_FILE_ERROR_EXIST;
  return S_ISREG (status.st_mode);
}

/**
 * voc_report_save:
 * @content: a whole file
 * @path: where it is to be; a link is followed
 * @error: return location for a %G_FILE_ERROR with a sentence for people
 *
 * Puts a file into its place at once, so that there never is half of it.
 *
 * Returns: whether it is there; if not, what was there before still is
 */
gboolean
voc_report_save (GBytes      *content,
                 const char  *path,
                 GError     **error)
{
  g_autoptr (GError) reason = NULL;
  char *real = realpath (path, NULL);
  const char *target = real != NULL ? real : path;
  gsize length;
  const char *data = g_bytes_get_data (content, &length);
  int code;
  gboolean saved = check_destination (target, &code);

  if (saved && !g_file_set_contents_full (target, data, (gssize) length,
                                          G_FILE_SET_CONTENTS_CONSISTENT, 0666, &reason))
    {
      saved = FALSE;
      code = reason->code;
    }
  free (real);

  if (!saved)
    set_error (error, path, code);
  return saved;
}
