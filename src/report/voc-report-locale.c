/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define _GNU_SOURCE /* uselocale */

#include "config.h"

#include "voc-report-locale.h"

#include <locale.h>
#include <string.h>

#include <glib/gi18n.h>

/* The words of the program in another language than that of the window, for one thread. */

struct _VocReportLocale
{
  locale_t before;
  locale_t now;
};

/* The names of most languages of which there are translations are those of countries, too. */
static char *
dup_locale_name (const char *language)
{
  g_autofree char *country = g_ascii_strup (language, -1);

  if (g_str_equal (language, "ar"))
    return g_strdup ("ar_EG.UTF-8");
  if (g_str_equal (language, "uk"))
    return g_strdup ("uk_UA.UTF-8");

  return g_strdup_printf ("%s_%s.UTF-8", language, country);
}

/* What is written in the program needs no translation. */
static locale_t
make_locale (const char *language)
{
  g_autofree char *name = dup_locale_name (language);

  if (g_str_equal (language, "en"))
    return newlocale (LC_MESSAGES_MASK | LC_NUMERIC_MASK, "C", duplocale (LC_GLOBAL_LOCALE));

  return newlocale (LC_ALL_MASK, name, (locale_t) 0);
}

/* What stands for the head of a translation. */
static const char HEAD[] = "";

/* A translation says its language in its head; without one there is no head. */
static gboolean
speaks (const char *language)
{
  g_autofree char *line = g_strdup_printf ("\nLanguage: %s\n", language);
  const char *head = gettext (HEAD);

  return g_str_equal (language, "en") ? *head == '\0' : strstr (head, line) != NULL;
}

/**
 * voc_report_locale_enter:
 * @language: a language, as in BCP 47
 *
 * From now on the calling thread has the words and figures of @language. Such a locale and the
 * translation have to be installed, and the environment must not ask for other languages first.
 *
 * Returns: (transfer full) (nullable): to leave it again; %NULL if nothing has changed
 */
VocReportLocale *
voc_report_locale_enter (const char *language)
{
  locale_t now = make_locale (language);
  VocReportLocale *self;

  if (now == (locale_t) 0)
    return NULL;

  self = g_new0 (VocReportLocale, 1);
  self->now = now;
  self->before = uselocale (now);
  if (speaks (language))
    return self;

  voc_report_locale_leave (self);
  return NULL;
}

/**
 * voc_report_locale_leave:
 *
 * The calling thread speaks as before.
 */
void
voc_report_locale_leave (VocReportLocale *self)
{
  uselocale (self->before);
  freelocale (self->now);
  g_free (self);
}
