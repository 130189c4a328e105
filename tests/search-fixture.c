/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "search-fixture.h"

/* Names of occupations; "=" stands before an alternative label, "?" before a hidden one, "~" before a
 * description, ">" before a label in German. */
static const char *const NAMES[] = {
  "baker",
  "bakery worker",
  "head baker",
  "cake maker",
  "=baker of the very largest cakes",
  "shop worker",
  "=sells what a baker makes",
  "oven builder",
  "~Makes zygomorphic ovens for a baker, and felt.",
  "police constable",
  "=policeman",
  "secretary",
  "hat maker",
  "=milliners",
  "=hats of the people",
  "knife grinder",
  "=grinds a knife",
  "web developer",
  "healthcare assistant",
  "co-worker",
  "fire-fighter",
  "jeweller",
  "colour mixer",
  "theatre usher",
  "fibre spinner",
  "paediatric nurse",
  "anaesthetist",
  "organiser of feasts",
  "analyser of dreams",
  "tyre fitter",
  "plough maker",
  "licence clerk",
  "aluminium caster",
  "mould shaper",
  "grey painter",
  "draught reader",
  "catalogue editor",
  "defence planner",
  "programme planner",
  "sceptic",
  "man of sparks",
  "=sparks",
  "electrician",
  "=sparks",
  "accountant",
  "hairdresser",
  "café owner",
  "Übersetzer",
  "head of staff",
  "=HR",
  "hr clerk",
  "chief of hr",
  "=HR",
  "pastor/pastora",
  "pastora helper",
  "C++ guru",
  "=smith of a c",
  "bard/barda of cinema",
  "rhymer",
  "=bard",
  "wall doctor",
  "?plasterer",
  "plasterer of huts",
  "lock opener",
  "=dogsbody",
  "=safe breaker",
  "office dogsbody",
  "=dogsbody",
  "=filing dogsbody",
  "rasp smith",
  ">Hauer",
  "log splitter",
  "=hauer",
  LONGEST_NEAR_WORD,
  NULL,
};

#define FIRST_URI "http://data.europa.eu/esco/occupation/0"

GFile *
scratch_file (const char *name)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), name, NULL);

  return g_file_new_for_path (path);
}

static void
add_text_in (VocCatalogueBuilder *builder,
             guint                concept,
             guint                language,
             VocTextField         field,
             const char          *text)
{
  g_assert_cmpint (voc_catalogue_builder_add_text (builder, concept, language, field, text, NULL),
                   ==, VOC_ADD_STORED);
}

void
add_text (VocCatalogueBuilder *builder,
          guint                concept,
          VocTextField         field,
          const char          *text)
{
  add_text_in (builder, concept, 0, field, text);
}

static void
add_names (VocCatalogueBuilder *builder)
{
  guint group = voc_catalogue_builder_add_group (builder, "isco:1", "1", VOC_SCHEME_ISCO, NULL);
  guint skill;
  guint occupation = 0;
  gint64 titles;

  add_text (builder, group, VOC_TEXT_LABEL, "All");
  for (gsize i = 0; NAMES[i] != NULL; i++)
    {
      g_autofree char *uri =
        g_strdup_printf ("http://data.europa.eu/esco/occupation/%" G_GSIZE_FORMAT, i);
      g_autofree char *code = g_strdup_printf ("1.%03" G_GSIZE_FORMAT, i + 1);

      if (*NAMES[i] == '=')
        add_text (builder, occupation, VOC_TEXT_ALTERNATIVE, NAMES[i] + 1);
      else if (*NAMES[i] == '?')
        add_text (builder, occupation, VOC_TEXT_HIDDEN, NAMES[i] + 1);
      else if (*NAMES[i] == '>')
        add_text_in (builder, occupation, 1, VOC_TEXT_LABEL, NAMES[i] + 1);
      else if (*NAMES[i] == '~')
        add_text (builder, occupation, VOC_TEXT_DESCRIPTION, NAMES[i] + 1);
      else
        {
          occupation = voc_catalogue_builder_add_occupation (builder, uri, code, group, NULL);
          add_text (builder, occupation, VOC_TEXT_LABEL, NAMES[i]);
        }
    }
  titles = voc_catalogue_builder_add_titles (builder, 0, "loaf wizard\nbread artist", NULL);
  g_assert_cmpint (titles, >, 0);
  voc_catalogue_builder_add_titles_of (builder, titles,
                                       voc_catalogue_builder_lookup (builder, FIRST_URI),
                                       VOC_TITLES_EXACT, NULL);
  skill = voc_catalogue_builder_add_skill (builder, "skill:carve", NULL, VOC_SKILL_TYPE_SKILL,
                                           VOC_REUSE_CROSS_SECTOR, NULL);
  add_text (builder, skill, VOC_TEXT_LABEL, "carve timber");
}

