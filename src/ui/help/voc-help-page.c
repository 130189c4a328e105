/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-help-page.h"

#include <string.h>

#include <glib/gi18n.h>

/* A help page, which is Mallard, as plain text: for machines without a program that shows it. */

typedef struct
{
  VocHelpPage *page;          /* (borrowed) */
  VocHelpTitleFunc dup_title; /* (nullable) */
  GString *text;              /* of the block or the row that is being read */
  char *link;                 /* (owned) (nullable): where the link leads that is being read */
  gsize start;                /* of the link, or the name of a control, in @text */
  guint n_info;               /* how deep in what describes the page */
  guint n_sections;
  guint n_rows; /* inside of one, cells are no blocks of their own */
  guint n_items;
  guint n_media; /* inside of one, text stands for a picture */
} Reader;

static gboolean
is_inside (GMarkupParseContext *context,
           const char          *parent)
{
  const GSList *stack = g_markup_parse_context_get_element_stack (context);

  return stack->next != NULL && g_str_equal (stack->next->data, parent);
}

/* Line breaks and indentation are those of the file. */
static char *
take_text (Reader *reader)
{
  g_auto (GStrv) words = g_strsplit_set (reader->text->str, " \n\t", -1);
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (words[i][0] == '\0')
        continue;
      if (line->len > 0)
        g_string_append_c (line, ' ');
      g_string_append (line, words[i]);
    }
  g_string_truncate (reader->text, 0);

  return g_string_free (g_steal_pointer (&line), FALSE);
}

static void
add_block (Reader           *reader,
           VocHelpBlockKind  kind)
{
  VocHelpBlock block = { .kind = kind, .text = take_text (reader) };

  if (block.text[0] != '\0')
    g_array_append_val (reader->page->blocks, block);
  else
    g_free (block.text);
}

/* What the page calls by its name. */
static void
add_name (Reader     *reader,
          const char *name)
{
  /* Translators: the name of a button, or the title of a page of the help */
  g_string_append_printf (reader->text, _("“%s”"), name);
}

static void
start_link (Reader      *reader,
            const char **names,
            const char **values)
{
  g_clear_pointer (&reader->link, g_free);
  for (guint i = 0; names[i] != NULL; i++)
    if (g_str_equal (names[i], "xref"))
      g_set_str (&reader->link, values[i]);
  reader->start = reader->text->len;
}

/* A link without words of its own says the title of its page. */
static void
end_link (Reader *reader)
{
  g_autofree char *name = g_steal_pointer (&reader->link);
  g_autofree char *title = NULL;

  if (name == NULL || reader->n_info > 0 || reader->dup_title == NULL ||
      reader->text->len > reader->start)
    return;

  title = reader->dup_title (name);
  if (title != NULL)
    add_name (reader, title);
}

static void
end_control (Reader *reader)
{
  g_autofree char *name = g_strdup (reader->text->str + reader->start);

  g_string_truncate (reader->text, reader->start);
  add_name (reader, name);
}

static void
start_cb (GMarkupParseContext  *context,
          const char           *element,
          const char          **names,
          const char          **values,
          gpointer              user_data,
          GError              **error)
{
  Reader *reader = user_data;

  if (g_str_equal (element, "info"))
    reader->n_info++;
  else if (g_str_equal (element, "desc"))
    g_string_truncate (reader->text, 0);
  else if (g_str_equal (element, "section"))
    reader->n_sections++;
  else if (g_str_equal (element, "tr"))
    reader->n_rows++;
  else if (g_str_equal (element, "item"))
    reader->n_items++;
  else if (g_str_equal (element, "media"))
    reader->n_media++;
  else if (g_str_equal (element, "gui"))
    reader->start = reader->text->len;
  else if (g_str_equal (element, "link"))
    start_link (reader, names, values);
  else if (g_str_equal (element, "td") && reader->text->len > 0)
    g_string_append (reader->text, " – ");
  else if (g_str_equal (element, "key") && is_inside (context, "keyseq") &&
           reader->text->len > 0 && !g_ascii_isspace (reader->text->str[reader->text->len - 1]))
    g_string_append_c (reader->text, '+');
}

static void
end_title (Reader *reader)
{
  if (reader->n_info > 0)
    g_string_truncate (reader->text, 0);
  else if (reader->n_sections == 0 && reader->page->title == NULL)
    reader->page->title = take_text (reader);
  else
    add_block (reader, VOC_HELP_HEADING);
}

static void
end_cb (GMarkupParseContext  *context,
        const char           *element,
        gpointer              user_data,
        GError              **error)
{
  Reader *reader = user_data;

  if (g_str_equal (element, "title"))
    end_title (reader);
  else if (g_str_equal (element, "desc") && reader->n_info > 0)
    reader->page->description = take_text (reader);
  else if (g_str_equal (element, "info"))
    {
      reader->n_info--;
      g_string_truncate (reader->text, 0);
    }
  else if (g_str_equal (element, "section"))
    reader->n_sections--;
  else if (g_str_equal (element, "gui"))
    end_control (reader);
  else if (g_str_equal (element, "link"))
    end_link (reader);
  else if (g_str_equal (element, "tr"))
    {
      reader->n_rows--;
      add_block (reader, VOC_HELP_ROW);
    }
  else if (g_str_equal (element, "item"))
    {
      reader->n_items--;
      add_block (reader, VOC_HELP_ITEM);
    }
  else if (g_str_equal (element, "media"))
    {
      reader->n_media--;
      g_string_truncate (reader->text, 0);
    }
  else if ((g_str_equal (element, "p") || g_str_equal (element, "screen")) &&
           reader->n_rows == 0 && reader->n_items == 0 && reader->n_media == 0)
    add_block (reader, VOC_HELP_TEXT);
}

static void
text_cb (GMarkupParseContext  *context,
         const char           *text,
         gsize                 length,
         gpointer              user_data,
         GError              **error)
{
  Reader *reader = user_data;

  if (reader->text->len > 0 || strspn (text, " \n\t") < length)
    g_string_append_len (reader->text, text, length);
}

static void
block_clear (VocHelpBlock *block)
{
  g_free (block->text);
}

/* Reads a page, with the titles of others from @dup_title (nullable); an error is one of GMarkup. */
VocHelpPage *
voc_help_page_new (const char       *text,
                   gssize            length,
                   VocHelpTitleFunc  dup_title,
                   GError          **error)
{
  static const GMarkupParser PARSER = { start_cb, end_cb, text_cb, NULL, NULL };
  g_autoptr (VocHelpPage) self = g_new0 (VocHelpPage, 1);
  g_autoptr (GString) buffer = g_string_new (NULL);
  Reader reader = { .page = self, .dup_title = dup_title, .text = buffer };
  g_autoptr (GMarkupParseContext) context =
    g_markup_parse_context_new (&PARSER, G_MARKUP_DEFAULT_FLAGS, &reader, NULL);
  gboolean good;

  self->blocks = g_array_new (FALSE, FALSE, sizeof (VocHelpBlock));
  g_array_set_clear_func (self->blocks, (GDestroyNotify) block_clear);
  good = g_markup_parse_context_parse (context, text, length, error) &&
         g_markup_parse_context_end_parse (context, error);
  g_free (reader.link);

  return good ? g_steal_pointer (&self) : NULL;
}

void
voc_help_page_free (VocHelpPage *self)
{
  g_free (self->title);
  g_free (self->description);
  g_array_unref (self->blocks);
  g_free (self);
}
