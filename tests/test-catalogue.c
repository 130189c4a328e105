/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <signal.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "voc-catalogue-builder.h"
#include "voc-catalogue.h"

/* A small world: one ISCO branch, two skills groups, three skills, two occupations, English and
 * Spanish. */
typedef struct
{
  GFile *file;
  int en, es;
  guint major, unit, skill_group;
  guint python, lead, odd;
  guint developer, officer;
} World;

static GFile *
scratch_file (const char *name)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), name, NULL);

  return g_file_new_for_path (path);
}

static void
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

static void
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
static VocCatalogueBuilder *
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

static void
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

static void
world_clear (World *world)
{
  g_file_delete (world->file, NULL, NULL);
  g_clear_object (&world->file);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (World, world_clear)

static guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (dir != NULL && g_dir_read_name (dir) != NULL)
    n++;

  return n;
}

static void
test_round_trip (void)
{
  g_auto (World) world = { 0 };
  g_autoptr (GError) error = NULL;
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (GPtrArray) occupations = NULL;
  g_autoptr (GPtrArray) requirements = NULL;
  g_autoptr (GPtrArray) skills = NULL;
  g_autoptr (VocConcept) python = NULL;
  g_autofree char *sources = NULL;
  g_autofree char *notes = NULL;
  const VocCatalogueCounts *counts;

  make_world (&world, "round-trip.catalogue");
  g_assert_true (voc_catalogue_check (world.file, NULL, &error));
  g_assert_no_error (error);
  catalogue = voc_catalogue_open (world.file, "en", &error);
  g_assert_no_error (error);

  counts = voc_catalogue_get_counts (catalogue);
  g_assert_cmpuint (counts->occupations, ==, 2);
  g_assert_cmpuint (counts->skills, ==, 3);
  g_assert_cmpuint (counts->groups, ==, 3);
  g_assert_cmpuint (counts->relations, ==, 3);
  g_assert_cmpuint (counts->essential, ==, 2);
  g_assert_cmpuint (counts->optional, ==, 1);
  g_assert_cmpstr (voc_catalogue_get_name (catalogue), ==, "Small world");
  g_assert_cmpstr (voc_catalogue_get_version (catalogue), ==, "1.0");
  g_assert_cmpstr (voc_catalogue_get_languages (catalogue)[1], ==, "es");
  sources = voc_catalogue_dup_sources_text (catalogue);
  g_assert_cmpstr (sources, ==, "Tests 1 · CC0 · everything");
  notes = voc_catalogue_dup_notes_text (catalogue);
  g_assert_cmpstr (notes, ==, "2 · odd · for example this");

  occupations = voc_catalogue_dup_occupations (catalogue, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (occupations->len, ==, 2);
  g_assert_cmpstr (voc_concept_get_label (occupations->pdata[0]), ==, "security officer");
  g_assert_cmpuint (voc_occupation_get_n_essential (occupations->pdata[0]), ==, 1);
  g_assert_cmpuint (voc_occupation_get_n_optional (occupations->pdata[0]), ==, 1);
  g_assert_cmpstr (voc_concept_get_label (VOC_CONCEPT (voc_occupation_get_major_group (occupations
                                                                                         ->pdata
                                                                                           [0]))),
                   ==, "Professionals");

  requirements = voc_catalogue_dup_requirements (catalogue, occupations->pdata[0], &error);
  g_assert_no_error (error);
  g_assert_cmpuint (requirements->len, ==, 2);
  g_assert_cmpint (voc_requirement_get_relation (requirements->pdata[0]), ==,
                   VOC_RELATION_ESSENTIAL);
  g_assert_cmpint (voc_skill_get_skill_type (voc_requirement_get_skill (requirements->pdata[0])),
                   ==, VOC_SKILL_TYPE_UNCLASSIFIED);

  skills = voc_catalogue_dup_skills (catalogue, &error);
  g_assert_cmpuint (skills->len, ==, 3);
  python = voc_catalogue_lookup (catalogue, "s:python", VOC_CONCEPT_SKILL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (voc_concept_get_collections (python), ==,
                   VOC_COLLECTION_DIGITAL | VOC_COLLECTION_RESEARCH);
  g_assert_cmpint (voc_skill_get_reuse_level (VOC_SKILL (python)), ==, VOC_REUSE_SECTOR_SPECIFIC);

  g_assert_finalize_object (g_steal_pointer (&catalogue));
}

static void
test_languages (void)
{
  static const struct
  {
    const char *wanted;
    const char *got;
    const char *developer;
    const char *officer;
  } CASES[] = {
    { "en", "en", "software developer", "security officer" },
    { "es", "es", "desarrollador/desarrolladora", "security officer" },
    { "es_MX.UTF-8", "es", "desarrollador/desarrolladora", "security officer" },
    { "ES", "es", "desarrollador/desarrolladora", "security officer" },
    { "fr", "en", "software developer", "security officer" },
    { "", "en", "software developer", "security officer" },
  };
  g_auto (World) world = { 0 };

  make_world (&world, "languages.catalogue");
  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autoptr (VocCatalogue) catalogue = voc_catalogue_open (world.file, CASES[i].wanted, NULL);
      g_autoptr (VocConcept) developer = voc_catalogue_lookup (catalogue, "25.1", 0, NULL);
      g_autoptr (VocConcept) officer = voc_catalogue_lookup (catalogue, "25.2", 0, NULL);

      g_assert_cmpstr (voc_catalogue_get_language (catalogue), ==, CASES[i].got);
      g_assert_cmpstr (voc_concept_get_label (developer), ==, CASES[i].developer);
      g_assert_cmpstr (voc_concept_get_label (officer), ==, CASES[i].officer);
      /* No Spanish alternative labels: the English ones. */
      g_assert_cmpstr (voc_concept_get_alternative_labels (officer)[0], ==, "CISO");
    }
}

static void
test_lookup (void)
{
  static const struct
  {
    const char *text;
    VocConceptKind kind;
    const char *uri;
  } CASES[] = {
    { "25.1", 0, "o:dev" },
    { "o:ciso", 0, "o:ciso" },
    { "security officer", 0, "o:ciso" },
    { "  Security  Officer ", 0, "o:ciso" },
    { "desarrollador/desarrolladora", 0, "o:dev" },
    { "desarrolladora", 0, "o:dev" },
    { "dirigir un equipo", 0, "s:lead" },
    { "TRABAJO TECNICO", 0, "s:odd" },
    { "25", VOC_CONCEPT_GROUP, "isco:25" },
    { "security", 0, NULL },
    { "programmer", 0, NULL },
    { "Python", VOC_CONCEPT_OCCUPATION, NULL },
    { "", 0, NULL },
    { "\"; DROP TABLE text; --", 0, NULL },
    { "%", 0, NULL },
  };
  g_auto (World) world = { 0 };
  g_autoptr (VocCatalogue) catalogue = NULL;

  make_world (&world, "lookup.catalogue");
  catalogue = voc_catalogue_open (world.file, "en", NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (VocConcept)
        concept = voc_catalogue_lookup (catalogue, CASES[i].text, CASES[i].kind, &error);

      if (CASES[i].uri == NULL)
        g_assert_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_NOT_FOUND);
      else
        g_assert_cmpstr (concept != NULL ? voc_concept_get_uri (concept) : CASES[i].text, ==,
                         CASES[i].uri);
    }
}

