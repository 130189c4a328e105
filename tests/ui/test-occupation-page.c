/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <glib/gstdio.h>

#include "voc-catalogue-builder.h"
#include "voc-figure.h"
#include "voc-isco-path.h"
#include "voc-occupation-page.h"
#include "voc-pill.h"
#include "voc-requirement-row.h"
#include "voc-requirement-section.h"

#define OFFICER "https://example.org/occupation/officer"
#define CLERK "https://example.org/occupation/clerk"

/* A window with a page in it, over a catalogue of two occupations. */
typedef struct
{
  GtkWidget *window;
  GtkWidget *page;
  VocCatalogue *catalogue;
  GSimpleActionGroup *actions;
  char *activated; /* the action of the window that was activated last, with its target */
} Fixture;

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
    VOC_RELATION_OPTIONAL, 0 },
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
      guint group = voc_catalogue_builder_add_group (builder, uri, codes[i], VOC_SCHEME_ISCO, &error);

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
      guint skill = voc_catalogue_builder_add_skill (builder, data->uri, NULL, data->type, data->reuse, &error);

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

static VocCatalogue *
create_catalogue (void)
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

static void
show (Fixture    *fixture,
      const char *id)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VocConcept) concept = NULL;

  concept = voc_catalogue_lookup (fixture->catalogue, id, VOC_CONCEPT_OCCUPATION, &error);
  g_assert_no_error (error);
  voc_occupation_page_set_occupation (VOC_OCCUPATION_PAGE (fixture->page), VOC_OCCUPATION (concept));
}

static void
add_page (Fixture *fixture)
{
  fixture->page = voc_occupation_page_new ();
  voc_occupation_page_set_catalogue (VOC_OCCUPATION_PAGE (fixture->page), fixture->catalogue);
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->page);
  show (fixture, OFFICER);
}

/* (nullable): the settings, if the schema is there. */
static GSettings *
create_settings (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, VOC_APPLICATION_ID, TRUE);

  return schema != NULL ? g_settings_new_full (schema, NULL, NULL) : NULL;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  const char *const names[] = { "open-group", "show-toast" };
  g_autoptr (GSettings) settings = create_settings ();

  if (settings != NULL)
    g_settings_reset (settings, "expanded-groups");

  fixture->catalogue = create_catalogue ();
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

static void
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

static GPtrArray *
find_all (GtkWidget *root,
          GType      type)
{
  GPtrArray *found = g_ptr_array_new ();

  collect (root, type, FALSE, found);

  return found;
}

static VocRequirementSection *
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

static GtkWidget *
find_header (Fixture    *fixture,
             const char *id)
{
  return gtk_widget_get_first_child (GTK_WIDGET (find_section (fixture, id)));
}

static guint
count_rows (GtkWidget *root)
{
  g_autoptr (GPtrArray) rows = find_all (root, VOC_TYPE_REQUIREMENT_ROW);

  return rows->len;
}

static VocRequirementRow *
find_row (Fixture    *fixture,
          const char *label)
{
  g_autoptr (GPtrArray) rows = find_all (fixture->page, VOC_TYPE_REQUIREMENT_ROW);

  for (guint i = 0; i < rows->len; i++)
    {
      VocRequirement *requirement = voc_requirement_row_get_requirement (rows->pdata[i]);

      if (g_str_equal (voc_concept_get_label (VOC_CONCEPT (voc_requirement_get_skill (requirement))), label))
        return rows->pdata[i];
    }

  return NULL;
}

static gboolean
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

static VocFigure *
find_figure (Fixture    *fixture,
             const char *caption)
{
  g_autoptr (GPtrArray) figures = find_all (fixture->page, VOC_TYPE_FIGURE);

  for (guint i = 0; i < figures->len; i++)
    {
      if (g_strcmp0 (voc_figure_get_caption (figures->pdata[i]), caption) == 0)
        return figures->pdata[i];
    }

  return NULL;
}

