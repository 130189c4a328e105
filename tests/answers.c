/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "answers.h"

#include <unistd.h>

#include <gio/gio.h>
#include <glib/gstdio.h>

#include "cli-run.h"
#include "expected-text.h"

char *
answers_dup_path (const char *name)
{
  return g_build_filename (g_get_user_data_dir (), name, NULL);
}

/* Writes a file into the folder. */
void
answers_add_file (const char *name,
                  const char *contents,
                  gssize      length)
{
  g_autofree char *path = answers_dup_path (name);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, contents, length, &error);
  g_assert_no_error (error);
}

/* A folder with our tables, something else, and half a catalogue. */
void
answers_set_up (void)
{
  g_autofree char *link = answers_dup_path ("tiny");
  g_autofree char *tiny = g_test_build_filename (G_TEST_DIST, "data", "catalogue", "tiny", NULL);
  g_autofree char *contents = NULL;
  gsize length;

  g_assert_cmpint (g_mkdir_with_parents (g_get_user_data_dir (), 0700), ==, 0);
  answers_add_file ("letter.odt", "Dear Sir or Madam", -1);
  g_assert_true (g_file_get_contents (g_getenv ("VOCATION_BUILTIN"), &contents, &length, NULL));
  answers_add_file ("broken.catalogue", contents, 100000);
  g_assert_cmpint (symlink (tiny, link), ==, 0);
}

/* Runs one command and writes down what it answers. */
void
answers_add (GString    *transcript,
             const char *arguments)
{
  g_autoptr (GString) typed = g_string_new (arguments);
  g_auto (Run) run = { 0 };

  g_string_replace (typed, "FOLDER", g_get_user_data_dir (), 0);
  g_string_replace (typed, "BUILTIN", g_getenv ("VOCATION_BUILTIN"), 0);
  run = cli (typed->str);
  g_string_append_printf (transcript, "$ %s\n%s", arguments, run.out);
  if (*run.err != '\0')
    g_string_append_printf (transcript, "! %s", run.err);
  g_string_append_printf (transcript, "= %d\n\n", run.exit_code);
}

/* Adds what is in a file that a command has written. */
void
answers_add_contents (GString    *transcript,
                      const char *name)
{
  g_autofree char *path = answers_dup_path (name);
  g_autofree char *contents = NULL;

  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_string_append (transcript, contents);
  g_string_append_c (transcript, '\n');
}

static gboolean
round_cb (const GMatchInfo *match,
          GString          *result,
          gpointer          user_data)
{
  g_autofree char *number = g_match_info_fetch (match, 0);
  char rounded[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (rounded, sizeof rounded, "%.9g", g_ascii_strtod (number, NULL));
  g_string_append (result, rounded);
  return FALSE;
}

/* A logarithm may differ in its last digits from one processor to the next. */
static char *
dup_rounded (const char *text)
{
  g_autoptr (GRegex) long_numbers = g_regex_new ("\\b[0-9]+\\.[0-9]{10,}\\b", 0, 0, NULL);

  return g_regex_replace_eval (long_numbers, text, -1, 0, 0, round_cb, NULL, NULL);
}

/* Compares what was answered with a file in tests/data/answers. */
void
answers_compare (GString    *transcript,
                 const char *name)
{
  g_autofree char *rounded = NULL;

  g_string_replace (transcript, g_get_user_data_dir (), "FOLDER", 0);
  g_string_replace (transcript, "\r", "", 0);
  rounded = dup_rounded (transcript->str);
  assert_expected_text ("answers", name, rounded);
}

void
answers_check (const char        *name,
               const char *const *commands)
{
  g_autoptr (GString) transcript = g_string_new (NULL);

  answers_set_up ();
  for (gsize i = 0; commands[i] != NULL; i++)
    answers_add (transcript, commands[i]);
  answers_compare (transcript, name);
}