VocCatalogue *
open_names (void)
{
  g_autoptr (GFile) file = scratch_file ("names.catalogue");
  g_autoptr (GError) error = NULL;
  g_autoptr (VocCatalogueBuilder) builder = voc_catalogue_builder_new (file, NULL, &error);
  VocCatalogue *catalogue;

  g_assert_no_error (error);
  g_assert_true (voc_catalogue_builder_set_meta (builder, "name", "Names", NULL));
  g_assert_true (voc_catalogue_builder_set_meta (builder, "version", "1", NULL));
  g_assert_cmpint (voc_catalogue_builder_add_language (builder, "en", NULL), ==, 0);
  g_assert_cmpint (voc_catalogue_builder_add_language (builder, "de", NULL), ==, 1);
  add_names (builder);
  voc_catalogue_builder_finish (builder, &error);
  g_assert_no_error (error);
  catalogue = voc_catalogue_open (file, "en", &error);
  g_assert_no_error (error);

  return catalogue;
}

/* The labels that are found, likely ones or less likely ones, best first, joined with " | ". What is less
 * likely comes last. */
char *
dup_found (VocCatalogue   *catalogue,
           const char     *text,
           VocConceptKind  kind,
           gboolean        weak,
           gboolean       *out_corrected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) hits = voc_catalogue_search (catalogue, text, kind, 0, NULL, &error);
  GString *labels = g_string_new (NULL);
  gboolean any_weak = FALSE;

  g_assert_no_error (error);
  *out_corrected = FALSE;
  for (guint i = 0; i < hits->len; i++)
    {
      const VocSearchHit *hit = hits->pdata[i];
      g_autoptr (VocConcept) concept = voc_catalogue_dup_concept (catalogue, hit->concept, &error);

      g_assert_no_error (error);
      g_assert_true (hit->weak || !any_weak);
      any_weak |= hit->weak;
      if (hit->weak != weak)
        continue;
      g_string_append_printf (labels, "%s%s", labels->len > 0 ? " | " : "",
                              voc_concept_get_label (concept));
      *out_corrected = hit->corrected;
    }

  return g_string_free_and_steal (labels);
}

char *
search (VocCatalogue   *catalogue,
        const char     *text,
        VocConceptKind  kind,
        gboolean       *out_corrected)
{
  return dup_found (catalogue, text, kind, FALSE, out_corrected);
}

/* That each case finds what it says, and nothing else. */
void
assert_found (VocCatalogue     *catalogue,
              VocConceptKind    kind,
              const SearchCase *cases,
              gsize             n_cases)
{
  for (gsize i = 0; i < n_cases; i++)
    {
      gboolean corrected;
      g_autofree char *strong = dup_found (catalogue, cases[i].text, kind, FALSE, &corrected);
      g_autofree char *weak = dup_found (catalogue, cases[i].text, kind, TRUE, &corrected);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpstr (strong, ==, cases[i].strong);
      g_assert_cmpstr (weak, ==, cases[i].weak);
    }
}