/* The hits as "uri" or "uri=name that matched", best first. */
static char *
search (VocCatalogue   *catalogue,
        const char     *text,
        VocConceptKind  kind)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) hits = voc_catalogue_search (catalogue, text, kind, 0, NULL, &error);
  GString *result = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < hits->len; i++)
    {
      const VocSearchHit *hit = hits->pdata[i];
      g_autoptr (VocConcept) concept = voc_catalogue_dup_concept (catalogue, hit->concept, &error);

      g_assert_no_error (error);
      g_assert_cmpint (voc_concept_get_kind (concept), ==, hit->kind);
      g_string_append_printf (result, "%s%s%s%s", i > 0 ? " | " : "", voc_concept_get_uri (concept),
                              hit->matched != NULL ? "=" : "",
                              hit->matched != NULL ? hit->matched : "");
    }

  return g_string_free_and_steal (result);
}

static void
test_search (void)
{
  static const struct
  {
    const char *text;
    VocConceptKind kind;
    const char *hits;
  } CASES[] = {
    { "security officer", 0, "o:ciso | o:dev=co-worker of the security officer" },
    { "off sec", 0, "o:ciso | o:dev=co-worker of the security officer" },
    { "ciso", 0, "o:ciso=CISO" },
    { "officer", 0, "o:dev=officer | o:ciso" },
    { "prog", 0, "o:dev=programmer" },
    { "programs", 0, "o:dev" },
    { "CAFE", 0, "o:dev" },
    { "equipo", 0, "s:lead=dirigir un equipo" },
    { "p", VOC_CONCEPT_SKILL, "s:python" },
    { "python", VOC_CONCEPT_OCCUPATION, "" },
    { "codr", 0, "o:dev" },
    { "25", VOC_CONCEPT_OCCUPATION, "o:dev | o:ciso" },
    { "25.2", 0, "o:ciso" },
    { "lifeguards", 0, "" },
    { "", 0, "" },
    { " \"* - NOT ( ", 0, "" },
    { "officer AND nothing", 0, "" },
    { "python \"", 0, "s:python" },
    { "co worker", 0, "o:dev=co-worker of the security officer" },
    { "\xff\xfe", 0, "" },
  };
  g_auto (World) world = { 0 };
  g_autoptr (VocCatalogue) catalogue = NULL;

  make_world (&world, "search.catalogue");
  catalogue = voc_catalogue_open (world.file, "en", NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autofree char *hits = search (catalogue, CASES[i].text, CASES[i].kind);

      g_test_message ("%s", CASES[i].text);
      g_assert_cmpstr (hits, ==, CASES[i].hits);
    }
}

