/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define _GNU_SOURCE /* memrchr */

#include "config.h"

#include "voc-pdf-private.h"

#include <string.h>

/* A PDF may be changed by adding to its end: the objects that are changed, a table that says where they
 * are, and where the table before that is (ISO 32000-1, 7.5.6). Here these are the catalog, to which the
 * natural language of the document is added (14.9.2), and the elements of structure that are figures,
 * each with its description (14.9.3), for screen readers. */

#define FIGURE "<< /Type /StructElem\n   /S /Figure\n"
#define END "\n>>\nendobj"

/* Bytes of an entry in the table of objects. */
#define ENTRY 20

/* An object that is changed. */
typedef struct
{
  guint64 number;
  guint offset; /* where its new text is */
} Change;

/* The place of @needle between @at and the end; (nullable) */
static const char *
find (GByteArray *pdf,
      const char *at,
      const char *needle)
{
  gsize left = pdf->len - (gsize) (at - (const char *) pdf->data);

  return memmem (at, left, needle, strlen (needle));
}

/* What follows the last stream is text: the catalog, the table of objects, the trailer. */
static char *
dup_tail (GByteArray *pdf)
{
  const guint8 *nul = memrchr (pdf->data, 0, pdf->len);
  gsize start = nul != NULL ? (gsize) (nul + 1 - pdf->data) : 0;

  return g_strndup ((const char *) pdf->data + start, pdf->len - start);
}

static guint64
read_number (const char *text,
             const char *key)
{
  const char *at = text != NULL ? strstr (text, key) : NULL;

  return at != NULL ? g_ascii_strtoull (at + strlen (key), NULL, 10) : 0;
}

/* Tags of languages are letters, digits and hyphens; nothing else gets into the file. */
static gboolean
is_tag (const char *language)
{
  for (const char *at = language; *at != '\0'; at++)
    if (!g_ascii_isalnum (*at) && *at != '-')
      return FALSE;

  return *language != '\0';
}

/* (nullable): the catalog's own words between its signs */
static char *
dup_catalog (const char *tail,
             guint64     number)
{
  g_autofree char *begin = g_strdup_printf ("\n%" G_GUINT64_FORMAT " 0 obj\n", number);
  const char *object = g_strrstr (tail, begin);
  const char *from = object != NULL ? strstr (object, "<<") : NULL;
  const char *to = from != NULL ? strstr (from, END) : NULL;

  return to != NULL ? g_strndup (from + 2, to - from - 2) : NULL;
}

/* Any text as a string of a PDF. */
static char *
dup_string (const char *text)
{
  g_autofree gunichar2 *units = g_utf8_to_utf16 (text, -1, NULL, NULL, NULL);
  GString *out = g_string_new ("<FEFF");

  for (guint i = 0; units != NULL && units[i] != 0; i++)
    g_string_append_printf (out, "%04X", units[i]);
  g_string_append_c (out, '>');

  return g_string_free_and_steal (out);
}

static void
add_change (GByteArray *pdf,
            GArray     *changes,
            guint64     number,
            const char *content)
{
  Change change = { number, pdf->len };
  g_autofree char *object =
    g_strdup_printf ("%" G_GUINT64_FORMAT " 0 obj\n<<%s" END "\n", number, content);

  g_byte_array_append (pdf, (const guint8 *) object, strlen (object));
  g_array_append_val (changes, change);
}

static const char *
find_line (GByteArray *pdf,
           const char *at)
{
  while (at > (const char *) pdf->data && at[-1] != '\n')
    at--;

  return at;
}

/* As many as there are descriptions, or none. */
static void
add_figures (GByteArray        *pdf,
             GArray            *changes,
             const char *const *figures)
{
  g_autoptr (GPtrArray) contents = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (guint64));
  const char *at = (const char *) pdf->data;
  const char *end;

  while ((at = find (pdf, at, FIGURE)) != NULL && (end = find (pdf, at, END)) != NULL)
    {
      /* It stands in the line before. */
      guint64 number = g_ascii_strtoull (find_line (pdf, at - 1), NULL, 10);

      g_array_append_val (numbers, number);
      g_ptr_array_add (contents, g_strndup (at + 2, end - at - 2));
      at = end;
    }
  if (contents->len != g_strv_length ((GStrv) figures))
    return;

  for (guint i = 0; i < contents->len; i++)
    {
      g_autofree char *string = dup_string (figures[i]);
      g_autofree char *content =
        g_strdup_printf ("%s\n   /Alt %s", (const char *) contents->pdata[i], string);

      add_change (pdf, changes, g_array_index (numbers, guint64, i), content);
    }
}

