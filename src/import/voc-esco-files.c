/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-esco-files.h"

#include <glib/gi18n.h>
#include <string.h>

typedef enum
{
  NEED_NOT,
  NEED_CLASSIFICATION,
  NEED_RELATIONS,
} Need;

static const struct
{
  const char *stem;
  Need need;
} parts[] = {
  [VOC_ESCO_ISCO_GROUPS] = { "ISCOGroups", NEED_CLASSIFICATION },
  [VOC_ESCO_SKILL_GROUPS] = { "skillGroups", NEED_CLASSIFICATION },
  [VOC_ESCO_SKILLS] = { "skills", NEED_CLASSIFICATION },
  [VOC_ESCO_OCCUPATIONS] = { "occupations", NEED_CLASSIFICATION },
  [VOC_ESCO_SKILLS_HIERARCHY] = { "skillsHierarchy", NEED_NOT },
  [VOC_ESCO_BROADER_OCCUPATIONS] = { "broaderRelationsOccPillar", NEED_RELATIONS },
  [VOC_ESCO_BROADER_SKILLS] = { "broaderRelationsSkillPillar", NEED_RELATIONS },
  [VOC_ESCO_REQUIREMENTS] = { "occupationSkillRelations", NEED_RELATIONS },
  [VOC_ESCO_SKILL_RELATIONS] = { "skillSkillRelations", NEED_NOT },
  [VOC_ESCO_DIGITAL_SKILLS] = { "digitalSkillsCollection", NEED_NOT },
  [VOC_ESCO_DIGCOMP_SKILLS] = { "digCompSkillsCollection", NEED_NOT },
  [VOC_ESCO_GREEN_SKILLS] = { "greenSkillsCollection", NEED_NOT },
  [VOC_ESCO_TRANSVERSAL_SKILLS] = { "transversalSkillsCollection", NEED_NOT },
  [VOC_ESCO_LANGUAGE_SKILLS] = { "languageSkillsCollection", NEED_NOT },
  [VOC_ESCO_RESEARCH_SKILLS] = { "researchSkillsCollection", NEED_NOT },
  [VOC_ESCO_RESEARCH_OCCUPATIONS] = { "researchOccupationsCollection", NEED_NOT },
};

G_STATIC_ASSERT (G_N_ELEMENTS (parts) == VOC_ESCO_N_PARTS);

void
voc_esco_files_free (VocEscoFiles *self)
{
  g_clear_pointer (&self->languages, g_ptr_array_unref);
  g_clear_pointer (&self->files, g_array_unref);
  g_clear_pointer (&self->version, g_free);
  g_free (self);
}

static gboolean
is_text (VocEscoPart part)
{
  return part <= VOC_ESCO_SKILLS_HIERARCHY;
}

/**
 * voc_esco_files_find:
 * @self: files
 * @part: what the file holds
 * @language: (nullable): its language
 *
 * Finds a file in one language, or the one without a language.
 *
 * Returns: (nullable): the file
 */
const VocEscoFile *
voc_esco_files_find (VocEscoFiles *self,
                     VocEscoPart   part,
                     const char   *language)
{
  for (guint i = 0; i < self->files->len; i++)
    {
      const VocEscoFile *file = &g_array_index (self->files, VocEscoFile, i);

      if (file->part == part && g_strcmp0 (file->language, language) == 0)
        return file;
    }

  return NULL;
}

/**
 * voc_esco_files_find_any:
 * @self: files
 * @part: what the file holds
 *
 * Finds a file that says the same in every language: that of the base language, else the one without, else
 * any.
 *
 * Returns: (nullable): the file
 */
const VocEscoFile *
voc_esco_files_find_any (VocEscoFiles *self,
                         VocEscoPart   part)
{
  const VocEscoFile *file = voc_esco_files_find (self, part,
                                                 g_ptr_array_index (self->languages, 0));

  if (file == NULL)
    file = voc_esco_files_find (self, part, NULL);

  for (guint i = 1; file == NULL && i < self->languages->len; i++)
    file = voc_esco_files_find (self, part, g_ptr_array_index (self->languages, i));

  return file;
}

/**
 * voc_esco_files_dup_languages:
 * @self: files
 *
 * Gets the languages, base language first.
 *
 * Returns: (transfer full): language codes
 */
char **
voc_esco_files_dup_languages (VocEscoFiles *self)
{
  GStrvBuilder *builder = g_strv_builder_new ();

  for (guint i = 0; i < self->languages->len; i++)
    g_strv_builder_add (builder, g_ptr_array_index (self->languages, i));

  return g_strv_builder_unref_to_strv (builder);
}