static void
set_filter_text (Fixture    *fixture,
                 const char *text)
{
  g_autoptr (GPtrArray) entries = find_all (fixture->page, GTK_TYPE_SEARCH_ENTRY);

  g_assert_cmpuint (entries->len, ==, 1);
  gtk_editable_set_text (GTK_EDITABLE (entries->pdata[0]), text);
}

static void
activate (Fixture    *fixture,
          const char *action)
{
  g_assert_true (gtk_widget_activate_action (fixture->page, action, NULL));
}

static void
click (gpointer button)
{
  g_signal_emit_by_name (button, "clicked");
}

static void
assert_header (Fixture    *fixture,
               const char *id,
               const char *name)
{
  gtk_test_accessible_assert_property (find_header (fixture, id), GTK_ACCESSIBLE_PROPERTY_LABEL, name);
}

static void
test_counts (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GPtrArray) sections = NULL;
  guint sum = 0;

  activate (fixture, "page.expand-all");

  sections = find_all (fixture->page, VOC_TYPE_REQUIREMENT_SECTION);
  g_assert_cmpuint (sections->len, ==, 5);
  for (guint i = 0; i < sections->len; i++)
    {
      guint count = voc_requirement_group_get_count (voc_requirement_section_get_group (sections->pdata[i]));

      g_assert_cmpuint (count, ==, count_rows (sections->pdata[i]));
      sum += count;
    }

  g_assert_cmpuint (sum, ==, G_N_ELEMENTS (SKILLS));
  g_assert_cmpuint (voc_figure_get_value (find_figure (fixture, "skills")), ==, sum);
  g_assert_cmpuint (voc_figure_get_value (find_figure (fixture, "essential")), ==, 4);
  g_assert_cmpuint (voc_figure_get_value (find_figure (fixture, "optional")), ==, 4);
  g_assert_cmpuint (voc_figure_get_value (find_figure (fixture, "digital")), ==, 3);
  g_assert_cmpuint (voc_figure_get_value (find_figure (fixture, "green")), ==, 2);
  g_assert_cmpuint (voc_figure_get_value (find_figure (fixture, "transversal")), ==, 1);
  g_assert_null (find_figure (fixture, "research"));
}

static void
test_expand_collapse (Fixture       *fixture,
                      gconstpointer  data)
{
  /* What is essential is open at first. */
  activate (fixture, "page.collapse-all");
  g_assert_cmpuint (count_rows (fixture->page), ==, 0);

  click (find_header (fixture, "essential-knowledge"));
  g_assert_cmpuint (count_rows (fixture->page), ==, 2);
  g_assert_true (voc_requirement_section_get_expanded (find_section (fixture, "essential-knowledge")));
  g_assert_false (voc_requirement_section_get_expanded (find_section (fixture, "essential-skill")));

  activate (fixture, "page.expand-all");
  g_assert_cmpuint (count_rows (fixture->page), ==, 8);
  activate (fixture, "page.toggle-all");
  g_assert_cmpuint (count_rows (fixture->page), ==, 0);
  activate (fixture, "page.toggle-all");
  g_assert_cmpuint (count_rows (fixture->page), ==, 8);
}

static void
test_filter_text (Fixture       *fixture,
                  gconstpointer  data)
{
  activate (fixture, "page.expand-all");

  set_filter_text (fixture, "  audit ");
  g_assert_cmpuint (count_rows (fixture->page), ==, 2);
  g_assert_nonnull (find_row (fixture, "audit techniques"));
  g_assert_nonnull (find_row (fixture, "network law"));
  assert_header (fixture, "essential-knowledge", "Essential knowledge, 2");
  assert_header (fixture, "optional-skill", "Optional skills, 0 of 3");
  g_assert_true (has_text (fixture->page, "2 of 8 skills match"));
  g_assert_true (has_text (GTK_WIDGET (find_section (fixture, "optional-skill")),
                           "Nothing here matches the filter"));

  /* All words, in any order, in label or description. */
  set_filter_text (fixture, "rules NETWORK audit");
  g_assert_cmpuint (count_rows (fixture->page), ==, 1);
  assert_header (fixture, "essential-knowledge", "Essential knowledge, 1 of 2");

  activate (fixture, "filter.clear");
  g_assert_cmpuint (count_rows (fixture->page), ==, 8);
  assert_header (fixture, "optional-skill", "Optional skills, 3");
  g_assert_false (has_text (fixture->page, "8 of 8 skills match"));
}

