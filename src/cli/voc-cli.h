/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "voc-catalogue-query.h"
#include "voc-lens.h"

G_BEGIN_DECLS

/* Exit codes, the same for every command. */
enum
{
  VOC_CLI_DONE = 0,
  VOC_CLI_FAILED = 1,
  VOC_CLI_USAGE = 2,
};

/**
 * VocCli:
 * @catalogue_path: (owned) (nullable): the file given with -c
 * @language: (owned) (nullable): the language given with --language
 * @json: whether to print JSON
 *
 * The options that every command understands.
 */
typedef struct
{
  char *catalogue_path;
  char *language;
  gboolean json;
} VocCli;

gboolean      voc_cli_parse          (VocCli             *self,
                                      const char         *usage,
                                      const char         *summary,
                                      const GOptionEntry *entries,
                                      int                 min_arguments,
                                      int                 max_arguments,
                                      char             ***arguments,
                                      int                *out_exit);
gboolean      voc_cli_check_limit    (int                 limit);
VocCatalogue *voc_cli_open_catalogue (VocCli             *self);
VocLens      *voc_cli_open_lens      (VocCli             *self,
                                      gboolean            anchored,
                                      VocScenario         adoption);
int           voc_cli_fail           (const GError       *error);
VocConcept   *voc_cli_find_occupation (VocMatrix         *matrix,
                                      const char         *id,
                                      guint              *out_index);
GPtrArray    *voc_cli_dup_skills     (VocMatrix          *matrix,
                                      const guint32      *indices,
                                      guint               n);
gboolean      voc_cli_check_text     (const char         *text);
gboolean      voc_cli_parse_scenario (const char         *id,
                                      VocScenario        *out_scenario);
void          voc_cli_print_json     (JsonBuilder        *builder);

void          voc_cli_add_concept    (JsonBuilder        *builder,
                                      VocConcept         *concept);
void          voc_cli_add_learn      (JsonBuilder        *builder,
                                      GPtrArray          *skills);

void          voc_cli_print_meant    (VocCli             *self,
                                      const char         *text,
                                      const char         *meant,
                                      gboolean            found);

/* A list by condition: adds one concept to the JSON, or prints one line. */
typedef void (*VocCliAddResult) (JsonBuilder *builder,
                                 VocConcept  *concept);
typedef void (*VocCliPrintRow) (VocConcept *concept);

int           voc_cli_print_list     (VocCli             *self,
                                      VocCatalogue       *catalogue,
                                      VocAnswer          *answer,
                                      const char         *text,
                                      guint               limit,
                                      VocCliAddResult     add_result,
                                      VocCliPrintRow      print_row);

/* The commands. @arguments begins with the command's name; each returns an exit code. */
int           voc_cli_check          (VocCli             *self,
                                      char              **arguments);
int           voc_cli_fields         (VocCli             *self,
                                      char              **arguments);
int           voc_cli_compare        (VocCli             *self,
                                      char              **arguments);
int           voc_cli_fit            (VocCli             *self,
                                      char              **arguments);
int           voc_cli_import         (VocCli             *self,
                                      char              **arguments);
int           voc_cli_info           (VocCli             *self,
                                      char              **arguments);
int           voc_cli_match          (VocCli             *self,
                                      char              **arguments);
int           voc_cli_occupations    (VocCli             *self,
                                      char              **arguments);
int           voc_cli_path           (VocCli             *self,
                                      char              **arguments);
int           voc_cli_profile        (VocCli             *self,
                                      char              **arguments);
int           voc_cli_report         (VocCli             *self,
                                      char              **arguments);
int           voc_cli_score          (VocCli             *self,
                                      char              **arguments);
int           voc_cli_scores         (VocCli             *self,
                                      char              **arguments);
int           voc_cli_search         (VocCli             *self,
                                      char              **arguments);
int           voc_cli_show           (VocCli             *self,
                                      char              **arguments);
int           voc_cli_similar        (VocCli             *self,
                                      char              **arguments);
int           voc_cli_skills         (VocCli             *self,
                                      char              **arguments);
int           voc_cli_steps          (VocCli             *self,
                                      char              **arguments);
int           voc_cli_suggest        (VocCli             *self,
                                      char              **arguments);

G_END_DECLS
