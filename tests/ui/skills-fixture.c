/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "skills-fixture.h"

#include <glib/gstdio.h>

#include "voc-catalogue-builder.h"

typedef struct
{
  const char *id;
  const char *label;
  const char *above; /* URI */
  VocSkillType type;
  VocReuseLevel reuse;
  VocCollections collections;
} SkillData;

static const SkillData SKILLS[] = {
  { "programming", "programming", GROUP_URI "S1", VOC_SKILL_TYPE_SKILL, VOC_REUSE_CROSS_SECTOR,
    VOC_COLLECTION_DIGITAL },
  { "debug", "debug software", SKILL_URI "programming", VOC_SKILL_TYPE_SKILL,
    VOC_REUSE_SECTOR_SPECIFIC, VOC_COLLECTION_DIGITAL },
  { "python", "python", GROUP_URI "K1", VOC_SKILL_TYPE_KNOWLEDGE, VOC_REUSE_SECTOR_SPECIFIC,
    VOC_COLLECTION_DIGITAL | VOC_COLLECTION_RESEARCH },
  { "plan", "plan ahead", GROUP_URI "S", VOC_SKILL_TYPE_SKILL, VOC_REUSE_TRANSVERSAL,
    VOC_COLLECTION_TRANSVERSAL },
  { "rare", "rare art", GROUP_URI "S", VOC_SKILL_TYPE_UNCLASSIFIED, VOC_REUSE_UNCLASSIFIED,
    VOC_COLLECTION_NONE },
};

static char *folder;
static char *path;

static guint
lookup (VocCatalogueBuilder *builder,
        const char          *prefix,
        const char          *id)
{
  g_autofree char *uri = g_strconcat (prefix, id, NULL);
  guint concept = voc_catalogue_builder_lookup (builder, uri);

  g_assert_cmpuint (concept, !=, 0);

  return concept;
}

static void
add_text (VocCatalogueBuilder *builder,
          guint                concept,
          VocTextField         field,
          const char          *text)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (concept, !=, 0);
  voc_catalogue_builder_add_text (builder, concept, 0, field, text, &error);
  g_assert_no_error (error);
}

static void
add_group (VocCatalogueBuilder *builder,
           const char          *code,
           const char          *above,
           VocGroupScheme       scheme,
           const char          *label)
{
  g_autofree char *uri = g_strconcat (GROUP_URI, code, NULL);
  g_autoptr (GError) error = NULL;
  guint group = voc_catalogue_builder_add_group (builder, uri, code, scheme, &error);

  g_assert_no_error (error);
  add_text (builder, group, VOC_TEXT_LABEL, label);
  if (above != NULL)
    voc_catalogue_builder_add_broader (builder, group, lookup (builder, GROUP_URI, above), &error);
  g_assert_no_error (error);
}

static void
add_skills (VocCatalogueBuilder *builder)
{
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (SKILLS); i++)
    {
      g_autofree char *uri = g_strconcat (SKILL_URI, SKILLS[i].id, NULL);
      guint skill = voc_catalogue_builder_add_skill (builder, uri, NULL, SKILLS[i].type,
                                                     SKILLS[i].reuse, &error);

      g_assert_no_error (error);
      add_text (builder, skill, VOC_TEXT_LABEL, SKILLS[i].label);
      voc_catalogue_builder_add_to_collections (builder, skill, SKILLS[i].collections, &error);
      g_assert_no_error (error);
      voc_catalogue_builder_add_broader (builder, skill, lookup (builder, SKILLS[i].above, ""),
                                         &error);
      g_assert_no_error (error);
    }

  add_text (builder, lookup (builder, SKILL_URI, "python"), VOC_TEXT_ALTERNATIVE, "snake script");
  add_text (builder, lookup (builder, SKILL_URI, "python"), VOC_TEXT_DESCRIPTION,
            "Writing in that language.");
  voc_catalogue_builder_add_skill_relation (builder, lookup (builder, SKILL_URI, "programming"),
                                            lookup (builder, SKILL_URI, "python"),
                                            VOC_RELATION_OPTIONAL, &error);
  g_assert_no_error (error);
}