static void
test_filter_relation (Fixture       *fixture,
                      gconstpointer  data)
{
  VocFigure *essential = find_figure (fixture, "essential");
  VocFigure *optional = find_figure (fixture, "optional");

  activate (fixture, "page.expand-all");

  click (essential);
  g_assert_cmpuint (count_rows (fixture->page), ==, voc_figure_get_value (essential));
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (essential)));

  /* One relation at a time. */
  click (optional);
  g_assert_cmpuint (count_rows (fixture->page), ==, voc_figure_get_value (optional));
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (essential)));
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (optional)));

  click (find_figure (fixture, "skills"));
  g_assert_cmpuint (count_rows (fixture->page), ==, 8);
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (optional)));
}

static void
test_filter_tags (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (GPtrArray) pills = NULL;

  activate (fixture, "page.expand-all");

  click (find_figure (fixture, "digital"));
  g_assert_cmpuint (count_rows (fixture->page), ==, 3);

  /* Tags combine, with each other and with the rest. */
  click (find_figure (fixture, "green"));
  g_assert_cmpuint (count_rows (fixture->page), ==, 1);
  g_assert_nonnull (find_row (fixture, "green computing"));
  activate (fixture, "filter.essential");
  g_assert_cmpuint (count_rows (fixture->page), ==, 0);
  activate (fixture, "filter.clear");

  pills = find_all (GTK_WIDGET (find_row (fixture, "sort waste")), VOC_TYPE_PILL);
  g_assert_cmpuint (pills->len, ==, 1);
  click (pills->pdata[0]);
  g_assert_cmpuint (count_rows (fixture->page), ==, 2);
  gtk_test_accessible_assert_state (find_figure (fixture, "green"), GTK_ACCESSIBLE_STATE_PRESSED,
                                    GTK_ACCESSIBLE_TRISTATE_TRUE);
}

/* What was looked for is not left inside a closed group; when the filter goes, all is as before. */
static void
test_filter_reveals (Fixture       *fixture,
                     gconstpointer  data)
{
  activate (fixture, "page.collapse-all");
  add_page (fixture);
  activate (fixture, "page.collapse-all");

  set_filter_text (fixture, "waste");
  g_assert_cmpuint (count_rows (fixture->page), ==, 1);
  g_assert_false (voc_requirement_section_get_expanded (find_section (fixture, "essential-skill")));

  /* Closed by the person, a group stays closed. */
  click (find_header (fixture, "optional-skill"));
  set_filter_text (fixture, "wast");
  g_assert_cmpuint (count_rows (fixture->page), ==, 0);
  activate (fixture, "page.expand-all");
  g_assert_cmpuint (count_rows (fixture->page), ==, 1);
  activate (fixture, "page.collapse-all");

  activate (fixture, "filter.clear");
  g_assert_cmpuint (count_rows (fixture->page), ==, 0);

  activate (fixture, "filter.optional");
  g_assert_cmpuint (count_rows (fixture->page), ==, 4);
  activate (fixture, "filter.clear");
  g_assert_cmpuint (count_rows (fixture->page), ==, 0);
}

static void
test_not_classified (Fixture       *fixture,
                     gconstpointer  data)
{
  GtkWidget *section;

  activate (fixture, "page.expand-all");

  section = GTK_WIDGET (find_section (fixture, "essential-not-classified"));
  g_assert_nonnull (section);
  g_assert_cmpuint (count_rows (section), ==, 1);
  g_assert_true (has_text (section, "Not classified"));
  g_assert_true (has_text (GTK_WIDGET (find_section (fixture, "optional-skill")), "Not classified"));
}

