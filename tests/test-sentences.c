/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "builtin-fixture.h"
#include "catalogue-fixture.h"
#include "voc-sentences.h"

/* Sentences made from facts, on the whole built-in catalogue. */

static VocSentences *
make_sentences (const char    *language,
                VocCatalogue **out_catalogue)
{
  g_autoptr (VocMatrix) matrix = open_builtin_matrix (language);

  *out_catalogue = g_object_ref (matrix->catalogue);
  return voc_sentences_new (matrix);
}

static guint
count_words (const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);

  return g_strv_length (words);
}

/* Every occupation has one, none is longer than 30 words, and no two of one unit group are the same. */
static void
test_occupations (gconstpointer data)
{
  const char *language = data;
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (VocSentences) sentences = make_sentences (language, &catalogue);
  g_autoptr (GPtrArray) occupations = voc_catalogue_dup_occupations (catalogue, NULL);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  g_assert_cmpuint (occupations->len, ==, 3039);
  for (guint i = 0; i < occupations->len; i++)
    {
      VocConcept *occupation = occupations->pdata[i];
      VocGroup *isco = voc_occupation_get_isco_group (VOC_OCCUPATION (occupation));
      g_autofree char *sentence = voc_sentences_dup (sentences, occupation);

      if (sentence == NULL || count_words (sentence) > 30 || !g_str_has_suffix (sentence, ".") ||
          !g_hash_table_add (seen,
                             g_strdup_printf ("%u %s", voc_concept_get_id (VOC_CONCEPT (isco)),
                                              sentence)))
        {
          g_test_message ("%s: %s", voc_concept_get_label (occupation), sentence);
          g_test_fail ();
        }
      if (g_test_verbose () && i % 50 == 7)
        g_test_message ("%s: %s", voc_concept_get_label (occupation), sentence);
    }
}

/* Whatever is asked first, or made before, the sentences are the same. */
static void
test_order (void)
{
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (VocSentences) forward = make_sentences ("en", &catalogue);
  g_autoptr (VocCatalogue) again = NULL;
  g_autoptr (VocSentences) backward = make_sentences ("en", &again);
  g_autoptr (VocCatalogue) once_more = NULL;
  g_autoptr (VocSentences) prepared = make_sentences ("en", &once_more);
  g_autoptr (GPtrArray) occupations = voc_catalogue_dup_occupations (catalogue, NULL);
  g_autoptr (GPtrArray) made = g_ptr_array_new_with_free_func (g_free);

  voc_sentences_prepare (prepared);
  for (guint i = 0; i < occupations->len; i += 10)
    g_ptr_array_add (made, voc_sentences_dup (forward, occupations->pdata[i]));
  for (guint i = made->len; i-- > 0;)
    {
      g_autofree char *sentence = voc_sentences_dup (backward, occupations->pdata[i * 10]);
      g_autofree char *ready = voc_sentences_dup (prepared, occupations->pdata[i * 10]);

      g_assert_cmpstr (sentence, ==, made->pdata[i]);
      g_assert_cmpstr (ready, ==, made->pdata[i]);
    }
}

static void
assert_made (VocSentences   *sentences,
             VocCatalogue   *catalogue,
             const char     *label,
             VocConceptKind  kind,
             const char     *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VocConcept) concept = voc_catalogue_lookup (catalogue, label, kind, &error);
  g_autofree char *sentence = NULL;

  g_assert_no_error (error);
  sentence = voc_sentences_dup (sentences, concept);
  g_assert_cmpstr (sentence, ==, expected);
}

static void
assert_says (const char     *language,
             const char     *label,
             VocConceptKind  kind,
             const char     *expected)
{
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (VocSentences) sentences = make_sentences (language, &catalogue);

  assert_made (sentences, catalogue, label, kind, expected);
}

static void
test_words (void)
{
  assert_says ("en", "upholsterer", VOC_CONCEPT_OCCUPATION,
               "You perform upholstery repair, provide customized upholstery and install spring "
               "suspension. You need to know about upholstery fillings.");
  assert_says ("de", "upholsterer", VOC_CONCEPT_OCCUPATION,
               "Das gehört zur Arbeit: Polsterreparaturen durchführen, individuell angepasste "
               "Polsterung liefern und Federaufhängung anbringen. Nötig ist Wissen über: "
               "Polsterfüllungen.");
  assert_says ("en", "install heat pump", VOC_CONCEPT_SKILL,
               "Part of: installing heating, ventilation and air conditioning equipment. "
               "3 occupations need it, such as refrigeration air condition and heat pump "
               "technician and heating technician.");
}

