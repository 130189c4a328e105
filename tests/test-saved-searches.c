/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>

#include "import-fixtures.h"
#include "query-values.h"
#include "voc-catalogue-query.h"
#include "voc-document.h"
#include "voc-saved-searches.h"

typedef struct
{
  char *folder;
  GFile *file;
  VocSavedSearches *searches;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("vocation-searches-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->file = g_file_new_build_filename (fixture->folder, "vocation", "searches.json", NULL);
  fixture->searches = voc_saved_searches_new (fixture->file);
  if (data != NULL)
    {
      g_autofree char *folder = g_path_get_dirname (g_file_peek_path (fixture->file));

      g_mkdir_with_parents (folder, 0700);
      g_file_set_contents (g_file_peek_path (fixture->file), data, -1, &error);
      g_assert_no_error (error);
    }
}

/* How many files the folder holds; with @remove they are gone. */
static guint
count_files (Fixture  *fixture,
             gboolean  remove)
{
  g_autofree char *folder = g_path_get_dirname (g_file_peek_path (fixture->file));
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n = 0;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (remove)
        g_unlink (path);
      n++;
    }
  if (remove)
    g_rmdir (folder);

  return n;
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->searches);
  count_files (fixture, TRUE);
  g_rmdir (fixture->folder);
  g_object_unref (fixture->file);
  g_free (fixture->folder);
}

static VocSavedSearches *
load_again (Fixture *fixture)
{
  VocSavedSearches *searches = voc_saved_searches_new (fixture->file);
  g_autoptr (GError) error = NULL;

  g_assert_true (voc_saved_searches_load (searches, NULL, &error));
  g_assert_no_error (error);

  return searches;
}

static void
assert_names (VocSavedSearches *searches,
              const char       *expected)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (searches)); i++)
    {
      g_autoptr (VocSavedSearch) search = g_list_model_get_item (G_LIST_MODEL (searches), i);

      g_string_append_printf (names, "%s%s", i > 0 ? "|" : "", voc_saved_search_get_name (search));
    }

  g_assert_cmpstr (names->str, ==, expected);
}

static void
add (VocSavedSearches *searches,
     const char       *name,
     const char       *isco)
{
  g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();
  g_autoptr (VocSavedSearch) search = NULL;
  g_autoptr (GError) error = NULL;

  g_object_set (query, "isco", isco, NULL);
  search = voc_saved_search_new (name, query);
  g_assert_true (voc_saved_searches_insert (searches, G_MAXUINT, search, &error));
  g_assert_no_error (error);
}

static void
changed_cb (GListModel *model,
            guint       position,
            guint       removed,
            guint       added,
            GString    *changes)
{
  g_string_append_printf (changes, "%u-%u+%u ", position, removed, added);
}

static void
test_edit (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GString) changes = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (VocSavedSearches) again = NULL;
  g_autoptr (VocSavedSearch) second = NULL;

  g_signal_connect (fixture->searches, "items-changed", G_CALLBACK (changed_cb), changes);
  g_assert_true (voc_saved_searches_load (fixture->searches, NULL, &error));
  g_assert_no_error (error);
  assert_names (fixture->searches, "");

  add (fixture->searches, "one", "1");
  add (fixture->searches, "two", "2");
  add (fixture->searches, "three", "3");
  g_assert_true (voc_saved_searches_rename (fixture->searches, 1, "zwei", &error));
  second = g_list_model_get_item (G_LIST_MODEL (fixture->searches), 1);
  g_assert_true (voc_saved_searches_remove (fixture->searches, 1, &error));
  assert_names (fixture->searches, "one|three");

  /* Undone: in its place again. */
  g_assert_true (voc_saved_searches_insert (fixture->searches, 1, second, &error));
  g_assert_no_error (error);
  assert_names (fixture->searches, "one|zwei|three");
  g_assert_cmpuint (voc_saved_searches_find (fixture->searches, "three"), ==, 2);
  g_assert_cmpuint (voc_saved_searches_find (fixture->searches, "two"), ==, G_MAXUINT);
  g_assert_cmpstr (changes->str, ==, "0-0+0 0-0+1 1-0+1 2-0+1 1-1+1 1-1+0 1-0+1 " + 6);

  again = load_again (fixture);
  assert_names (again, "one|zwei|three");
  g_clear_object (&second);
  second = g_list_model_get_item (G_LIST_MODEL (again), 1);
  g_assert_cmpstr (voc_occupation_query_get_isco (voc_saved_search_get_query (second)), ==, "2");
}

/* What a newer program has saved is left alone; what is new here says which format it has. */
static void
test_version (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GFile) file = g_file_new_build_filename (fixture->folder, "new.json", NULL);
  g_autoptr (VocSavedSearches) searches = voc_saved_searches_new (file);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_false (voc_saved_searches_load (fixture->searches, NULL, &error));
  g_assert_nonnull (strstr (error->message, "newer version"));
  g_clear_error (&error);
  add (searches, "one", "1");
  g_assert_true (g_file_get_contents (g_file_peek_path (file), &text, NULL, &error));
  g_assert_true (g_str_has_prefix (text, "{\n  \"version\" : 1,\n  \"searches\" : ["));
}

