/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-search-forms.h"

#include <string.h>

/*
 * Other forms of a word: singular and plural, British and American. The rules may be crude, because
 * only forms that are words of the catalogue are ever looked for.
 */

/* Shorter words have no other form worth a look-up, and longer ones are no words: so there are never
 * many forms. */
#define SHORTEST_WORD 4
#define LONGEST_WORD 40
/* What stays of a word when a short ending goes; long ones are words themselves. */
#define SHORTEST_STEM 2
#define LONG_ENDING 5

typedef struct
{
  const char *one;
  const char *other;
} Pair;

/* Endings, both ways. */
static const Pair NUMBERS[] = {
  { "", "s" },      { "", "es" },   { "y", "ies" },          { "man", "men" },
  { "fe", "ves" },  { "f", "ves" }, { "person", "people" },  { "child", "children" },
  { "z", "ces" },         { "", "ment" },
};

/* Anywhere in a word, both ways: British first. */
static const Pair SPELLINGS[] = {
  { "our", "or" },           { "is", "iz" },             { "ys", "yz" },
  { "centre", "center" },    { "theatre", "theater" },   { "fibre", "fiber" },
  { "metre", "meter" },      { "litre", "liter" },       { "calibre", "caliber" },
  { "ller", "ler" },         { "lling", "ling" },        { "lled", "led" },
  { "llor", "lor" },         { "paed", "ped" },          { "anaesth", "anesth" },
  { "aesth", "esth" },       { "gynaec", "gynec" },      { "haem", "hem" },
  { "archaeo", "archeo" },   { "palaeo", "paleo" },      { "oesoph", "esoph" },
  { "oedema", "edema" },     { "foet", "fet" },          { "oestr", "estr" },
  { "homoeo", "homeo" },     { "manoeuvr", "maneuver" }, { "programme", "program" },
  { "tyre", "tire" },        { "plough", "plow" },       { "grey", "gray" },
  { "draught", "draft" },    { "licenc", "licens" },     { "defenc", "defens" },
  { "offenc", "offens" },    { "practic", "practis" },   { "aluminium", "aluminum" },
  { "mould", "mold" },       { "logue", "log" },         { "sceptic", "skeptic" },
  { "jewellery", "jewelry" }, { "fulfil", "fulfill" },   { "enrol", "enroll" },
  { "skilful", "skillful" }, { "cheque", "check" },      { "storey", "story" },
  { "pyjama", "pajama" },    { "kerb", "curb" },         { "moustache", "mustache" },
};

static void
add_form (GPtrArray *forms,
          char      *form)
{
  if (g_ptr_array_find_with_equal_func (forms, form, g_str_equal, NULL))
    g_free (form);
  else
    g_ptr_array_add (forms, form);
}

static void
change_ending (GPtrArray  *forms,
               const char *word,
               const char *from,
               const char *to)
{
  gsize length = strlen (word);
  gsize shortest = strlen (from) >= LONG_ENDING ? 0 : SHORTEST_STEM;

  if (!g_str_has_suffix (word, from) || length < strlen (from) + shortest)
    return;
  add_form (forms, g_strdup_printf ("%.*s%s", (int) (length - strlen (from)), word, to));
}

static void
change_spelling (GPtrArray  *forms,
                 const char *word,
                 const char *from,
                 const char *to)
{
  for (const char *at = strstr (word, from); at != NULL; at = strstr (at + 1, from))
    add_form (forms, g_strdup_printf ("%.*s%s%s", (int) (at - word), word, to, at + strlen (from)));
}

/**
 * voc_search_dup_forms:
 * @word: a folded word
 *
 * Returns: (transfer full) (element-type utf8): the word itself and other forms that it may have;
 *   many of them are no words at all
 */
GPtrArray *
voc_search_dup_forms (const char *word)
{
  GPtrArray *forms = g_ptr_array_new_with_free_func (g_free);
  gsize length = strlen (word);
  guint n_numbers;

  g_ptr_array_add (forms, g_strdup (word));
  if (length < SHORTEST_WORD || length > LONGEST_WORD)
    return forms;

  for (gsize i = 0; i < G_N_ELEMENTS (NUMBERS); i++)
    {
      change_ending (forms, word, NUMBERS[i].other, NUMBERS[i].one);
      /* What only adds letters is found as the beginning of a word. */
      if (*NUMBERS[i].one != '\0')
        change_ending (forms, word, NUMBERS[i].one, NUMBERS[i].other);
    }

  n_numbers = forms->len;
  for (guint n = 0; n < n_numbers; n++)
    for (gsize i = 0; i < G_N_ELEMENTS (SPELLINGS); i++)
      {
        change_spelling (forms, forms->pdata[n], SPELLINGS[i].one, SPELLINGS[i].other);
        change_spelling (forms, forms->pdata[n], SPELLINGS[i].other, SPELLINGS[i].one);
      }

  return forms;
}
