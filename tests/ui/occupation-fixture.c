/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "occupation-fixture.h"

#include <glib/gstdio.h>
#include <sqlite3.h>

#include "voc-catalogue-builder.h"
#include "voc-occupation-page.h"

typedef struct
{
  const char *uri;
  const char *label;
  const char *description;
  VocSkillType type;
  VocReuseLevel reuse;
  VocCollections collections;
  VocRelation officer; /* 0: not needed */
  VocRelation clerk;
} SkillData;

static const SkillData SKILLS[] = {
  { "https://example.org/skill/1", "audit techniques",
    "Ways of looking into things. They are of many kinds.",
    VOC_SKILL_TYPE_KNOWLEDGE, VOC_REUSE_CROSS_SECTOR, VOC_COLLECTION_DIGITAL,
    VOC_RELATION_ESSENTIAL, VOC_RELATION_OPTIONAL },
  { "https://example.org/skill/2", "network law", "Rules for an AUDIT of networks.",
    VOC_SKILL_TYPE_KNOWLEDGE, VOC_REUSE_SECTOR_SPECIFIC, VOC_COLLECTION_DIGITAL,
    VOC_RELATION_ESSENTIAL, 0 },
  { "https://example.org/skill/3", "plan ahead", "Think before doing.",
    VOC_SKILL_TYPE_SKILL, VOC_REUSE_TRANSVERSAL, VOC_COLLECTION_TRANSVERSAL,
    VOC_RELATION_ESSENTIAL, VOC_RELATION_ESSENTIAL },
  { "https://example.org/skill/4", "keep things new", NULL,
    VOC_SKILL_TYPE_UNCLASSIFIED, VOC_REUSE_UNCLASSIFIED, VOC_COLLECTION_NONE,
    VOC_RELATION_ESSENTIAL, 0 },
  { "https://example.org/skill/5", "green computing", "Computing with less power.",
    VOC_SKILL_TYPE_KNOWLEDGE, VOC_REUSE_SECTOR_SPECIFIC,
    VOC_COLLECTION_DIGITAL | VOC_COLLECTION_GREEN, VOC_RELATION_OPTIONAL, 0 },
  { "https://example.org/skill/6", "sort waste", "Put waste where it belongs.",
    VOC_SKILL_TYPE_SKILL, VOC_REUSE_CROSS_SECTOR, VOC_COLLECTION_GREEN,
    VOC_RELATION_OPTIONAL, 0 },
  { "https://example.org/skill/7", "write reports", "Write what was found.",
    VOC_SKILL_TYPE_SKILL, VOC_REUSE_UNCLASSIFIED, VOC_COLLECTION_NONE,
    VOC_RELATION_OPTIONAL, 0 },
  { "https://example.org/skill/8", "sort letters", "Put letters where they belong.",
    VOC_SKILL_TYPE_SKILL, VOC_REUSE_CROSS_SECTOR, VOC_COLLECTION_NONE,
    VOC_RELATION_OPTIONAL, VOC_RELATION_OPTIONAL },
};

static void
add_text (VocCatalogueBuilder *builder,
          guint                concept,
          int                  language,
          VocTextField         field,
          const char          *text)
{
  g_autoptr (GError) error = NULL;

  if (text == NULL)
    return;

  voc_catalogue_builder_add_text (builder, concept, language, field, text, &error);
  g_assert_no_error (error);
}

static guint
add_groups (VocCatalogueBuilder *builder,
            int                  language)
{
  const char *const codes[] = { "2", "25", "252", "2529" };
  guint parent = 0;

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *uri = g_strconcat ("https://example.org/isco/", codes[i], NULL);
      g_autofree char *label = g_strconcat ("Group ", codes[i], NULL);
      guint group = voc_catalogue_builder_add_group (builder, uri, codes[i], VOC_SCHEME_ISCO,
                                                     &error);

      g_assert_no_error (error);
      add_text (builder, group, language, VOC_TEXT_LABEL, label);
      if (parent != 0)
        voc_catalogue_builder_add_broader (builder, group, parent, &error);
      g_assert_no_error (error);
      parent = group;
    }

  return parent;
}