static gboolean
is_object (GByteArray *pdf,
           guint64     offset,
           guint       number)
{
  char begin[32];
  gsize length = (gsize) g_snprintf (begin, sizeof begin, "%u 0 obj\n", number);

  return offset + length < pdf->len && memcmp (pdf->data + offset, begin, length) == 0;
}

/* For what is no part of the document's structure cairo sets a number aside and writes nothing: its table
 * leads to whatever stands somewhere. Such numbers are free. */
static void
free_unused (GByteArray *pdf,
             GString    *table,
             guint64     before)
{
  const char *end = (const char *) pdf->data + pdf->len;
  const char *entry = find (pdf, (const char *) pdf->data + before, "0000000000 65535 f \n");

  for (guint number = 0; entry != NULL && entry + ENTRY < end && g_ascii_isdigit (*entry);
       number++, entry += ENTRY)
    if (number > 0 && !is_object (pdf, g_ascii_strtoull (entry, NULL, 10), number))
      g_string_append_printf (table, "%u 1\n0000000000 65535 f \n", number);
}

/* Where each object is that was changed, and where the table before this one is. */
static void
add_table (GByteArray *pdf,
           GArray     *changes,
           const char *trailer)
{
  g_autoptr (GString) table = g_string_new ("xref\n");

  for (guint i = 0; i < changes->len; i++)
    {
      const Change *change = &g_array_index (changes, Change, i);

      g_string_append_printf (table, "%" G_GUINT64_FORMAT " 1\n%010u 00000 n \n", change->number,
                              change->offset);
    }
  free_unused (pdf, table, read_number (trailer, "startxref\n"));
  g_string_append_printf (table,
                          "trailer\n<< /Size %" G_GUINT64_FORMAT "\n   /Root %" G_GUINT64_FORMAT
                          " 0 R\n   /Info %" G_GUINT64_FORMAT " 0 R\n   /Prev %" G_GUINT64_FORMAT
                          "\n>>\nstartxref\n%u\n%%%%EOF\n",
                          read_number (trailer, "/Size "), read_number (trailer, "/Root "),
                          read_number (trailer, "/Info "), read_number (trailer, "startxref\n"),
                          pdf->len);
  g_byte_array_append (pdf, (const guint8 *) table->str, table->len);
}

/**
 * voc_pdf_amend:
 * @pdf: (transfer full): a file as cairo writes it, in a version without streams of objects
 * @language: as in BCP 47
 * @figures: (array zero-terminated=1): what is to be seen in each figure, in order
 *
 * Returns: (transfer full): the file, which says its language and describes its figures; the file
 *   itself if it is not understood, for it is a good one without
 */
GByteArray *
voc_pdf_amend (GByteArray        *pdf,
               const char        *language,
               const char *const *figures)
{
  g_autofree char *tail = dup_tail (pdf);
  const char *trailer = g_strrstr (tail, "trailer\n");
  guint64 root = read_number (trailer, "/Root ");
  g_autofree char *catalog = root > 0 ? dup_catalog (tail, root) : NULL;
  g_autofree char *content = NULL;
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (Change));

  if (catalog == NULL || read_number (trailer, "/Size ") == 0 ||
      read_number (trailer, "startxref\n") == 0 ||
      read_number (trailer, "startxref\n") >= pdf->len || !is_tag (language))
    return pdf;

  content = g_strdup_printf ("%s\n   /Lang (%s)", catalog, language);
  add_figures (pdf, changes, figures);
  add_change (pdf, changes, root, content);
  add_table (pdf, changes, trailer);

  return pdf;
}