/* Read in Spanish: the label is what is on screen, in whichever language it is. */
static void
test_search_other_language (void)
{
  g_auto (World) world = { 0 };
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autofree char *fallback = NULL;
  g_autofree char *translated = NULL;

  make_world (&world, "search-es.catalogue");
  catalogue = voc_catalogue_open (world.file, "es", NULL);
  fallback = search (catalogue, "security", VOC_CONCEPT_OCCUPATION);
  g_assert_cmpstr (fallback, ==, "o:ciso | o:dev=co-worker of the security officer");
  translated = search (catalogue, "software", VOC_CONCEPT_OCCUPATION);
  g_assert_cmpstr (translated, ==, "o:dev=software developer");
}

static void
test_search_limit_and_cancel (void)
{
  g_auto (World) world = { 0 };
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) one = NULL;

  make_world (&world, "limit.catalogue");
  catalogue = voc_catalogue_open (world.file, "en", NULL);
  one = voc_catalogue_search (catalogue, "security", 0, 1, NULL, &error);
  g_assert_cmpuint (one->len, ==, 1);

  g_cancellable_cancel (cancellable);
  g_assert_null (voc_catalogue_search (catalogue, "security", 0, 0, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_relations_both_ways (void)
{
  g_auto (World) world = { 0 };
  g_autoptr (VocCatalogueBuilder) builder = begin_world (&world, "both.catalogue", NULL);

  g_assert_cmpint (voc_catalogue_builder_add_requirement (builder, world.officer, world.lead,
                                                          VOC_RELATION_OPTIONAL, NULL),
                   ==, VOC_ADD_DUPLICATE);
  g_assert_cmpint (voc_catalogue_builder_add_requirement (builder, world.officer, world.lead,
                                                          VOC_RELATION_ESSENTIAL, NULL),
                   ==, VOC_ADD_UPGRADED);
  g_assert_cmpint (voc_catalogue_builder_add_requirement (builder, world.officer, world.lead,
                                                          VOC_RELATION_OPTIONAL, NULL),
                   ==, VOC_ADD_KEPT_ESSENTIAL);
  g_assert_cmpint (voc_catalogue_builder_add_text (builder, world.officer, world.en, VOC_TEXT_LABEL,
                                                   "again", NULL),
                   ==, VOC_ADD_DUPLICATE);
  g_assert_cmpint (voc_catalogue_builder_add_broader (builder, world.unit, world.major, NULL), ==,
                   VOC_ADD_DUPLICATE);
}

static void
forget_label (VocCatalogueBuilder *builder,
              World               *world)
{
  add_meta (builder);
  g_assert_cmpuint (voc_catalogue_builder_add_skill (builder, "s:nameless", NULL, 0, 0, NULL), !=,
                    0);
}

static void
forget_name (VocCatalogueBuilder *builder,
             World               *world)
{
  voc_catalogue_builder_set_meta (builder, "version", "1", NULL);
}

static void
forget_version (VocCatalogueBuilder *builder,
                World               *world)
{
  voc_catalogue_builder_set_meta (builder, "name", "x", NULL);
  voc_catalogue_builder_set_meta (builder, "version", "  ", NULL);
}

static void
make_cycle (VocCatalogueBuilder *builder,
            World               *world)
{
  add_meta (builder);
  voc_catalogue_builder_add_broader (builder, world->major, world->unit, NULL);
}

/* What is not whole does not get a name, and what had the name keeps it. */
static void
test_refuses_incomplete (void)
{
  static const struct
  {
    void (*spoil) (VocCatalogueBuilder *builder,
                   World               *world);
    const char *words;
  } CASES[] = {
    { forget_label, "s:nameless" },
    { forget_name, "no name" },
    { forget_version, "no version" },
    { make_cycle, "above itself" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_auto (World) before = { 0 };
      World world = { 0 };
      g_autoptr (VocCatalogueBuilder) builder = NULL;
      g_autoptr (GError) error = NULL;
      guint n_files;

      make_world (&before, "incomplete.catalogue");
      n_files = count_files (g_get_user_data_dir ());
      builder = begin_world (&world, "incomplete.catalogue", NULL);
      CASES[i].spoil (builder, &world);
      g_assert_false (voc_catalogue_builder_finish (builder, &error));
      g_assert_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_INCOMPLETE);
      g_assert_nonnull (strstr (error->message, CASES[i].words));
      g_clear_object (&builder);
      g_clear_object (&world.file);

      g_assert_cmpuint (count_files (g_get_user_data_dir ()), ==, n_files);
      g_assert_true (voc_catalogue_check (before.file, NULL, NULL));
    }
}

static void
test_duplicate_uri (void)
{
  g_auto (World) world = { 0 };
  g_autoptr (VocCatalogueBuilder) builder = begin_world (&world, "duplicate.catalogue", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (voc_catalogue_builder_add_skill (builder, "s:python", NULL, 0, 0, &error), ==,
                    0);
  g_assert_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_INCOMPLETE);
  g_assert_cmpuint (voc_catalogue_builder_lookup (builder, "s:python"), ==, world.python);
  g_assert_cmpuint (voc_catalogue_builder_lookup (builder, "s:unknown"), ==, 0);
}

static void
test_cancelled_build (void)
{
  g_auto (World) before = { 0 };
  World world = { 0 };
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (VocCatalogueBuilder) builder = NULL;
  g_autoptr (GError) error = NULL;

  make_world (&before, "cancelled.catalogue");
  builder = begin_world (&world, "cancelled.catalogue", cancellable);
  add_meta (builder);
  g_cancellable_cancel (cancellable);
  g_assert_false (voc_catalogue_builder_finish (builder, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_object (&world.file);
  g_assert_true (voc_catalogue_check (before.file, NULL, NULL));
}

static void
damage_nothing_left (GFile *file)
{
  g_file_replace_contents (file, "", 0, NULL, FALSE, 0, NULL, NULL, NULL);
}

static void
damage_other_file (GFile *file)
{
  g_file_replace_contents (file, "Dear diary, this is no database at all.", 39, NULL, FALSE, 0,
                           NULL, NULL, NULL);
}

static void
damage_cut_off (GFile *file)
{
  g_autofree char *contents = NULL;
  gsize length;

  g_file_load_contents (file, NULL, &contents, &length, NULL, NULL);
  g_file_replace_contents (file, contents, length / 2, NULL, FALSE, 0, NULL, NULL, NULL);
}

static void
damage_bytes (GFile *file)
{
  g_autofree char *contents = NULL;
  gsize length;

  g_file_load_contents (file, NULL, &contents, &length, NULL, NULL);
  memset (contents + 8192, 0xa5, 16384);
  g_file_replace_contents (file, contents, length, NULL, FALSE, 0, NULL, NULL, NULL);
}

static void
damage_gone (GFile *file)
{
  g_file_delete (file, NULL, NULL);
}

static void
test_damaged_files (void)
{
  static const struct
  {
    void (*damage) (GFile *file);
    int code;
  } CASES[] = {
    { damage_gone, VOC_CATALOGUE_ERROR_OPEN },
    { damage_nothing_left, VOC_CATALOGUE_ERROR_FORMAT },
    { damage_other_file, VOC_CATALOGUE_ERROR_FORMAT },
    { damage_cut_off, VOC_CATALOGUE_ERROR_DAMAGED },
    { damage_bytes, VOC_CATALOGUE_ERROR_DAMAGED },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_auto (World) world = { 0 };
      g_autoptr (GError) error = NULL;

      make_world (&world, "damaged.catalogue");
      CASES[i].damage (world.file);
      g_assert_false (voc_catalogue_check (world.file, NULL, &error));
      g_assert_error (error, VOC_CATALOGUE_ERROR, CASES[i].code);
    }
}

/* A build in another process that is stopped by a signal, or by a limit on what it may write. */
static void
build_in_child (const char *name,
                gboolean    limited)
{
  pid_t child = fork ();
  int status;

  if (child == 0)
    {
      World world = { 0 };
      VocCatalogueBuilder *builder;
      g_autoptr (GError) error = NULL;

      if (limited)
        {
          struct rlimit limit = { 20480, 20480 };

          signal (SIGXFSZ, SIG_IGN);
          setrlimit (RLIMIT_FSIZE, &limit);
        }
      builder = begin_world (&world, name, NULL);
      add_meta (builder);
      if (!limited)
        raise (SIGKILL);
      voc_catalogue_builder_finish (builder, &error);
      g_clear_object (&builder);
      _exit (error != NULL && error->domain == VOC_CATALOGUE_ERROR ? 0 : 1);
    }

  waitpid (child, &status, 0);
  if (limited)
    g_assert_true (WIFEXITED (status) && WEXITSTATUS (status) == 0);
  else
    g_assert_true (WIFSIGNALED (status));
}

static void
test_killed_build (void)
{
  g_auto (World) world = { 0 };
  guint n_files;

  make_world (&world, "killed.catalogue");
  n_files = count_files (g_get_user_data_dir ());
  build_in_child ("killed.catalogue", FALSE);
  g_assert_true (voc_catalogue_check (world.file, NULL, NULL));
  g_assert_cmpuint (count_files (g_get_user_data_dir ()), ==, n_files + 1);

  /* The next build clears up after it. */
  g_clear_object (&world.file);
  make_world (&world, "killed.catalogue");
  g_assert_cmpuint (count_files (g_get_user_data_dir ()), ==, n_files);
}

static void
test_no_room (void)
{
  g_auto (World) world = { 0 };

  make_world (&world, "full.catalogue");
  build_in_child ("full.catalogue", TRUE);
  g_assert_true (voc_catalogue_check (world.file, NULL, NULL));
}

static void
test_unwritable_folder (void)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/proc/nowhere/x.catalogue");
  g_autoptr (GError) error = NULL;

  g_assert_null (voc_catalogue_builder_new (file, NULL, &error));
  g_assert_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_WRITE);
}

static gpointer
read_a_lot (gpointer data)
{
  VocCatalogue *catalogue = data;

  for (int i = 0; i < 50; i++)
    {
      g_autoptr (GPtrArray) occupations = voc_catalogue_dup_occupations (catalogue, NULL);
      g_autoptr (GPtrArray) hits = voc_catalogue_search (catalogue, "sec", 0, 0, NULL, NULL);

      if (occupations->len != 2 || hits->len != 2)
        return GINT_TO_POINTER (FALSE);
    }

  return GINT_TO_POINTER (TRUE);
}

static void
test_threads (void)
{
  g_auto (World) world = { 0 };
  g_autoptr (VocCatalogue) catalogue = NULL;
  GThread *threads[4];

  make_world (&world, "threads.catalogue");
  catalogue = voc_catalogue_open (world.file, NULL, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("reader", read_a_lot, catalogue);
  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    g_assert_true (GPOINTER_TO_INT (g_thread_join (threads[i])));
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/catalogue/round-trip", test_round_trip);
  g_test_add_func ("/catalogue/languages", test_languages);
  g_test_add_func ("/catalogue/lookup", test_lookup);
  g_test_add_func ("/catalogue/search/table", test_search);
  g_test_add_func ("/catalogue/search/other-language", test_search_other_language);
  g_test_add_func ("/catalogue/search/limit-and-cancel", test_search_limit_and_cancel);
  g_test_add_func ("/catalogue/build/both-ways", test_relations_both_ways);
  g_test_add_func ("/catalogue/build/refuses-incomplete", test_refuses_incomplete);
  g_test_add_func ("/catalogue/build/duplicate-uri", test_duplicate_uri);
  g_test_add_func ("/catalogue/build/cancelled", test_cancelled_build);
  g_test_add_func ("/catalogue/build/killed", test_killed_build);
  g_test_add_func ("/catalogue/build/no-room", test_no_room);
  g_test_add_func ("/catalogue/build/unwritable-folder", test_unwritable_folder);
  g_test_add_func ("/catalogue/damaged-files", test_damaged_files);
  g_test_add_func ("/catalogue/threads", test_threads);

  return g_test_run ();
}