static void
test_row (Fixture       *fixture,
          gconstpointer  data)
{
  VocRequirementRow *row = NULL;
  GtkWidget *widget = NULL;
  g_autoptr (GPtrArray) pills = NULL;

  activate (fixture, "page.expand-all");
  row = find_row (fixture, "audit techniques");
  widget = GTK_WIDGET (row);
  pills = find_all (widget, VOC_TYPE_PILL);

  g_assert_true (has_text (widget, "Ways of looking into things."));
  g_assert_false (gtk_widget_get_focusable (pills->pdata[0]));
  gtk_test_accessible_assert_role (widget, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (widget, GTK_ACCESSIBLE_PROPERTY_LABEL, "audit techniques");
  gtk_test_accessible_assert_state (widget, GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);

  gtk_widget_activate (widget);
  g_assert_true (voc_requirement_row_get_expanded (row));
  g_assert_true (has_text (widget, SKILLS[0].description));
  g_assert_true (has_text (widget, "Knowledge · Cross-sector"));
  g_assert_true (gtk_widget_get_focusable (pills->pdata[0]));
  gtk_test_accessible_assert_state (widget, GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);

  gtk_widget_activate_action (widget, "requirement.copy-link", NULL);
  g_assert_cmpstr (fixture->activated, ==, "show-toast Link copied");

  /* Closing the groups leaves rows alone. */
  activate (fixture, "page.collapse-all");
  g_assert_true (voc_requirement_row_get_expanded (row));

  gtk_widget_activate (widget);
  g_assert_false (voc_requirement_row_get_expanded (row));
  gtk_test_accessible_assert_state (widget, GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);
}

static void
test_head (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GPtrArray) labels = find_all (fixture->page, GTK_TYPE_LABEL);
  g_autoptr (GPtrArray) buttons = find_all (fixture->page, GTK_TYPE_BUTTON);
  gboolean stopped = FALSE;

  g_assert_true (has_text (fixture->page, "security officer"));
  g_assert_true (has_text (fixture->page, "Looks after security."));
  g_assert_true (has_text (fixture->page, "2529.1"));
  g_assert_true (has_text (fixture->page, "ISCO 2529"));

  /* The path begins with the major group and each step opens its group. */
  g_assert_cmpstr (gtk_button_get_label (buttons->pdata[0]), ==, "Group 2");
  click (buttons->pdata[0]);
  g_assert_cmpstr (fixture->activated, ==, "open-group 2");
  click (buttons->pdata[3]);
  g_assert_cmpstr (fixture->activated, ==, "open-group 2529");

  click (buttons->pdata[4]);
  g_assert_cmpstr (fixture->activated, ==, "show-toast Code copied");
  g_assert_cmpstr (gtk_widget_get_tooltip_text (buttons->pdata[4]), ==, "Copy the ESCO code");
  g_assert_cmpstr (gtk_widget_get_tooltip_text (buttons->pdata[5]), ==, "Copy the ISCO-08 code");
  click (buttons->pdata[6]);
  g_assert_cmpstr (fixture->activated, ==, "show-toast Link copied");

  for (guint i = 0; i < labels->len; i++)
    {
      GtkLabel *label = labels->pdata[i];

      if (!g_str_has_prefix (gtk_label_get_text (label), "also: "))
        continue;

      g_assert_null (strstr (gtk_label_get_text (label), "R&D lead"));
      g_signal_emit_by_name (label, "activate-link", "more", &stopped);
      g_assert_true (stopped);
      g_assert_nonnull (strstr (gtk_label_get_text (label), "R&D lead"));
    }
  g_assert_true (stopped);
}