#define NEWER                                                                                     \
  "{\"version\": 1, \"colour\": \"blue\", \"searches\": [ 7, {\"name\": \"old\","                 \
  " \"icon\": \"star\", \"query\": {\"isco\": \"2\", \"moon\": [1]}}]}"

static void
test_unknown (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (voc_saved_searches_load (fixture->searches, NULL, &error));
  assert_names (fixture->searches, "old");
  g_assert_true (voc_saved_searches_rename (fixture->searches, 0, "new", &error));
  add (fixture->searches, "more", "1");
  g_assert_no_error (error);

  g_assert_true (g_file_get_contents (g_file_peek_path (fixture->file), &text, NULL, &error));
  g_assert_nonnull (strstr (text, "\"colour\" : \"blue\""));
  g_assert_nonnull (strstr (text, "\"icon\" : \"star\""));
  g_assert_nonnull (strstr (text, "\"moon\""));
  g_assert_nonnull (strstr (text, "\"new\""));
  g_assert_null (strstr (text, "\"old\""));
  g_assert_nonnull (strstr (text, "7"));
}

/* Two programs with the same file: neither undoes what the other has done, and each shows it after its
 * own next change. */
static void
test_two_programs (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (VocSavedSearches) other = NULL;
  g_autoptr (GString) changes = g_string_new (NULL);
  g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();
  g_autoptr (VocSavedSearch) two = NULL;
  g_autoptr (GError) error = NULL;

  add (fixture->searches, "one", "1");
  add (fixture->searches, "two", "2");
  add (fixture->searches, "three", "3");
  g_assert_cmpuint (voc_saved_searches_find (fixture->searches, "one"), ==, 0);
  g_assert_cmpuint (voc_saved_searches_find (fixture->searches, "three"), ==, 2);
  g_assert_cmpuint (voc_saved_searches_find (fixture->searches, "five"), ==, G_MAXUINT);
  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (fixture->searches)) ==
                 VOC_TYPE_SAVED_SEARCH);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (fixture->searches), 3));
  other = load_again (fixture);
  g_signal_connect (fixture->searches, "items-changed", G_CALLBACK (changed_cb), changes);

  g_assert_true (voc_saved_searches_remove (other, 0, &error));
  add (other, "four", "4");
  g_object_set (query, "isco", "22", NULL);
  two = voc_saved_search_new ("two", query);
  g_assert_true (voc_saved_searches_save (other, two, &error));
  assert_names (other, "two|three|four");

  g_assert_true (voc_saved_searches_rename (fixture->searches, 2, "drei", &error));
  assert_names (fixture->searches, "two|drei|four");
  g_assert_cmpstr (changes->str, ==, "0-3+3 ");
  g_assert_true (voc_saved_searches_remove (other, 1, &error));
  assert_names (other, "two|drei|four");

  /* What the other has removed is removed, and cannot be renamed. */
  g_assert_true (voc_saved_searches_remove (other, 2, &error));
  g_assert_true (voc_saved_searches_remove (other, 0, &error));
  g_assert_no_error (error);
  g_assert_false (voc_saved_searches_rename (fixture->searches, 2, "vier", &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_true (voc_saved_searches_remove (fixture->searches, 2, &error));
  assert_names (fixture->searches, "drei");
}

static void
test_damaged (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GFile) aside = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (VocSavedSearches) again = NULL;

  g_assert_false (voc_saved_searches_load (fixture->searches, &aside, &error));
  g_assert_nonnull (error);
  g_clear_error (&error);
  g_assert_nonnull (aside);
  g_assert_true (g_file_get_contents (g_file_peek_path (aside), &text, NULL, &error));
  g_assert_cmpstr (text, ==, data);
  g_assert_false (g_file_query_exists (fixture->file, NULL));

  /* Life goes on, and what was set aside stays. */
  add (fixture->searches, "new", "1");
  again = load_again (fixture);
  assert_names (again, "new");
  g_assert_cmpuint (count_files (fixture, FALSE), ==, 2);
}

static void
test_unreadable (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();
  g_autoptr (VocSavedSearch) search = voc_saved_search_new ("x", query);
  g_autoptr (GError) error = NULL;

  /* A folder stands where the file should be: it cannot be read, and nothing is written over it. */
  g_mkdir_with_parents (g_file_peek_path (fixture->file), 0700);
  g_assert_false (voc_saved_searches_load (fixture->searches, NULL, &error));
  g_clear_error (&error);
  g_assert_false (voc_saved_searches_insert (fixture->searches, 0, search, &error));
  g_assert_error (error, VOC_DOCUMENT_ERROR, VOC_DOCUMENT_ERROR_UNREADABLE);
  assert_names (fixture->searches, "");
  g_rmdir (g_file_peek_path (fixture->file));
}

static char *
dup_skill (VocCatalogue *catalogue,
           const char   *label)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VocConcept) skill = voc_catalogue_lookup (catalogue, label, VOC_CONCEPT_SKILL, &error);

  g_assert_no_error (error);

  return g_strdup (voc_concept_get_uri (skill));
}

