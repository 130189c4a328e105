/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <unistd.h>

#include <gio/gunixinputstream.h>
#include <glib/gi18n.h>

#include "voc-cli.h"
#include "voc-json-build.h"
#include "voc-text-match.h"

#define DEFAULT_LIMIT 50
/* A longer text is no CV. */
#define MOST_BYTES (4 * 1024 * 1024)

/* NULL after the person was told why not. */
static char *
read_text (const char *path)
{
  g_autoptr (GInputStream) stream = NULL;
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  char buffer[65536];
  gssize n = 1;

  if (path != NULL && !g_str_equal (path, "-"))
    {
      g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);

      stream = G_INPUT_STREAM (g_file_read (file, NULL, &error));
    }
  else
    stream = g_unix_input_stream_new (STDIN_FILENO, FALSE);

  while (stream != NULL && n > 0 && text->len <= MOST_BYTES)
    {
      n = g_input_stream_read (stream, buffer, sizeof buffer, NULL, &error);
      if (n > 0)
        g_string_append_len (text, buffer, n);
    }
  if (error != NULL)
    {
      voc_cli_fail (error);
      return NULL;
    }
  if (text->len > MOST_BYTES)
    {
      g_printerr (_("vocation-cli: The text is longer than %u MiB.\n"), MOST_BYTES / 1024 / 1024);
      return NULL;
    }

  return g_utf8_make_valid (text->str, text->len);
}

static void
add_match (JsonBuilder        *builder,
           VocConcept         *skill,
           const VocTextMatch *match,
           const char         *words)
{
  json_builder_begin_object (builder);
  voc_cli_add_concept (builder, skill);
  voc_json_add_text (builder, "text", words);
  voc_json_add_count (builder, "start", match->start);
  voc_json_add_count (builder, "end", match->end);
  voc_json_add_number (builder, "score", match->score);
  voc_json_add_boolean (builder, "strong", match->strong);
  json_builder_end_object (builder);
}

static int
print_matches (VocCli     *self,
               VocMatrix  *matrix,
               const char *text,
               GArray     *matches)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  voc_json_begin_array (builder, "matches");
  for (guint i = 0; i < matches->len; i++)
    {
      const VocTextMatch *match = &g_array_index (matches, VocTextMatch, i);
      g_autofree char *words = g_utf8_substring (text, match->start, match->end);
      g_autoptr (GError) error = NULL;
      g_autoptr (VocConcept) skill = voc_catalogue_dup_concept (
        matrix->catalogue, matrix->skills[match->skill].id, &error);

      if (skill == NULL)
        return voc_cli_fail (error);
      if (self->json)
        {
          add_match (builder, skill, match, words);
          continue;
        }
      g_strdelimit (words, "\r\n\t", ' ');
      /* Translators: the name of a skill, and the words of a text that were taken for it */
      g_print (match->strong ? _("%s  (“%s”)\n") : _("perhaps %s  (“%s”)\n"),
               voc_concept_get_label (skill), words);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  if (self->json)
    voc_cli_print_json (builder);
  return VOC_CLI_DONE;
}

static GArray *
find_matches (VocTextMatcher *matcher,
              const char     *text,
              int             limit,
              gboolean        only_strong)
{
  GArray *matches = voc_text_matcher_find (matcher, text, G_MAXUINT);

  for (guint i = matches->len; only_strong && i > 0; i--)
    if (!g_array_index (matches, VocTextMatch, i - 1).strong)
      g_array_remove_index (matches, i - 1);
  if (limit > 0)
    g_array_set_size (matches, MIN (matches->len, (guint) limit));

  return matches;
}

/**
 * voc_cli_match:
 *
 * `match [FILE]`: the skills that a text speaks of. None is exit code 1.
 *
 * Returns: the exit code
 */
int
voc_cli_match (VocCli  *self,
               char   **arguments)
{
  gboolean only_strong = FALSE;
  int limit = DEFAULT_LIMIT;
  const GOptionEntry entries[] = {
    { "strong", 0, 0, G_OPTION_ARG_NONE, &only_strong, N_("Only what is not a guess"), NULL },
    { "limit", 0, 0, G_OPTION_ARG_INT, &limit,
      N_("At most so many results; 0 for all (default: 50)"), N_("N") },
    G_OPTION_ENTRY_NULL
  };
  g_auto (GStrv) rest = g_strdupv (arguments);
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (VocMatrix) matrix = NULL;
  g_autoptr (VocTextMatcher) matcher = NULL;
  g_autoptr (GArray) matches = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  int exit_code;

  if (!voc_cli_parse (self, "match [FILE]",
                      _("Lists the skills that a text speaks of, such as a CV or an advert, the best "
                         "first.\n"
                         "Without FILE, or with -, the text is read from standard input."),
                      entries, 1, 2, &rest, &exit_code))
    return exit_code;
  if (!voc_cli_check_limit (limit))
    return VOC_CLI_USAGE;

  text = read_text (rest[1]);
  if (text == NULL)
    return VOC_CLI_FAILED;
  catalogue = voc_cli_open_catalogue (self);
  if (catalogue == NULL)
    return VOC_CLI_FAILED;
  matrix = voc_matrix_new (catalogue, voc_score_model_get_default (), &error);
  if (matrix == NULL)
    return voc_cli_fail (error);
  matcher = voc_text_matcher_new (matrix, &error);
  if (matcher == NULL)
    return voc_cli_fail (error);

  matches = find_matches (matcher, text, limit, only_strong);
  exit_code =
    matches->len > 0 || self->json ? print_matches (self, matrix, text, matches) : VOC_CLI_DONE;
  if (matches->len > 0)
    return exit_code;
  g_printerr (_("vocation-cli: No skill was found in the text.\n"));
  return VOC_CLI_FAILED;
}
