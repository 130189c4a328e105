/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-report-writer-private.h"

#include <glib/gi18n.h>
#include <pango/pangocairo.h>

#include "voc-picture-svg.h"

/* One file: style and pictures are in it, and nothing is fetched or run. */

/* In pixels: what a chart is drawn in; a narrow screen makes it smaller. */
#define FONT_SIZE 15
#define CHART_WIDTH 560
/* As many letters wide as on A4, so that it is the same picture: with names, not numbers. */
#define MAP_WIDTH 724

static const char STYLE[] =
  ":root { color-scheme: light; }\n"
  "body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1f1f24; background: #fff;"
  " font: 1rem/1.5 Inter, 'Adwaita Sans', Cantarell, sans-serif; overflow-wrap: anywhere; }\n"
  "h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .25rem; }\n"
  "h2 { font-size: 1.4rem; line-height: 1.25; margin: 2.5rem 0 .75rem; clear: both; }\n"
  "h3 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; clear: both; }\n"
  "h4 { font-size: 1rem; margin: 1.25rem 0 .5rem; clear: both; }\n"
  "p { margin: .5rem 0; }\n"
  "header p, .note, figcaption { color: #5e5c64; }\n"
  "a { color: #1a5fb4; }\n"
  "td a { color: inherit; text-decoration-color: #c0bfbc; }\n"
  "nav ol { columns: 2; padding-inline-start: 1.25rem; }\n"
  "figure { margin: 1rem 0; }\n"
  "figure svg { max-width: 100%; height: auto; }\n"
  "figure.gauge { float: inline-end; margin: 0 0 1rem; margin-inline-start: 1.5rem;"
  " text-align: center; }\n"
  "table { border-collapse: collapse; width: 100%; margin: 1rem 0 1.5rem; font-size: .9rem;"
  " table-layout: fixed; }\n"
  "caption { text-align: start; font-weight: bold; padding: .25rem 0; font-size: 1rem; }\n"
  "th, td { text-align: start; vertical-align: top; padding: .3rem .5rem;"
  " border-bottom: 1px solid #deddda; }\n"
  "thead th { border-bottom: 2px solid #77767b; vertical-align: bottom; }\n"
  "tbody th { font-weight: normal; }\n"
  "tr.group th { font-weight: bold; background: #f6f5f4; }\n"
  "tr.total th, tr.total td { font-weight: bold; border-top: 2px solid #77767b; }\n"
  ".number { text-align: end; font-variant-numeric: tabular-nums; }\n"
  "@media print {\n"
  "  @page { margin: 18mm; }\n"
  "  body { max-width: none; margin: 0; padding: 0; font-size: 10pt; }\n"
  "  h1, h2, h3, h4, caption { break-after: avoid; }\n"
  "  tr, figure { break-inside: avoid; }\n"
  "  p { orphans: 2; widows: 2; }\n"
  "  a { color: inherit; text-decoration: none; }\n"
  "  .new-page { break-before: page; }\n"
  "}\n";

typedef struct
{
  VocReport *report;
  GString *out;
  PangoContext *context;
  gboolean new_page; /* whether the next section begins on one */
} Writer;

static void
append_text (Writer     *self,
             const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  g_string_append (self->out, escaped);
}

static void
append_element (Writer     *self,
                const char *begin,
                const char *text,
                const char *end)
{
  g_string_append (self->out, begin);
  append_text (self, text);
  g_string_append (self->out, end);
}

/* Names may be written in another direction than what is around them. */
static void
append_linked (Writer     *self,
               const char *text,
               const char *uri)
{
  if (*text == '\0')
    return;
  if (uri == NULL)
    append_element (self, "<bdi>", text, "</bdi>");
  else
    {
      append_element (self, "<a href=\"", uri, "\"><bdi>");
      append_element (self, "", text, "</bdi></a>");
    }
}

static void
append_list (Writer         *self,
             const VocBlock *block)
{
  if (block->title != NULL)
    append_element (self, "<p><strong>", block->title, "</strong></p>\n");
  g_string_append (self->out, "<ul>\n");
  for (guint i = 0; i < block->rows->len; i++)
    {
      const VocBlockRow *row = block->rows->pdata[i];

      g_string_append (self->out, "<li>");
      append_linked (self, row->cells[0], row->uri);
      g_string_append (self->out, "</li>\n");
    }
  g_string_append (self->out, "</ul>\n");
}