/* The path wraps, and a step that is wider than the line stays inside of it in both directions. */
static void
test_path (Fixture       *fixture,
           gconstpointer  data)
{
  const GtkTextDirection directions[] = { GTK_TEXT_DIR_LTR, GTK_TEXT_DIR_RTL };
  g_autoptr (GPtrArray) paths = find_all (fixture->page, VOC_TYPE_ISCO_PATH);
  g_autoptr (GPtrArray) buttons = NULL;
  GtkWidget *path = paths->pdata[0];
  int width;
  int wide_height;
  int narrow_height;

  gtk_window_present (GTK_WINDOW (fixture->window));
  buttons = find_all (path, GTK_TYPE_BUTTON);
  g_assert_cmpuint (buttons->len, ==, 4);

  gtk_widget_measure (path, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  gtk_widget_measure (path, GTK_ORIENTATION_VERTICAL, 2000, &wide_height, NULL, NULL, NULL);
  gtk_widget_measure (path, GTK_ORIENTATION_VERTICAL, width, &narrow_height, NULL, NULL, NULL);
  g_assert_cmpint (narrow_height, ==, 4 * wide_height);

  for (guint i = 0; i < G_N_ELEMENTS (directions); i++)
    {
      gtk_widget_set_direction (path, directions[i]);
      gtk_widget_allocate (path, width, narrow_height, -1, NULL);

      for (guint j = 0; j < buttons->len; j++)
        {
          graphene_rect_t bounds;

          g_assert_true (gtk_widget_compute_bounds (buttons->pdata[j], path, &bounds));
          g_assert_cmpfloat (bounds.origin.x, >=, 0);
          g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, width);
        }
    }
}

