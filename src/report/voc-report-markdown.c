/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-report-writer-private.h"

#include <string.h>

/* Markdown with tables, as most readers of it know (GitHub Flavored Markdown). */

/* Signs that would mean something stand for themselves. */
static void
append_text (GString    *out,
             const char *text)
{
  if (*text != '\0' && strchr ("+-", *text) != NULL && text[1] == ' ')
    g_string_append_c (out, '\\');
  for (const char *at = text; *at != '\0'; at++)
    {
      if (*at == '\n' || *at == '\r')
        {
          g_string_append_c (out, ' ');
          continue;
        }
      if (strchr ("\\`*_[]<>#|~", *at) != NULL)
        g_string_append_c (out, '\\');
      g_string_append_c (out, *at);
    }
}

static void
append_marked (GString    *out,
               const char *before,
               const char *text,
               const char *after)
{
  g_string_append (out, before);
  append_text (out, text);
  g_string_append (out, after);
}

static void
append_linked (GString    *out,
               const char *text,
               const char *uri)
{
  if (uri == NULL)
    append_text (out, text);
  else
    {
      append_marked (out, "[", text, "](");
      g_string_append_printf (out, "%s)", uri);
    }
}

static void
append_list (GString        *out,
             const VocBlock *block)
{
  if (block->title != NULL)
    append_marked (out, "**", block->title, "**\n\n");
  for (guint i = 0; i < block->rows->len; i++)
    {
      const VocBlockRow *row = block->rows->pdata[i];

      g_string_append (out, "- ");
      append_linked (out, row->cells[0], row->uri);
      g_string_append_c (out, '\n');
    }
  g_string_append_c (out, '\n');
}

static void
append_row (GString           *out,
            const VocBlock    *block,
            const VocBlockRow *row)
{
  const char *strong = row->kind != VOC_ROW_CELLS ? "**" : "";
  guint main_column = voc_block_get_main_column (block);
  guint n_cells = g_strv_length (row->cells);

  g_string_append_c (out, '|');
  for (guint i = 0; i < block->columns->len; i++)
    {
      const char *cell = i < n_cells ? row->cells[i] : "";

      g_string_append_c (out, ' ');
      for (guint d = 0; d < row->depth && i == main_column; d++)
        g_string_append (out, "\u2003");
      if (*cell != '\0')
        {
          g_string_append (out, strong);
          append_linked (out, cell, i == main_column ? row->uri : NULL);
          g_string_append (out, strong);
        }
      g_string_append (out, " |");
    }
  g_string_append_c (out, '\n');
}

static void
append_table (GString        *out,
              const VocBlock *block)
{
  append_marked (out, "**", block->title, "**\n\n|");
  for (guint i = 0; i < block->columns->len; i++)
    append_marked (out, " ", voc_block_get_column (block, i)->title, " |");
  g_string_append (out, "\n|");
  for (guint i = 0; i < block->columns->len; i++)
    g_string_append (out, voc_block_get_column (block, i)->numeric ? " ---: |" : " --- |");
  g_string_append_c (out, '\n');
  for (guint i = 0; i < block->rows->len; i++)
    append_row (out, block, block->rows->pdata[i]);
  g_string_append_c (out, '\n');
}

static void
append_block (GString        *out,
              const VocBlock *block,
              guint           level)
{
  switch (block->kind)
    {
    case VOC_BLOCK_SECTION:
      for (guint i = 0; i < level; i++)
        g_string_append_c (out, '#');
      append_marked (out, " ", block->title, "\n\n");
      for (guint i = 0; i < block->blocks->len; i++)
        append_block (out, block->blocks->pdata[i], MIN (level + 1, 6));
      break;
    case VOC_BLOCK_PARAGRAPH:
      append_marked (out, "", block->text, "\n\n");
      break;
    case VOC_BLOCK_NOTE:
      append_marked (out, "> ", block->text, "\n\n");
      break;
    case VOC_BLOCK_FIGURE:
      append_marked (out, "**", block->title, ":** ");
      append_marked (out, "", block->text, "\n\n");
      break;
    case VOC_BLOCK_LIST:
      append_list (out, block);
      break;
    case VOC_BLOCK_TABLE:
    case VOC_BLOCK_SUM:
      append_table (out, block);
      break;
    case VOC_BLOCK_PAGE_BREAK:
      break;
    default:
      g_assert_not_reached ();
    }
}

/**
 * voc_report_to_markdown:
 *
 * Returns: (transfer full): the report as Markdown
 */
char *
voc_report_to_markdown (VocReport *self)
{
  GString *out = g_string_new (NULL);
  g_autofree char *imprint = voc_report_dup_imprint (self);

  append_block (out, self->root, 1);
  append_marked (out, "---\n\n", imprint, "\n");

  return g_string_free_and_steal (out);
}