static void
append_row (Writer            *self,
            const VocBlock    *block,
            const VocBlockRow *row)
{
  guint main_column = voc_block_get_main_column (block);

  if (row->kind == VOC_ROW_GROUP)
    {
      g_string_append_printf (self->out,
                              "<tr class=\"group\"><th colspan=\"%u\" scope=\"rowgroup\">",
                              block->columns->len);
      append_linked (self, row->cells[0], row->uri);
      g_string_append (self->out, "</th></tr>\n");
      return;
    }

  g_string_append (self->out, row->kind == VOC_ROW_TOTAL ? "<tr class=\"total\">" : "<tr>");
  for (guint i = 0; row->cells[i] != NULL; i++)
    {
      const char *tag = i == main_column ? "th" : "td";

      g_string_append_printf (self->out, "<%s", tag);
      if (i == main_column)
        g_string_append (self->out, " scope=\"row\"");
      if (voc_block_get_column (block, i)->numeric)
        g_string_append (self->out, " class=\"number\"");
      if (i == main_column && row->depth > 0)
        g_string_append_printf (self->out, " style=\"padding-inline-start: %u.5rem\"",
                                row->depth);
      g_string_append_c (self->out, '>');
      append_linked (self, row->cells[i], i == main_column ? row->uri : NULL);
      g_string_append_printf (self->out, "</%s>", tag);
    }
  g_string_append (self->out, "</tr>\n");
}

/* The empty head of a column of titles is no heading of anything. */
static void
append_head (Writer               *self,
             const VocBlockColumn *column)
{
  const char *tag = *column->title != '\0' ? "th" : "td";

  g_string_append_printf (self->out, "<%s%s style=\"width: %u%%\"%s>", tag,
                          *column->title != '\0' ? " scope=\"col\"" : "", column->share,
                          column->numeric ? " class=\"number\"" : "");
  append_linked (self, column->title, NULL);
  g_string_append_printf (self->out, "</%s>", tag);
}

static void
append_table (Writer         *self,
              const VocBlock *block)
{
  append_element (self, "<table>\n<caption>", block->title, "</caption>\n<thead><tr>");
  for (guint i = 0; i < block->columns->len; i++)
    append_head (self, voc_block_get_column (block, i));
  g_string_append (self->out, "</tr></thead>\n<tbody>\n");
  for (guint i = 0; i < block->rows->len; i++)
    append_row (self, block, block->rows->pdata[i]);
  g_string_append (self->out, "</tbody>\n</table>\n");
}

static double
get_chart_width (Writer       *self,
                 VocChartData *chart)
{
  int minimum, natural;

  switch (voc_chart_data_get_kind (chart))
    {
    case VOC_CHART_GAUGE:
      voc_chart_data_measure (chart, self->context, &minimum, &natural);
      return natural;
    case VOC_CHART_MAP:
      return MAP_WIDTH;
    case VOC_CHART_RING:
    case VOC_CHART_BAR:
    case VOC_CHART_AXIS:
    case VOC_CHART_SHARES:
    case VOC_CHART_RADAR:
    case VOC_CHART_PLANE:
    default:
      return CHART_WIDTH;
    }
}

static void
append_figure (Writer         *self,
               const VocBlock *block)
{
  gboolean gauge = voc_chart_data_get_kind (block->chart) == VOC_CHART_GAUGE;
  g_autoptr (VocPicture) picture = NULL;
  g_autofree char *title = voc_report_dup_figure_text (block);
  g_autofree char *svg = NULL;

  picture = voc_chart_data_draw (block->chart,
                                 &(VocCanvas) { self->context,
                                                get_chart_width (self, block->chart), FALSE },
                                 voc_chart_data_get_value (block->chart));
  svg = voc_picture_to_svg (picture, &VOC_REPORT_PALETTE, title);

  g_string_append (self->out, gauge ? "<figure class=\"gauge\">\n" : "<figure>\n");
  g_string_append (self->out, svg);
  append_element (self, "<figcaption>", block->title, "</figcaption>\n</figure>\n");
}