static void
test_accessible (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (GPtrArray) entries = find_all (fixture->page, GTK_TYPE_SEARCH_ENTRY);
  GtkWidget *header = find_header (fixture, "optional-knowledge");
  GtkWidget *figure = GTK_WIDGET (find_figure (fixture, "digital"));
  GtkWidget *strip = gtk_widget_get_parent (gtk_widget_get_parent (figure));

  gtk_test_accessible_assert_property (entries->pdata[0], GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Filter what the occupation asks for");

  gtk_test_accessible_assert_role (strip, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (
    strip, GTK_ACCESSIBLE_PROPERTY_LABEL,
    "8 skills, 4 essential, 4 optional, 3 digital, 2 green, 1 transversal");
  gtk_test_accessible_assert_property (figure, GTK_ACCESSIBLE_PROPERTY_LABEL, "3 digital");
  gtk_test_accessible_assert_role (find_figure (fixture, "skills"), GTK_ACCESSIBLE_ROLE_BUTTON);

  activate (fixture, "page.collapse-all");
  gtk_test_accessible_assert_role (header, GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_test_accessible_assert_property (header, GTK_ACCESSIBLE_PROPERTY_LABEL, "Optional knowledge, 1");
  gtk_test_accessible_assert_state (header, GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);
  click (header);
  gtk_test_accessible_assert_state (header, GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);
}

/* Waits for the next frames, for a second at most. */
static void
wait_for_frames (GtkWidget *widget,
                 guint      n_frames)
{
  gint64 end = g_get_monotonic_time () + G_USEC_PER_SEC;
  GdkFrameClock *clock = gtk_widget_get_frame_clock (widget);
  gint64 first = gdk_frame_clock_get_frame_counter (clock);

  while (gdk_frame_clock_get_frame_counter (clock) < first + n_frames && g_get_monotonic_time () < end)
    {
      gtk_widget_queue_draw (widget);
      g_main_context_iteration (NULL, FALSE);
    }
}

static void
test_other_occupation (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr (GPtrArray) scrollers = find_all (fixture->page, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (scrollers->pdata[0]);

  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_for_frames (fixture->page, 3);

  activate (fixture, "page.collapse-all");
  click (find_header (fixture, "optional-knowledge"));
  set_filter_text (fixture, "green");
  activate (fixture, "filter.green");
  wait_for_frames (fixture->page, 3);
  gtk_adjustment_set_value (adjustment, 50);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), >, 0);

  show (fixture, CLERK);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 0);
  g_assert_cmpuint (voc_figure_get_value (find_figure (fixture, "skills")), ==, 2);
  g_assert_null (find_figure (fixture, "green"));
  g_assert_null (find_section (fixture, "essential-knowledge"));
  assert_header (fixture, "optional-knowledge", "Optional knowledge, 1");
  g_assert_true (voc_requirement_section_get_expanded (find_section (fixture, "optional-knowledge")));
  g_assert_false (voc_requirement_section_get_expanded (find_section (fixture, "essential-skill")));

  /* Nothing to show is nothing shown. */
  voc_occupation_page_set_occupation (VOC_OCCUPATION_PAGE (fixture->page), NULL);
  g_assert_cmpuint (count_rows (fixture->page), ==, 0);
  g_assert_null (find_figure (fixture, "skills"));
}

static void
test_remembered (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (GSettings) settings = create_settings ();

  if (settings == NULL)
    {
      g_test_skip ("The settings schema is not there");
      return;
    }

  /* Never used before: essential is open, optional is not. */
  g_assert_true (voc_requirement_section_get_expanded (find_section (fixture, "essential-not-classified")));
  g_assert_false (voc_requirement_section_get_expanded (find_section (fixture, "optional-skill")));

  click (find_header (fixture, "essential-knowledge"));
  click (find_header (fixture, "optional-skill"));
  add_page (fixture);
  g_assert_false (voc_requirement_section_get_expanded (find_section (fixture, "essential-knowledge")));
  g_assert_true (voc_requirement_section_get_expanded (find_section (fixture, "optional-skill")));

  /* All closed is a choice too. */
  activate (fixture, "page.collapse-all");
  add_page (fixture);
  g_assert_cmpuint (count_rows (fixture->page), ==, 0);
}

static void
test_right_to_left (Fixture       *fixture,
                    gconstpointer  data)
{
  graphene_rect_t title;
  graphene_rect_t count;
  GtkWidget *box;

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  add_page (fixture);
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_for_frames (fixture->page, 3);

  box = gtk_button_get_child (GTK_BUTTON (find_header (fixture, "essential-knowledge")));
  g_assert_true (gtk_widget_compute_bounds (gtk_widget_get_first_child (box), fixture->window, &title));
  g_assert_true (gtk_widget_compute_bounds (gtk_widget_get_last_child (box), fixture->window, &count));
  g_assert_cmpfloat (title.origin.x, >, count.origin.x);

  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
test_finalised (Fixture       *fixture,
                gconstpointer  data)
{
  GtkWidget *page = fixture->page;

  activate (fixture, "page.expand-all");
  gtk_widget_activate (GTK_WIDGET (find_row (fixture, "audit techniques")));
  set_filter_text (fixture, "audit");

  /* The window itself keeps what had the focus last until something else has it. */
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);

  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
  gtk_window_set_child (GTK_WINDOW (fixture->window), NULL);
  g_assert_null (page);
}

#define ADD(path, function) \
  g_test_add ("/occupation-page/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("counts", test_counts);
  ADD ("expand-collapse", test_expand_collapse);
  ADD ("filter/text", test_filter_text);
  ADD ("filter/relation", test_filter_relation);
  ADD ("filter/tags", test_filter_tags);
  ADD ("filter/reveals", test_filter_reveals);
  ADD ("not-classified", test_not_classified);
  ADD ("row", test_row);
  ADD ("head", test_head);
  ADD ("path", test_path);
  ADD ("accessible", test_accessible);
  ADD ("other-occupation", test_other_occupation);
  ADD ("remembered", test_remembered);
  ADD ("right-to-left", test_right_to_left);
  ADD ("finalised", test_finalised);

  return g_test_run ();
}