static void
add_occupations (VocCatalogueBuilder *builder,
                 int                  language,
                 guint                group)
{
  const char *const others[] = { "one", "two", "three", "four", "five", "six", "R&D lead" };
  g_autoptr (GError) error = NULL;
  guint officer = voc_catalogue_builder_add_occupation (builder, OFFICER, "2529.1", group, &error);
  guint clerk = voc_catalogue_builder_add_occupation (builder, CLERK, "2529.2", group, &error);

  g_assert_no_error (error);
  add_text (builder, officer, language, VOC_TEXT_LABEL, "security officer");
  add_text (builder, officer, language, VOC_TEXT_DESCRIPTION, "Looks after security.");
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    add_text (builder, officer, language, VOC_TEXT_ALTERNATIVE, others[i]);
  add_text (builder, clerk, language, VOC_TEXT_LABEL, "security clerk");

  for (guint i = 0; i < G_N_ELEMENTS (SKILLS); i++)
    {
      const SkillData *data = &SKILLS[i];
      guint skill = voc_catalogue_builder_add_skill (builder, data->uri, NULL, data->type,
                                                     data->reuse, &error);

      g_assert_no_error (error);
      add_text (builder, skill, language, VOC_TEXT_LABEL, data->label);
      add_text (builder, skill, language, VOC_TEXT_DESCRIPTION, data->description);
      voc_catalogue_builder_add_to_collections (builder, skill, data->collections, &error);
      g_assert_no_error (error);
      if (data->officer != 0)
        voc_catalogue_builder_add_requirement (builder, officer, skill, data->officer, &error);
      if (data->clerk != 0)
        voc_catalogue_builder_add_requirement (builder, clerk, skill, data->clerk, &error);
      g_assert_no_error (error);
    }
}

/* Takes the label away from a skill that both occupations need. */
static void
damage (const char *path)
{
  sqlite3 *db = NULL;

  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, "DELETE FROM text WHERE text = 'plan ahead'", NULL, NULL,
                                 NULL),
                   ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_changes (db), ==, 1);
  sqlite3_close (db);
}

static VocCatalogue *
create_catalogue (gboolean damaged)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("vocation-test-XXXXXX", &error);
  g_autofree char *path = g_build_filename (folder, "test.catalogue", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (VocCatalogueBuilder) builder = voc_catalogue_builder_new (file, NULL, &error);
  VocCatalogue *catalogue;
  int language;

  g_assert_no_error (error);
  voc_catalogue_builder_set_meta (builder, "name", "Test", &error);
  g_assert_no_error (error);
  voc_catalogue_builder_set_meta (builder, "version", "1", &error);
  g_assert_no_error (error);
  voc_catalogue_builder_set_meta (builder, "base-language", "en", &error);
  g_assert_no_error (error);
  language = voc_catalogue_builder_add_language (builder, "en", &error);
  g_assert_no_error (error);

  add_occupations (builder, language, add_groups (builder, language));
  voc_catalogue_builder_finish (builder, &error);
  g_assert_no_error (error);

  if (damaged)
    damage (path);

  catalogue = voc_catalogue_open (file, "en", &error);
  g_assert_no_error (error);

  g_file_delete (file, NULL, NULL);
  g_rmdir (folder);

  return catalogue;
}

static void
activated_cb (Fixture   *fixture,
              GVariant  *target,
              GAction   *action)
{
  g_free (fixture->activated);
  fixture->activated = g_strdup_printf ("%s %s", g_action_get_name (action),
                                        g_variant_get_string (target, NULL));
}

void
show (Fixture    *fixture,
      const char *id)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VocConcept) concept = NULL;

  concept = voc_catalogue_lookup (fixture->catalogue, id, VOC_CONCEPT_OCCUPATION, &error);
  g_assert_no_error (error);
  voc_concept_page_set_concept (VOC_CONCEPT_PAGE (fixture->page),
                                concept);
}

void
add_page (Fixture *fixture)
{
  fixture->page = g_object_new (VOC_TYPE_OCCUPATION_PAGE, NULL);
  voc_concept_page_set_catalogue (VOC_CONCEPT_PAGE (fixture->page), fixture->catalogue);
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->page);
  g_object_set (fixture->page, "tab", "skills", NULL);
  show (fixture, OFFICER);
}

/* (nullable): the settings, if the schema is there. */
GSettings *
create_settings (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, VOC_APPLICATION_ID, TRUE);

  return schema != NULL ? g_settings_new_full (schema, NULL, NULL) : NULL;
}

void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  const char *const names[] = { "open-group", "show-toast" };
  g_autoptr (GSettings) settings = create_settings ();

  if (settings != NULL)
    {
      g_settings_reset (settings, "expanded-groups");
      g_settings_reset (settings, "distinctive-first");
      g_settings_reset (settings, "analysis-expanded");
    }

  fixture->catalogue = create_catalogue (GPOINTER_TO_INT (data));
  fixture->window = gtk_window_new ();
  fixture->actions = g_simple_action_group_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 700, 300);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GSimpleAction) action = g_simple_action_new (names[i], G_VARIANT_TYPE_STRING);

      g_signal_connect_swapped (action, "activate", G_CALLBACK (activated_cb), fixture);
      g_action_map_add_action (G_ACTION_MAP (fixture->actions), G_ACTION (action));
    }
  gtk_widget_insert_action_group (fixture->window, "win", G_ACTION_GROUP (fixture->actions));

  add_page (fixture);
}

void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_clear_object (&fixture->actions);
  g_assert_finalize_object (fixture->catalogue);
  g_clear_pointer (&fixture->activated, g_free);
}