static gboolean
add_file (VocEscoFiles           *self,
          VocImportState           *state,
          VocArchive             *archive,
          const VocArchiveEntry  *entry,
          gboolean               *out_is_esco,
          GError                **error)
{
  VocEscoFile file = { VOC_ESCO_N_PARTS, archive, entry, entry->language };
  const VocEscoFile *other;

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      if (g_ascii_strcasecmp (parts[i].stem, entry->stem) == 0)
        file.part = i;
    }

  if (file.part == VOC_ESCO_N_PARTS || (is_text (file.part) && file.language == NULL))
    {
      voc_import_summary_note (state->summary, VOC_NOTE_IGNORED_FILE, NULL, 1, "%s", entry->name);
      return TRUE;
    }

  other = voc_esco_files_find (self, file.part, file.language);
  if (other != NULL)
    {
      g_set_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_CONFLICT,
                   /* Translators: name of a file, names of the two archives that both have it */
                   _("The file “%s” is there twice, in %s and in %s."), entry->name,
                   voc_archive_get_name (other->archive), voc_archive_get_name (archive));
      return FALSE;
    }

  g_array_append_val (self->files, file);
  if (is_text (file.part) &&
      !g_ptr_array_find_with_equal_func (self->languages, file.language, g_str_equal, NULL))
    g_ptr_array_add (self->languages, g_strdup (file.language));
  *out_is_esco = TRUE;

  return TRUE;
}

static gboolean
add_archive (VocEscoFiles  *self,
             VocImportState  *state,
             VocArchive    *archive,
             GError       **error)
{
  GPtrArray *entries = voc_archive_get_entries (archive);
  gboolean is_esco = FALSE;

  for (guint i = 0; i < entries->len; i++)
    {
      if (!add_file (self, state, archive, g_ptr_array_index (entries, i), &is_esco, error))
        return FALSE;
    }

  if (!is_esco)
    g_set_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_INCOMPLETE,
                 _("%s holds no ESCO files such as “skills_en.csv”, and no “catalogue.json”."),
                 voc_archive_get_name (archive));

  return is_esco;
}

