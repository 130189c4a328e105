/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-field-texts.h"

#include <glib/gi18n.h>

/* The words for fields of work. */

static const struct
{
  const char *id;
  const char *name;
  const char *sentence;
} TEXTS[] = {
  { "health", N_("Health and care"),
    N_("You help people get well, stay well and live with illness.") },
  { "social", N_("Children and social work"),
    N_("You stand by children, families and people in a hard time.") },
  { "teaching", N_("Teaching and learning"), N_("You help children and adults learn.") },
  { "science", N_("Science and environment"),
    N_("You find out how nature and people work, and protect the environment.") },
  { "computers", N_("Computers and data"),
    N_("You write software, run networks and make sense of data.") },
  { "engineering", N_("Engineering and technology"),
    N_("You plan, draw and test machines, products and plants.") },
  { "building", N_("Building and crafts"),
    N_("You build houses and roads, or make things by hand.") },
  { "repair", N_("Machines and electricity"),
    N_("You shape metal, lay cables, and fit and mend machines.") },
  { "production", N_("Factories and production"),
    N_("You make goods with machines and see that they turn out well.") },
  { "food", N_("Food, hotels and travel"),
    N_("You cook, serve, look after guests and show them around.") },
  { "nature", N_("Farming, animals and nature"),
    N_("You grow plants, keep animals, and look after forests and waters.") },
  { "transport", N_("Transport and delivery"),
    N_("You drive, fly or sail, store goods and get them where they belong.") },
  { "selling", N_("Shops and selling"),
    N_("You advise customers, and buy, sell and advertise goods.") },
  { "business", N_("Business and money"), N_("You lead, plan and advise, and look after money.") },
  { "office", N_("Office and customer service"),
    N_("You keep an office running and answer people’s questions.") },
  { "law", N_("Law, safety and public service"),
    N_("You make, explain and keep the rules, and protect people.") },
  { "arts", N_("Art, media and culture"),
    N_("You write, design, perform or film, and keep what others have made.") },
  { "personal", N_("Sport, beauty and home"),
    N_("You train people, care for their looks, or keep places clean.") },
};

/**
 * voc_field_text_get_name:
 * @id: the word for a field
 *
 * Returns: (nullable): its name; %NULL if there is no such field
 */
const char *
voc_field_text_get_name (const char *id)
{
  for (gsize i = 0; i < G_N_ELEMENTS (TEXTS); i++)
    if (g_strcmp0 (id, TEXTS[i].id) == 0)
      return gettext (TEXTS[i].name);

  return NULL;
}

/**
 * voc_field_text_get_sentence:
 * @id: the word for a field
 *
 * Returns: (nullable): what people do in it; %NULL if there is no such field
 */
const char *
voc_field_text_get_sentence (const char *id)
{
  for (gsize i = 0; i < G_N_ELEMENTS (TEXTS); i++)
    if (g_strcmp0 (id, TEXTS[i].id) == 0)
      return gettext (TEXTS[i].sentence);

  return NULL;
}
