/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-cli-output.h"

#include <stdio.h>
#include <string.h>

/*
 * The one place where text leaves the program. What it prints comes from catalogues and command lines of
 * anybody: characters that command a terminal, or turn the text around what follows, come out as "\u001b",
 * which is also how JSON writes them.
 */

static gboolean
commands_terminal (gunichar c)
{
  return (c < 0x20 && c != '\n' && c != '\t') ||
         (c >= 0x7f && c <= 0x9f) ||        /* DEL, C1 */
         (c >= 0x202a && c <= 0x202e) ||    /* embeddings and overrides of direction */
         (c >= 0x2066 && c <= 0x2069);      /* isolates */
}

static char *
dup_harmless (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  GString *harmless = g_string_sized_new (strlen (valid));

  for (const char *at = valid; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      gboolean ends_line = c == '\r' && at[1] == '\n';

      if (commands_terminal (c) && !ends_line)
        g_string_append_printf (harmless, "\\u%04x", c);
      else
        g_string_append_len (harmless, at, g_utf8_next_char (at) - at);
    }

  return g_string_free_and_steal (harmless);
}

/* For people, in the character set of the locale. */
static void
print (FILE       *stream,
       const char *text)
{
  g_autofree char *harmless = dup_harmless (text);
  g_autofree char *converted = NULL;
  const char *charset;

  if (!g_get_charset (&charset))
    converted = g_convert_with_fallback (harmless, -1, charset, "UTF-8", "?", NULL, NULL, NULL);
  fputs (converted != NULL ? converted : harmless, stream);
  fflush (stream);
}

static void
print_cb (const char *text)
{
  print (stdout, text);
}

static void
print_error_cb (const char *text)
{
  print (stderr, text);
}

/**
 * voc_cli_output_init:
 *
 * Makes g_print() and g_printerr() harmless.
 */
void
voc_cli_output_init (void)
{
  g_set_print_handler (print_cb);
  g_set_printerr_handler (print_error_cb);
}

/**
 * voc_cli_output_write:
 * @text: for programs
 *
 * Writes it on stdout, in UTF-8 whatever the locale.
 */
void
voc_cli_output_write (const char *text)
{
  g_autofree char *harmless = dup_harmless (text);

  fputs (harmless, stdout);
}

/**
 * voc_cli_output_clear_line:
 *
 * Empties the line of the terminal that stderr is, for progress that is written over.
 */
void
voc_cli_output_clear_line (void)
{
  fputs ("\r\033[K", stderr);
}