static gboolean
has_requirement (GPtrArray  *requirements,
                 const char *uri)
{
  for (guint i = 0; i < requirements->len; i++)
    {
      VocSkill *skill = voc_requirement_get_skill (g_ptr_array_index (requirements, i));

      if (g_str_equal (voc_concept_get_uri (VOC_CONCEPT (skill)), uri))
        return TRUE;
    }

  return FALSE;
}

/* Professionals who need statistics and Python and need not manage staff: saved, read again, and the
 * same as going through all occupations by hand. */
static void
test_example (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GPtrArray) sources =
    import_test_find_real ("v1.2.0 - classification - en", NULL);
  g_autoptr (GFile) file = g_file_new_build_filename (fixture->folder, "esco.catalogue", NULL);
  g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();
  g_autoptr (VocSavedSearch) search = NULL;
  g_autoptr (VocSavedSearches) again = NULL;
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (GPtrArray) occupations = NULL;
  g_autoptr (GHashTable) expected = g_hash_table_new (NULL, NULL);
  g_autoptr (VocAnswer) answer = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *statistics = NULL;
  g_autofree char *python = NULL;
  g_autofree char *staff = NULL;

  if (sources == NULL)
    {
      g_test_skip ("The real ESCO is not here");
      return;
    }

  voc_import_summary_unref (import_test_run (sources, file, "en", &error));
  g_assert_no_error (error);
  catalogue = voc_catalogue_open (file, "en", &error);
  g_assert_no_error (error);

  statistics = dup_skill (catalogue, "statistics");
  python = dup_skill (catalogue, "Python (computer programming)");
  staff = dup_skill (catalogue, "manage staff");
  voc_query_add_to_list (VOC_QUERY (query), "needs", statistics);
  voc_query_add_to_list (VOC_QUERY (query), "needs", python);
  voc_query_add_to_list (VOC_QUERY (query), "without", staff);
  g_object_set (query, "isco", "2", NULL);
  search = voc_saved_search_new ("Data people", query);
  g_assert_true (voc_saved_searches_insert (fixture->searches, 0, search, &error));

  again = load_again (fixture);
  g_clear_object (&search);
  search = g_list_model_get_item (G_LIST_MODEL (again), 0);
  assert_same_query (voc_saved_search_get_query (search), query);
  answer = voc_catalogue_answer_occupations (catalogue, voc_saved_search_get_query (search), NULL,
                                             &error);
  g_assert_no_error (error);

  occupations = voc_catalogue_dup_occupations (catalogue, &error);
  for (guint i = 0; i < occupations->len; i++)
    {
      VocOccupation *occupation = g_ptr_array_index (occupations, i);
      VocGroup *major = voc_occupation_get_major_group (occupation);
      g_autoptr (GPtrArray) requirements = NULL;

      if (g_strcmp0 (voc_concept_get_code (VOC_CONCEPT (major)), "2") != 0)
        continue;
      requirements = voc_catalogue_dup_requirements (catalogue, occupation, &error);
      if (has_requirement (requirements, statistics) && has_requirement (requirements, python) &&
          !has_requirement (requirements, staff))
        g_hash_table_add (expected,
                          GUINT_TO_POINTER (voc_concept_get_id (VOC_CONCEPT (occupation))));
    }

  g_assert_cmpuint (answer->ids->len, >, 0);
  g_assert_cmpuint (answer->ids->len, ==, g_hash_table_size (expected));
  for (guint i = 0; i < answer->ids->len; i++)
    g_assert_true (g_hash_table_contains (expected, GUINT_TO_POINTER (g_array_index (answer->ids,
                                                                                     guint, i))));
  g_test_message ("%u occupations", answer->ids->len);

  g_clear_object (&catalogue);
  g_file_delete (file, NULL, NULL);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add ("/saved-searches/edit", Fixture, NULL, set_up, test_edit, tear_down);
  g_test_add ("/saved-searches/version", Fixture, "{\"version\": 2, \"searches\": []}", set_up,
              test_version, tear_down);
  g_test_add ("/saved-searches/unknown", Fixture, NEWER, set_up, test_unknown, tear_down);
  g_test_add ("/saved-searches/damaged", Fixture, "{\"searches\": [", set_up, test_damaged,
              tear_down);
  g_test_add ("/saved-searches/other-kind", Fixture, "{\"searches\": 4}", set_up, test_damaged,
              tear_down);
  g_test_add ("/saved-searches/two-documents", Fixture, "{\"searches\": []}\n{\"searches\": []}",
              set_up, test_damaged, tear_down);
  g_test_add ("/saved-searches/comment", Fixture, "{\"searches\": [/* none */]}", set_up,
              test_damaged, tear_down);
  g_test_add ("/saved-searches/two-programs", Fixture, NULL, set_up, test_two_programs, tear_down);
  g_test_add ("/saved-searches/unreadable", Fixture, NULL, set_up, test_unreadable, tear_down);
  g_test_add ("/saved-searches/example", Fixture, NULL, set_up, test_example, tear_down);

  return g_test_run ();
}