/* What stands in a row of infinitives is one, and in the language of the sentence. */
static void
test_infinitives (void)
{
  assert_says (
    "fr", "8212.3.5", VOC_CONCEPT_OCCUPATION,
    "Le travail consiste surtout à assembler des circuits imprimés, préparer une carte pour la "
    "soudure et appliquer manuellement une technologie traversante. Connaissances utiles : "
    "circuits imprimés.");
  assert_says (
    "es", "8212.3.5", VOC_CONCEPT_OCCUPATION,
    "El trabajo consiste sobre todo en montar circuitos impresos, preparar placas para soldadura "
    "y manejar máquinas de inserción. Conviene saber de placas de circuitos impresos.");
  assert_says (
    "es", "2529.3", VOC_CONCEPT_OCCUPATION,
    "El trabajo consiste sobre todo en analizar sistema TIC, definir políticas de seguridad e "
    "identificar riesgos de seguridad de las TIC. Conviene saber de sistemas incrustados.");
}

/* Where the catalogue names skills in English only, the sentence says so. */
static void
test_foreign_skills (void)
{
  assert_says (
    "it", "upholsterer", VOC_CONCEPT_OCCUPATION,
    "Attività (in inglese): perform upholstery repair, provide customized upholstery and "
    "install spring suspension. Conoscenze (in inglese): upholstery fillings.");
  assert_says (
    "pl", "upholsterer", VOC_CONCEPT_OCCUPATION,
    "Zadania (po angielsku): perform upholstery repair, provide customized upholstery and "
    "install spring suspension. Wiedza (po angielsku): upholstery fillings.");
  assert_says (
    "pl", "install heat pump", VOC_CONCEPT_SKILL,
    "Potrzebne w 3 zawodach, na przykład: technik chłodnictwa, klimatyzacji i pomp ciepła i "
    "technik instalacji i urządzeń grzewczych.");
}

/* English words keep their order to themselves in a sentence from right to left. */
static void
test_right_to_left (void)
{
  assert_says (
    "ar", "upholsterer", VOC_CONCEPT_OCCUPATION,
    "المهام (بالإنجليزية): \u2068perform upholstery repair, provide customized upholstery and "
    "install spring suspension\u2069. المعرفة (بالإنجليزية): \u2068upholstery fillings\u2069.");
}

/* What best says what the work is: five to seven phrases, no two the same, the telling one among them, and
 * nobody reads of budgets first. */
