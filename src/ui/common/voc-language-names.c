/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-language-names.h"

/* Languages of ESCO, each as those call it who speak it. */
static const struct
{
  const char *id;
  const char *name;
} LANGUAGES[] = {
  { "ar", "العربية" },
  { "bg", "Български" },
  { "cs", "Čeština" },
  { "da", "Dansk" },
  { "de", "Deutsch" },
  { "el", "Ελληνικά" },
  { "en", "English" },
  { "es", "Español" },
  { "et", "Eesti" },
  { "fi", "Suomi" },
  { "fr", "Français" },
  { "ga", "Gaeilge" },
  { "hr", "Hrvatski" },
  { "hu", "Magyar" },
  { "is", "Íslenska" },
  { "it", "Italiano" },
  { "lt", "Lietuvių" },
  { "lv", "Latviešu" },
  { "mt", "Malti" },
  { "nl", "Nederlands" },
  { "no", "Norsk" },
  { "pl", "Polski" },
  { "pt", "Português" },
  { "ro", "Română" },
  { "sk", "Slovenčina" },
  { "sl", "Slovenščina" },
  { "sv", "Svenska" },
  { "uk", "Українська" },
};

/* What is not known is its own name. */
const char *
voc_language_get_name (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (LANGUAGES); i++)
    if (g_str_equal (LANGUAGES[i].id, id))
      return LANGUAGES[i].name;

  return id;
}