/* All widgets of a type below @root, in the order of the tree; hidden ones only if asked for. */
static void
collect (GtkWidget *root,
         GType      type,
         gboolean   hidden_too,
         GPtrArray *found)
{
  for (GtkWidget *child = gtk_widget_get_first_child (root);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (!hidden_too && !gtk_widget_get_visible (child))
        continue;
      if (g_type_is_a (G_OBJECT_TYPE (child), type))
        g_ptr_array_add (found, child);
      collect (child, type, hidden_too, found);
    }
}

GPtrArray *
find_all (GtkWidget *root,
          GType      type)
{
  GPtrArray *found = g_ptr_array_new ();

  collect (root, type, FALSE, found);

  return found;
}

VocRequirementSection *
find_section (Fixture    *fixture,
              const char *id)
{
  g_autoptr (GPtrArray) sections = find_all (fixture->page, VOC_TYPE_REQUIREMENT_SECTION);

  for (guint i = 0; i < sections->len; i++)
    {
      VocRequirementGroup *group = voc_requirement_section_get_group (sections->pdata[i]);

      if (g_str_equal (voc_requirement_group_get_id (group), id))
        return sections->pdata[i];
    }

  return NULL;
}

GtkWidget *
find_header (Fixture    *fixture,
             const char *id)
{
  return gtk_widget_get_first_child (GTK_WIDGET (find_section (fixture, id)));
}

guint
count_rows (GtkWidget *root)
{
  g_autoptr (GPtrArray) rows = find_all (root, VOC_TYPE_REQUIREMENT_ROW);

  return rows->len;
}

VocRequirementRow *
find_row (Fixture    *fixture,
          const char *label)
{
  g_autoptr (GPtrArray) rows = find_all (fixture->page, VOC_TYPE_REQUIREMENT_ROW);

  for (guint i = 0; i < rows->len; i++)
    {
      VocRequirement *requirement = voc_requirement_row_get_requirement (rows->pdata[i]);

      if (g_str_equal (
            voc_concept_get_label (VOC_CONCEPT (voc_requirement_get_skill (requirement))), label))
        return rows->pdata[i];
    }

  return NULL;
}

gboolean
has_text (GtkWidget  *root,
          const char *text)
{
  g_autoptr (GPtrArray) labels = find_all (root, GTK_TYPE_LABEL);

  for (guint i = 0; i < labels->len; i++)
    {
      if (g_strcmp0 (gtk_label_get_text (labels->pdata[i]), text) == 0)
        return TRUE;
    }

  return FALSE;
}

/* A figure is its number and the word for what it counts. */
static const char *
get_label (GtkWidget *figure,
           guint      index)
{
  g_autoptr (GPtrArray) labels = find_all (figure, GTK_TYPE_LABEL);

  g_assert_cmpuint (labels->len, ==, 2);

  return gtk_label_get_text (labels->pdata[index]);
}

GtkWidget *
find_figure (Fixture    *fixture,
             const char *caption)
{
  g_autoptr (GPtrArray) figures = find_all (fixture->page, VOC_TYPE_FIGURE);

  for (guint i = 0; i < figures->len; i++)
    {
      if (g_strcmp0 (get_label (figures->pdata[i], 1), caption) == 0)
        return figures->pdata[i];
    }

  return NULL;
}

guint
get_figure (Fixture    *fixture,
            const char *caption)
{
  return (guint) g_ascii_strtoull (get_label (find_figure (fixture, caption), 0), NULL, 10);
}

void
set_filter_text (Fixture    *fixture,
                 const char *text)
{
  g_autoptr (GPtrArray) entries = find_all (fixture->page, GTK_TYPE_SEARCH_ENTRY);

  g_assert_cmpuint (entries->len, ==, 1);
  gtk_editable_set_text (GTK_EDITABLE (entries->pdata[0]), text);
}

void
activate (Fixture    *fixture,
          const char *action)
{
  g_assert_true (gtk_widget_activate_action (fixture->page, action, NULL));
}

void
click (gpointer button)
{
  g_signal_emit_by_name (button, "clicked");
}

void
assert_header (Fixture    *fixture,
               const char *id,
               const char *name)
{
  gtk_test_accessible_assert_property (find_header (fixture, id), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       name);
}

/* Waits for the next frames, for a second at most. */
void
wait_for_frames (GtkWidget *widget,
                 guint      n_frames)
{
  gint64 end = g_get_monotonic_time () + G_USEC_PER_SEC;
  GdkFrameClock *clock = gtk_widget_get_frame_clock (widget);
  gint64 first = gdk_frame_clock_get_frame_counter (clock);

  while (gdk_frame_clock_get_frame_counter (clock) < first + n_frames &&
         g_get_monotonic_time () < end)
    {
      gtk_widget_queue_draw (widget);
      g_main_context_iteration (NULL, FALSE);
    }
}