static void
test_duties (void)
{
  static const struct
  {
    const char *occupation;
    const char *duty;
  } CASES[] = {
    { "general veterinarian", "perform veterinary diagnosis" },
    { "software developer", "debug software" },
    { "nurse responsible for general care", "diagnose nursing care" },
    { "bookkeeper", "prepare financial statements" },
    { "welder", "repair metal sheets" },
    { "cashier", "operate cash register" },
    { "carpenter", "create wood joints" },
    { "lawyer", "represent clients in courts" },
    { "translator", "translate texts" },
    { "cargo vehicle driver", "read maps" },
    { "primary school teacher", "teach primary education class content" },
    { "plumber", "install plumbing systems" },
    { "cook", "use cooking techniques" },
    { "hairdresser", "wash hair" },
    { "electrician", "install electricity sockets" },
    { "accountant", "calculate tax" },
    { "firefighter", "extinguish fires" },
    { "police officer", "patrol areas" },
    { "journalist", "follow the news" },
    { "graphic designer", "design graphics" },
    { "civil engineer", "approve engineering design" },
    { "receptionist", "greet guests" },
    { "shop assistant", "put up price tags" },
    { "butcher", "prepare meat for sale" },
    { "baker", "bake goods" },
    { "pharmacist", "dispense medicines" },
    { "librarian", "provide library information" },
    { "midwife", "advise on childbirth" },
    { "physiotherapist", "conduct physiotherapy assessment" },
    { "social worker", "provide social counselling" },
    { "bricklayer", "lay bricks" },
    { "roofer", "inspect roofs" },
    { "tailor", "create patterns for garments" },
    { "photographer", "set up cameras" },
    { "waiter/waitress", "present menus" },
    { "train driver", "control train movement" },
    { "chief ICT security officer", "identify ICT security risks" },
    { "upholsterer", "perform upholstery repair" },
    { "general practitioner", "assess physical conditions of clients" },
    { "dental practitioner", "perform dental clinical examination" },
  };
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (VocSentences) sentences = make_sentences ("en", &catalogue);

  for (guint i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (VocConcept) occupation = voc_catalogue_lookup (catalogue, CASES[i].occupation,
                                                                VOC_CONCEPT_OCCUPATION, &error);
      g_auto (GStrv) duties = NULL;

      g_assert_no_error (error);
      duties = voc_sentences_dup_duties (sentences, occupation, 7);
      g_assert_cmpuint (g_strv_length (duties), >=, 5);
      g_assert_cmpuint (g_strv_length (duties), <=, 7);
      g_assert_null (strstr (duties[0], "budget"));
      if (!g_strv_contains ((const char *const *) duties, CASES[i].duty))
        {
          g_autofree char *all = g_strjoinv (", ", duties);

          g_test_message ("%s: %s", CASES[i].occupation, all);
          g_test_fail ();
        }
    }
}

/* What ESCO asks of all who do research says nothing of those who hardly do. */
static void
test_blocks (void)
{
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (VocSentences) sentences = make_sentences ("en", &catalogue);
  g_autoptr (GError) error = NULL;
  g_autoptr (VocConcept) occupation =
    voc_catalogue_lookup (catalogue, "2211.1", VOC_CONCEPT_OCCUPATION, &error);
  g_auto (GStrv) duties = NULL;

  g_assert_no_error (error);
  duties = voc_sentences_dup_duties (sentences, occupation, 7);
  g_assert_cmpuint (g_strv_length (duties), ==, 7);
  g_assert_false (g_strv_contains ((const char *const *) duties, "think abstractly"));
  g_assert_false (g_strv_contains ((const char *const *) duties, "operate open source software"));
}

/* Nobody reads of managing budgets first, nor of other things that say how one works. */
static void
test_first_duty (void)
{
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (VocSentences) sentences = make_sentences ("en", &catalogue);
  g_autoptr (GPtrArray) occupations = voc_catalogue_dup_occupations (catalogue, NULL);

  for (guint i = 0; i < occupations->len; i++)
    {
      g_auto (GStrv) duties = voc_sentences_dup_duties (sentences, occupations->pdata[i], 7);

      if (duties[0] != NULL && g_str_has_prefix (duties[0], "manage budgets"))
        {
          g_test_message ("%s", voc_concept_get_label (occupations->pdata[i]));
          g_test_fail ();
        }
    }
}

static guint
add_named (VocCatalogueBuilder *builder,
           guint                concept,
           const char          *label)
{
  add_text (builder, concept, 0, VOC_TEXT_LABEL, label);
  return concept;
}

