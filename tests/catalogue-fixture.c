/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "catalogue-fixture.h"

static GFile *
scratch_file (const char *name)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), name, NULL);

  return g_file_new_for_path (path);
}

void
add_text (VocCatalogueBuilder *builder,
          guint                concept,
          int                  language,
          VocTextField         field,
          const char          *text)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (voc_catalogue_builder_add_text (builder, concept, language, field, text, &error),
                   ==, VOC_ADD_STORED);
  g_assert_no_error (error);
}

void
add_meta (VocCatalogueBuilder *builder)
{
  g_assert_true (voc_catalogue_builder_set_meta (builder, "name", "Small world", NULL));
  g_assert_true (voc_catalogue_builder_set_meta (builder, "version", "1.0", NULL));
}

static void
add_groups (VocCatalogueBuilder *builder,
            World               *world)
{
  /* A group may come before the one above it. */
  world->unit = voc_catalogue_builder_add_group (builder, "isco:25", "25", VOC_SCHEME_ISCO, NULL);
  world->major = voc_catalogue_builder_add_group (builder, "isco:2", "2", VOC_SCHEME_ISCO, NULL);
  world->skill_group = voc_catalogue_builder_add_group (builder, "sg:S1", "S1", VOC_SCHEME_SKILL,
                                                        NULL);
  add_text (builder, world->major, world->en, VOC_TEXT_LABEL, "Professionals");
  add_text (builder, world->unit, world->en, VOC_TEXT_LABEL, "ICT professionals");
  add_text (builder, world->unit, world->es, VOC_TEXT_LABEL, "Profesionales de las TIC");
  add_text (builder, world->skill_group, world->en, VOC_TEXT_LABEL, "communication");
  g_assert_cmpint (voc_catalogue_builder_add_broader (builder, world->unit, world->major, NULL), ==,
                   VOC_ADD_STORED);
}

static void
add_skills (VocCatalogueBuilder *builder,
            World               *world)
{
  world->python = voc_catalogue_builder_add_skill (builder, "s:python", NULL,
                                                   VOC_SKILL_TYPE_KNOWLEDGE,
                                                   VOC_REUSE_SECTOR_SPECIFIC, NULL);
  world->lead = voc_catalogue_builder_add_skill (builder, "s:lead", NULL, VOC_SKILL_TYPE_SKILL,
                                                 VOC_REUSE_TRANSVERSAL, NULL);
  world->odd = voc_catalogue_builder_add_skill (builder, "s:odd", NULL, VOC_SKILL_TYPE_UNCLASSIFIED,
                                                VOC_REUSE_UNCLASSIFIED, NULL);
  add_text (builder, world->python, world->en, VOC_TEXT_LABEL, "Python");
  add_text (builder, world->python, world->en, VOC_TEXT_DESCRIPTION,
            "A language. Named after comedians.");
  add_text (builder, world->lead, world->en, VOC_TEXT_LABEL, "lead a team");
  add_text (builder, world->lead, world->es, VOC_TEXT_LABEL, "dirigir un equipo");
  add_text (builder, world->odd, world->en, VOC_TEXT_LABEL, "odd jobs");
  add_text (builder, world->odd, world->es, VOC_TEXT_LABEL, "trabajo técnico");
  g_assert_true (voc_catalogue_builder_add_to_collections (builder, world->python,
                                                           VOC_COLLECTION_DIGITAL, NULL));
  g_assert_true (voc_catalogue_builder_add_to_collections (builder, world->python,
                                                           VOC_COLLECTION_RESEARCH, NULL));
  g_assert_cmpint (voc_catalogue_builder_add_broader (builder, world->lead, world->skill_group,
                                                      NULL),
                   ==, VOC_ADD_STORED);
  g_assert_cmpint (voc_catalogue_builder_add_skill_relation (builder, world->lead, world->odd,
                                                             VOC_RELATION_OPTIONAL, NULL),
                   ==, VOC_ADD_STORED);
}

static void
add_occupations (VocCatalogueBuilder *builder,
                 World               *world)
{
  world->developer = voc_catalogue_builder_add_occupation (builder, "o:dev", "25.1", world->unit,
                                                           NULL);
  world->officer = voc_catalogue_builder_add_occupation (builder, "o:ciso", "25.2", world->unit,
                                                         NULL);
  add_text (builder, world->developer, world->en, VOC_TEXT_LABEL, "software developer");
  add_text (builder, world->developer, world->es, VOC_TEXT_LABEL, "desarrollador/desarrolladora");
  add_text (builder, world->developer, world->en, VOC_TEXT_ALTERNATIVE, "programmer");
  add_text (builder, world->developer, world->en, VOC_TEXT_ALTERNATIVE,
            "co-worker of the security officer");
  add_text (builder, world->developer, world->en, VOC_TEXT_ALTERNATIVE, "officer");
  add_text (builder, world->developer, world->en, VOC_TEXT_HIDDEN, "codr");
  add_text (builder, world->developer, world->en, VOC_TEXT_DESCRIPTION,
            "Writes programs for café tills.");
  add_text (builder, world->officer, world->en, VOC_TEXT_LABEL, "security officer");
  add_text (builder, world->officer, world->en, VOC_TEXT_ALTERNATIVE, "CISO");
  add_text (builder, world->officer, world->en, VOC_TEXT_SCOPE_NOTE, "Excludes lifeguards.");
  g_assert_cmpint (voc_catalogue_builder_add_requirement (builder, world->developer, world->python,
                                                          VOC_RELATION_ESSENTIAL, NULL),
                   ==, VOC_ADD_STORED);
  g_assert_cmpint (voc_catalogue_builder_add_requirement (builder, world->officer, world->lead,
                                                          VOC_RELATION_OPTIONAL, NULL),
                   ==, VOC_ADD_STORED);
  g_assert_cmpint (voc_catalogue_builder_add_requirement (builder, world->officer, world->odd,
                                                          VOC_RELATION_ESSENTIAL, NULL),
                   ==, VOC_ADD_STORED);
}

/* Everything but the last step. */
VocCatalogueBuilder *
begin_world (World        *world,
             const char   *name,
             GCancellable *cancellable)
{
  g_autoptr (GError) error = NULL;
  VocCatalogueBuilder *builder;

  world->file = scratch_file (name);
  builder = voc_catalogue_builder_new (world->file, cancellable, &error);
  g_assert_no_error (error);
  world->en = voc_catalogue_builder_add_language (builder, "en", &error);
  world->es = voc_catalogue_builder_add_language (builder, "es", &error);
  g_assert_no_error (error);
  add_groups (builder, world);
  add_skills (builder, world);
  add_occupations (builder, world);

  return builder;
}

void
make_world (World      *world,
            const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VocCatalogueBuilder) builder = begin_world (world, name, NULL);

  add_meta (builder);
  g_assert_true (voc_catalogue_builder_add_source (builder, "Tests", "1", "CC0", NULL, "everything",
                                                   NULL));
  g_assert_true (voc_catalogue_builder_add_note (builder, "odd", 2, "for example this", NULL));
  voc_catalogue_builder_finish (builder, &error);
  g_assert_no_error (error);
  g_assert_finalize_object (g_steal_pointer (&builder));
}

void
world_clear (World *world)
{
  g_file_delete (world->file, NULL, NULL);
  g_clear_object (&world->file);
}