static void
add_occupations (VocCatalogueBuilder *builder)
{
  for (guint i = 0; i < N_WORKERS; i++)
    {
      g_autofree char *uri = g_strdup_printf ("http://data.europa.eu/esco/occupation/%02u", i);
      /* The order of the codes is not that of the names. */
      g_autofree char *code = g_strdup_printf ("2.%02u", N_WORKERS - i);
      g_autofree char *label = g_strdup_printf ("worker %02u", i);
      g_autoptr (GError) error = NULL;
      guint occupation = voc_catalogue_builder_add_occupation (builder, uri, code,
                                                               lookup (builder, GROUP_URI, "2"),
                                                               &error);

      g_assert_no_error (error);
      add_text (builder, occupation, VOC_TEXT_LABEL, label);
      voc_catalogue_builder_add_requirement (builder, occupation,
                                             lookup (builder, SKILL_URI, "plan"),
                                             VOC_RELATION_ESSENTIAL, &error);
      g_assert_no_error (error);
      if (i < 3)
        voc_catalogue_builder_add_requirement (builder, occupation,
                                               lookup (builder, SKILL_URI, "python"),
                                               i == 0 ? VOC_RELATION_ESSENTIAL
                                                      : VOC_RELATION_OPTIONAL,
                                               &error);
      g_assert_no_error (error);
    }
}

/* Where a catalogue of five skills in two trees is; it is built when first asked for. */
const char *
skills_fixture_get_path (void)
{
  static const char *const meta[][2] = {
    { "name", "Test" },
    { "version", "1" },
    { "base-language", "en" },
    { "licence", "none" },
  };
  g_autoptr (VocCatalogueBuilder) builder = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;

  if (path != NULL)
    return path;

  folder = g_dir_make_tmp ("vocation-test-XXXXXX", &error);
  g_assert_no_error (error);
  path = g_build_filename (folder, "skills.catalogue", NULL);
  file = g_file_new_for_path (path);
  builder = voc_catalogue_builder_new (file, NULL, &error);
  g_assert_no_error (error);
  for (gsize i = 0; i < G_N_ELEMENTS (meta); i++)
    voc_catalogue_builder_set_meta (builder, meta[i][0], meta[i][1], &error);
  g_assert_cmpint (voc_catalogue_builder_add_language (builder, "en", &error), ==, 0);

  add_group (builder, "2", NULL, VOC_SCHEME_ISCO, "Professionals");
  add_group (builder, "S", NULL, VOC_SCHEME_SKILL, "skills");
  add_group (builder, "S1", "S", VOC_SCHEME_SKILL, "working with computers");
  add_group (builder, "S2", "S", VOC_SCHEME_SKILL, "nothing in here");
  add_group (builder, "K", NULL, VOC_SCHEME_ISCED_F, "knowledge");
  add_group (builder, "K1", "K", VOC_SCHEME_ISCED_F, "computing");
  add_skills (builder);
  add_occupations (builder);
  voc_catalogue_builder_finish (builder, &error);
  g_assert_no_error (error);

  return path;
}

void
skills_fixture_remove (void)
{
  if (path == NULL)
    return;

  g_unlink (path);
  g_rmdir (folder);
  g_clear_pointer (&path, g_free);
  g_clear_pointer (&folder, g_free);
}

VocCatalogue *
skills_fixture_open (void)
{
  g_autoptr (GFile) file = g_file_new_for_path (skills_fixture_get_path ());
  g_autoptr (GError) error = NULL;
  VocCatalogue *catalogue = voc_catalogue_open (file, "en", &error);

  g_assert_no_error (error);

  return catalogue;
}

VocSkill *
skills_fixture_find (VocCatalogue *catalogue,
                     const char   *id)
{
  g_autofree char *uri = g_strconcat (SKILL_URI, id, NULL);
  g_autoptr (GError) error = NULL;
  VocConcept *skill = voc_catalogue_lookup (catalogue, uri, VOC_CONCEPT_SKILL, &error);

  g_assert_no_error (error);

  return VOC_SKILL (skill);
}
