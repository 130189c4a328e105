/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "me-fixture.h"
#include "voc-browse-list.h"
#include "voc-compare-skills.h"
#include "voc-find-skills-dialog.h"
#include "voc-me-page.h"
#include "voc-occupation-page.h"
#include "voc-skill-page.h"
#include "voc-skills-note.h"

/* Wherever the built-in catalogue lists skills: said once, and only if they have no names in its language. */

#define NOTE "Skills have only English names here."
#define WAITER "5131.2"
#define SKILL "http://data.europa.eu/esco/skill/5b58e283-a359-4b55-b10d-b0047b2fb7db"

/* How often it is to be read below @root. */
static guint
count_notes (GtkWidget *root)
{
  guint n = VOC_IS_SKILLS_NOTE (root) && voc_test_find_label (root, NOTE) != NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_notes (child);

  return n;
}

static guint
count_in (GtkWidget *window,
          GType      type)
{
  g_test_message ("%s", g_type_name (type));
  voc_test_wait (voc_test_find (window, type, NULL) != NULL);

  return count_notes (voc_test_find (window, type, NULL));
}

static void
assert_occupation (VocApplication *application,
                   GtkWidget      *window,
                   guint           expected)
{
  static const char *const TABS[] = { "overview", "skills", "future", "next" };

  voc_test_activate (application, "open-occupation", WAITER);
  for (guint i = 0; i < G_N_ELEMENTS (TABS); i++)
    {
      voc_test_wait (voc_test_find (window, VOC_TYPE_OCCUPATION_PAGE, NULL) != NULL);
      g_object_set (voc_test_find (window, VOC_TYPE_OCCUPATION_PAGE, NULL), "tab", TABS[i], NULL);
      voc_test_paint ();
      g_test_message ("%s", TABS[i]);
      g_assert_cmpuint (count_in (window, VOC_TYPE_OCCUPATION_PAGE), ==, expected);
    }
  g_assert_cmpuint (count_in (window, VOC_TYPE_BROWSE_LIST), ==, 0);
}

static void
assert_pages (VocApplication *application,
              GtkWidget      *window,
              guint           expected)
{
  assert_occupation (application, window, expected);

  voc_test_activate (application, "open-skill", SKILL);
  g_assert_cmpuint (count_in (window, VOC_TYPE_SKILL_PAGE), ==, expected);
  g_assert_cmpuint (count_in (window, VOC_TYPE_BROWSE_LIST), ==, expected);

  g_action_group_activate_action (G_ACTION_GROUP (application), "compare",
                                  g_variant_new ("(ss)", WAITER, "2529.1"));
  voc_test_paint ();
  g_assert_cmpuint (count_in (window, VOC_TYPE_COMPARE_SKILLS), ==, expected);

  voc_test_activate (application, "show-page", "me");
  g_assert_cmpuint (count_in (window, VOC_TYPE_ME_PAGE), ==, expected);
  click (window, "Find Skills…");
  g_assert_cmpuint (count_in (window, VOC_TYPE_FIND_SKILLS_DIALOG), ==, expected);
  close_dialog (window, VOC_TYPE_FIND_SKILLS_DIALOG);
}

static void
body (VocApplication *application,
      GtkWidget      *window)
{
  VocCatalogueLoader *loader = voc_application_get_loader (application);
  VocCatalogue *italian = voc_catalogue_loader_get_catalogue (loader);
  g_autoptr (GFile) file = g_file_new_for_path (g_getenv ("VOCATION_BUILTIN"));
  g_autoptr (GError) error = NULL;

  /* Lists stand beside what is open. */
  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 560);
  voc_test_wait (gtk_widget_get_width (window) == 1000);

  /* Nothing is listed yet. */
  voc_test_activate (application, "show-page", "me");
  g_assert_cmpuint (count_in (window, VOC_TYPE_ME_PAGE), ==, 0);
  voc_profile_set_skill_level (get_profile (window), SKILL, VOC_SKILL_LEVEL_HAVE, &error);
  g_assert_no_error (error);
  assert_pages (application, window, 1);

  voc_catalogue_loader_load (loader, file, "de");
  voc_test_wait (voc_catalogue_loader_get_catalogue (loader) != italian);
  voc_test_paint ();
  g_assert_cmpuint (count_notes (window), ==, 0);
  assert_pages (application, window, 0);
}

static void
test_pages (void)
{
  voc_test_run (body, "--catalogue", g_getenv ("VOCATION_BUILTIN"), "--language", "it", NULL);
  voc_test_reset ();
}

int
main (int   argc,
      char *argv[])
{
  voc_test_init (&argc, &argv);

  g_test_add_func ("/skills-note/pages", test_pages);

  return voc_test_finish ();
}