static void append_blocks (Writer         *self,
                           const VocBlock *section,
                           guint           level);

static void
append_section (Writer         *self,
                const VocBlock *block,
                guint           level)
{
  g_string_append (self->out, "<section");
  if (block->id != NULL)
    append_element (self, " id=\"", block->id, "\"");
  if (self->new_page)
    g_string_append (self->out, " class=\"new-page\"");
  self->new_page = FALSE;
  g_string_append_printf (self->out, ">\n<h%u>", level);
  append_element (self, "<bdi>", block->title, "</bdi>");
  g_string_append_printf (self->out, "</h%u>\n", level);
  append_blocks (self, block, MIN (level + 1, 6));
  g_string_append (self->out, "</section>\n");
}

static void
append_block (Writer         *self,
              const VocBlock *block,
              guint           level)
{
  switch (block->kind)
    {
    case VOC_BLOCK_SECTION:
      append_section (self, block, level);
      break;
    case VOC_BLOCK_PARAGRAPH:
      append_element (self, "<p dir=\"auto\">", block->text, "</p>\n");
      break;
    case VOC_BLOCK_NOTE:
      append_element (self, "<p class=\"note\" dir=\"auto\">", block->text, "</p>\n");
      break;
    case VOC_BLOCK_LIST:
      append_list (self, block);
      break;
    case VOC_BLOCK_TABLE:
    case VOC_BLOCK_SUM:
      append_table (self, block);
      break;
    case VOC_BLOCK_FIGURE:
      append_figure (self, block);
      break;
    case VOC_BLOCK_PAGE_BREAK:
      self->new_page = TRUE;
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
append_blocks (Writer         *self,
               const VocBlock *section,
               guint           level)
{
  for (guint i = 0; i < section->blocks->len; i++)
    append_block (self, section->blocks->pdata[i], level);
}

static void
append_contents (Writer         *self,
                 const VocBlock *section)
{
  for (guint i = 0; i < section->blocks->len; i++)
    {
      const VocBlock *block = section->blocks->pdata[i];

      if (block->kind != VOC_BLOCK_SECTION || block->id == NULL)
        continue;
      append_element (self, "<li><a href=\"#", block->id, "\"><bdi>");
      append_element (self, "", block->title, "</bdi></a></li>\n");
    }
}

static void
append_head_of_file (Writer *self)
{
  const char *direction = self->report->rtl ? "rtl" : "ltr";

  append_element (self, "<!DOCTYPE html>\n<html lang=\"", self->report->language, "\"");
  g_string_append_printf (self->out, " dir=\"%s\">\n<head>\n<meta charset=\"utf-8\"/>\n",
                          direction);
  g_string_append (self->out,
                   "<meta name=\"viewport\" content=\"width=device-width, "
                   "initial-scale=1\"/>\n<meta name=\"generator\" content=\"Vocation " VOC_VERSION
                   "\"/>\n");
  append_element (self, "<title>", self->report->title, "</title>\n<style>\n");
  g_string_append (self->out, STYLE);
  g_string_append (self->out, "</style>\n</head>\n<body>\n");
}

/**
 * voc_report_to_html:
 *
 * Returns: (transfer full): the report as one HTML file
 */
char *
voc_report_to_html (VocReport *self)
{
  g_autofree char *imprint = voc_report_dup_imprint (self);
  Writer writer = { self, g_string_new (NULL),
                    voc_report_create_context (self, pango_cairo_font_map_get_default (),
                                               FONT_SIZE) };

  append_head_of_file (&writer);
  append_element (&writer, "<header>\n<h1>", self->title, "</h1>\n");
  append_element (&writer, "<p>", imprint, "</p>\n</header>\n<nav aria-label=\"");
  append_element (&writer, "", _("In this report"), "\">\n<ol>\n");
  append_contents (&writer, self->root);
  g_string_append (writer.out, "</ol>\n</nav>\n<main>\n");
  append_blocks (&writer, self->root, 2);
  g_string_append (writer.out, "</main>\n</body>\n</html>\n");
  g_object_unref (writer.context);

  return g_string_free_and_steal (writer.out);
}