/* The portal's downloads say their version in their name: “ESCO dataset - v1.2.0 - …”. */
static gboolean
take_version (VocEscoFiles  *self,
              VocArchive    *archive,
              VocArchive   **inout_first,
              GError       **error)
{
  g_autoptr (GRegex) regex = g_regex_new ("\\bv(\\d+(?:\\.\\d+)+)", G_REGEX_CASELESS, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autofree char *version = NULL;

  if (!g_regex_match (regex, voc_archive_get_name (archive), 0, &match))
    return TRUE;

  version = g_match_info_fetch (match, 1);
  if (self->version == NULL)
    {
      self->version = g_steal_pointer (&version);
      *inout_first = archive;
      return TRUE;
    }

  if (g_str_equal (self->version, version))
    return TRUE;

  g_set_error (
    error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_CONFLICT,
    /* Translators: name of an archive, its version, name of another archive, its version */
    _("%s has ESCO %s, but %s has ESCO %s: import one version at a time."),
    voc_archive_get_name (*inout_first), self->version, voc_archive_get_name (archive), version);

  return FALSE;
}

static int
compare_languages (gconstpointer a,
                   gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Puts the base language first: the one asked for, else English, else the first one. */
static gboolean
choose_base (VocEscoFiles  *self,
             const char    *asked,
             GError       **error)
{
  g_auto (GStrv) all = NULL;
  g_autofree char *list = NULL;
  guint index;

  if (self->languages->len == 0)
    return TRUE;

  if (asked == NULL && !g_ptr_array_find_with_equal_func (self->languages, "en", g_str_equal, NULL))
    asked = g_ptr_array_index (self->languages, 0);
  else if (asked == NULL)
    asked = "en";

  if (g_ptr_array_find_with_equal_func (self->languages, asked, (GEqualFunc) g_str_equal, &index))
    {
      char *base = g_ptr_array_steal_index (self->languages, index);

      g_ptr_array_sort (self->languages, compare_languages);
      g_ptr_array_insert (self->languages, 0, base);
      return TRUE;
    }

  g_ptr_array_sort (self->languages, compare_languages);
  all = voc_esco_files_dup_languages (self);
  list = g_strjoinv (", ", all);
  g_set_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_LANGUAGE,
               /* Translators: a language code, list of language codes */
               _("The files are not in the language “%s”, only in: %s."), asked, list);

  return FALSE;
}

static guint
count_parts (VocEscoFiles *self,
             Need          need)
{
  guint n = 0;

  for (guint i = 0; i < self->files->len; i++)
    n += parts[g_array_index (self->files, VocEscoFile, i).part].need == need;

  return n;
}

/* A further language may be there in part: what it lacks is shown in the base language. */
static void
note_missing_in_languages (VocEscoFiles   *self,
                           VocImportState *state)
{
  const char *base = g_ptr_array_index (self->languages, 0);

  for (guint language = 1; language < self->languages->len; language++)
    {
      const char *tag = g_ptr_array_index (self->languages, language);

      for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
        if (is_text (i) && voc_esco_files_find (self, i, base) != NULL &&
            voc_esco_files_find (self, i, tag) == NULL)
          voc_import_summary_note (state->summary, VOC_NOTE_MISSING_IN_LANGUAGE, tag, 1,
                                   "%s_%s.csv", parts[i].stem, tag);
    }
}

static gboolean
check_whole (VocEscoFiles  *self,
             VocImportState  *state,
             GError       **error)
{
  if (count_parts (self, NEED_CLASSIFICATION) == 0)
    {
      g_set_error_literal (
        error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_INCOMPLETE,
        _("These files hold the relations but not the classification (“occupations_en.csv” "
           "and others): import both downloads of this ESCO version together."));
      return FALSE;
    }

  if (count_parts (self, NEED_RELATIONS) == 0)
    {
      g_set_error_literal (
        error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_INCOMPLETE,
        _("These files hold the classification but not the relations "
           "(“occupationSkillRelations.csv” and others): import both downloads of this ESCO "
           "version together."));
      return FALSE;
    }

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      const char *base = g_ptr_array_index (self->languages, 0);

      if (is_text (i) ? voc_esco_files_find (self, i, base) != NULL
                      : voc_esco_files_find_any (self, i) != NULL)
        continue;

      if (parts[i].need != NEED_NOT)
        {
          g_set_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_INCOMPLETE,
                       _("The file “%s_%s.csv” is missing."), parts[i].stem, base);
          return FALSE;
        }
      voc_import_summary_note (state->summary, VOC_NOTE_MISSING_FILE, NULL, 1, "%s", parts[i].stem);
    }
  note_missing_in_languages (self, state);

  return TRUE;
}

/**
 * voc_esco_files_new:
 * @state: an import
 * @archives: (element-type VocArchive): ESCO downloads, whole or in part
 * @error: return location for an error
 *
 * Sorts out the files of downloads, which must be of one version.
 */
VocEscoFiles *
voc_esco_files_new (VocImportState  *state,
                    GPtrArray       *archives,
                    GError         **error)
{
  g_autoptr (VocEscoFiles) self = g_new0 (VocEscoFiles, 1);
  VocArchive *first = NULL;

  self->languages = g_ptr_array_new_with_free_func (g_free);
  self->files = g_array_new (FALSE, FALSE, sizeof (VocEscoFile));

  for (guint i = 0; i < archives->len; i++)
    {
      if (!take_version (self, g_ptr_array_index (archives, i), &first, error))
        return NULL;
    }

  for (guint i = 0; i < archives->len; i++)
    {
      if (!add_archive (self, state, g_ptr_array_index (archives, i), error))
        return NULL;
    }

  return g_steal_pointer (&self);
}

/**
 * voc_esco_files_check:
 * @self: files
 * @state: the import
 * @error: return location for an error
 *
 * Chooses the base language and makes sure that nothing is missing of a whole ESCO.
 */
gboolean
voc_esco_files_check (VocEscoFiles    *self,
                      VocImportState  *state,
                      GError         **error)
{
  return choose_base (self, state->language, error) && check_whole (self, state, error);
}

/**
 * voc_esco_files_note_rest:
 * @self: files
 * @state: the import
 *
 * Counts the files that [method@EscoFiles.find_any] never gives out, because another language has the same.
 */
void
voc_esco_files_note_rest (VocEscoFiles *self,
                          VocImportState *state)
{
  for (guint i = 0; i < self->files->len; i++)
    {
      const VocEscoFile *file = &g_array_index (self->files, VocEscoFile, i);

      if (!is_text (file->part) && voc_esco_files_find_any (self, file->part) != file)
        voc_import_summary_note (state->summary, VOC_NOTE_OTHER_LANGUAGE_FILE, NULL, 1, "%s",
                                 file->entry->name);
    }
}