/* Two occupations of a unit group, of which nothing is known but that they need to know about law. */
static VocMatrix *
make_lawyers (const char *base,
              const char *language)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "lawyers.catalogue", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (VocCatalogueBuilder) builder = voc_catalogue_builder_new (file, NULL, NULL);
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (GError) error = NULL;
  VocMatrix *matrix;
  guint unit;
  guint knowledge;
  guint law;

  add_meta (builder);
  voc_catalogue_builder_add_language (builder, base, NULL);
  if (!g_str_equal (base, language))
    voc_catalogue_builder_add_language (builder, language, NULL);
  unit = add_named (builder,
                    voc_catalogue_builder_add_group (builder, "isco:2611", "2611", VOC_SCHEME_ISCO,
                                                     NULL),
                    "Lawyers");
  knowledge = add_named (builder,
                         voc_catalogue_builder_add_group (builder, "sg:K04", "K04",
                                                          VOC_SCHEME_SKILL, NULL),
                         "law, business");
  law = add_named (builder,
                   voc_catalogue_builder_add_skill (builder, "s:law", NULL,
                                                    VOC_SKILL_TYPE_KNOWLEDGE,
                                                    VOC_REUSE_CROSS_SECTOR, NULL),
                   "law");
  voc_catalogue_builder_add_broader (builder, law, knowledge, NULL);
  for (guint i = 0; i < 2; i++)
    {
      static const char *const NAMES[] = { "lawyer", "judge" };
      guint occupation = add_named (builder,
                                    voc_catalogue_builder_add_occupation (builder, NAMES[i],
                                                                          i == 0 ? "2611.1"
                                                                                 : "2611.2",
                                                                          unit, NULL),
                                    NAMES[i]);

      voc_catalogue_builder_add_requirement (builder, occupation, law, VOC_RELATION_ESSENTIAL,
                                             NULL);
    }
  g_assert_true (voc_catalogue_builder_finish (builder, &error));
  g_assert_no_error (error);

  catalogue = voc_catalogue_open (file, language, &error);
  g_assert_no_error (error);
  matrix = voc_matrix_new (catalogue, voc_score_model_get_default (), &error);
  g_assert_no_error (error);

  return matrix;
}

/* Where there is nothing else to tell apart, the name does. */
static void
test_same_knowledge (void)
{
  g_autoptr (VocMatrix) matrix = make_lawyers ("en", "en");
  g_autoptr (VocSentences) sentences = voc_sentences_new (matrix);

  assert_made (sentences, matrix->catalogue, "2611.1", VOC_CONCEPT_OCCUPATION,
               "You need to know about law.");
  assert_made (sentences, matrix->catalogue, "2611.2", VOC_CONCEPT_OCCUPATION,
               "judge: You need to know about law.");
}

/* What is in the base language is said to be English only if that is. */
static void
test_other_base (void)
{
  g_autoptr (VocMatrix) english = make_lawyers ("en", "it");
  g_autoptr (VocSentences) in_english = voc_sentences_new (english);
  g_autoptr (VocMatrix) german = make_lawyers ("de", "it");
  g_autoptr (VocSentences) in_german = voc_sentences_new (german);
  g_autoptr (VocMatrix) read_in_english = make_lawyers ("en", "en");
  g_autoptr (VocSentences) without = voc_sentences_new (read_in_english);
  g_autofree char *note = voc_sentences_dup_skills_note (in_english);

  g_assert_cmpstr (note, ==, "Skills have only English names here.");
  g_assert_null (voc_sentences_dup_skills_note (in_german));
  g_assert_null (voc_sentences_dup_skills_note (without));
  assert_made (in_english, english->catalogue, "2611.1", VOC_CONCEPT_OCCUPATION,
               "Conoscenze (in inglese): law.");
  assert_made (in_german, german->catalogue, "2611.1", VOC_CONCEPT_OCCUPATION, "law.");
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_data_func ("/sentences/occupations/en", "en", test_occupations);
  g_test_add_data_func ("/sentences/occupations/de", "de", test_occupations);
  g_test_add_data_func ("/sentences/occupations/fr", "fr", test_occupations);
  g_test_add_data_func ("/sentences/occupations/es", "es", test_occupations);
  g_test_add_data_func ("/sentences/occupations/it", "it", test_occupations);
  g_test_add_data_func ("/sentences/occupations/pl", "pl", test_occupations);
  g_test_add_data_func ("/sentences/occupations/uk", "uk", test_occupations);
  g_test_add_data_func ("/sentences/occupations/ar", "ar", test_occupations);
  g_test_add_func ("/sentences/foreign-skills", test_foreign_skills);
  g_test_add_func ("/sentences/right-to-left", test_right_to_left);
  g_test_add_func ("/sentences/order", test_order);
  g_test_add_func ("/sentences/words", test_words);
  g_test_add_func ("/sentences/infinitives", test_infinitives);
  g_test_add_func ("/sentences/duties", test_duties);
  g_test_add_func ("/sentences/blocks", test_blocks);
  g_test_add_func ("/sentences/first-duty", test_first_duty);
  g_test_add_func ("/sentences/same-knowledge", test_same_knowledge);
  g_test_add_func ("/sentences/other-base", test_other_base);

  return g_test_run ();
}
