/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-sum.h"

#include <string.h>

#include <glib/gi18n.h>

#include "voc-text.h"

/* Files have so many decimals. */
#define EXACT_DECIMALS 6

/* Rounded one by one, the terms of a sum no longer come to it. So all are rounded down, and those with
 * the largest rests up again until they do (the method of largest remainders); of equal rests the one
 * that stands first. Terms of terms are rounded to what is shown of their term in the same way. */

G_DEFINE_BOXED_TYPE (VocSum, voc_sum, voc_sum_ref, voc_sum_unref)

typedef struct
{
  guint index;
  VocRatio rest; /* what rounding down has left out */
} Rest;

static int
compare_rests (gconstpointer a,
               gconstpointer b)
{
  const Rest *left = a;
  const Rest *right = b;
  int order = voc_ratio_compare (right->rest, left->rest);

  return order != 0 ? order : (int) left->index - (int) right->index;
}

/* What is shown of each term so that all come to @total. */
static gint64 *
apportion (GPtrArray *terms,
           gint64     total,
           guint      decimals)
{
  gint64 *parts = g_new (gint64, terms->len + 1);
  g_autofree Rest *rests = g_new (Rest, terms->len + 1);
  gint64 missing = total;

  for (guint i = 0; i < terms->len; i++)
    {
      VocSumTerm *term = terms->pdata[i];

      parts[i] = voc_ratio_floor (term->points, decimals, &rests[i].rest);
      rests[i].index = i;
      missing -= parts[i];
    }

  qsort (rests, terms->len, sizeof (Rest), compare_rests);
  for (guint i = 0; i < terms->len && missing > 0; i++, missing--)
    parts[rests[i].index]++;

  return parts;
}

static void
round_terms (GPtrArray *terms,
             gint64     total,
             guint      decimals)
{
  g_autofree gint64 *parts = apportion (terms, total, decimals);

  for (guint i = 0; i < terms->len; i++)
    {
      VocSumTerm *term = terms->pdata[i];

      term->shown = parts[i];
      if (term->terms != NULL)
        round_terms (term->terms, term->shown, decimals);
    }
}

static guint
get_decimals (VocSum *self)
{
  return self->unit == VOC_UNIT_POINTS ? 2 : 0;
}

/**
 * voc_sum_new:
 * @id: a name for programs
 * @title: what is explained
 * @unit: in what the terms are counted
 * @terms: (transfer full) (element-type VocSumTerm): the terms, in order
 *
 * Adds up the terms and decides what is shown of each. What else there is to say is set by who makes
 * the sum, before anybody else sees it.
 *
 * Returns: (transfer full): a sum
 */
VocSum *
voc_sum_new (const char *id,
             const char *title,
             VocSumUnit  unit,
             GPtrArray  *terms)
{
  VocSum *self = g_atomic_rc_box_new0 (VocSum);

  self->id = g_strdup (id);
  self->title = g_strdup (title);
  self->unit = unit;
  self->terms = terms;
  self->exact = voc_ratio_new (0, 1);
  for (guint i = 0; i < terms->len; i++)
    self->exact = voc_ratio_add (self->exact, ((VocSumTerm *) terms->pdata[i])->points);
  self->value = self->exact;
  self->shown = voc_ratio_round (self->exact, get_decimals (self));
  round_terms (terms, self->shown, get_decimals (self));

  return self;
}

/**
 * voc_sum_ref:
 *
 * Returns: (transfer full): the sum
 */
VocSum *
voc_sum_ref (VocSum *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  VocSum *self = data;

  g_free (self->id);
  g_free (self->title);
  g_free (self->subject);
  g_free (self->lead);
  g_free (self->value_text);
  g_free (self->rounding);
  g_strfreev (self->notes);
  g_ptr_array_unref (self->terms);
  g_clear_pointer (&self->left_out, voc_sum_term_free);
}

/**
 * voc_sum_unref:
 *
 * Drops a reference.
 */
void
voc_sum_unref (VocSum *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

/**
 * voc_sum_format:
 * @shown: what is shown of a term, in the last decimal of the unit
 *
 * Returns: (transfer full): it for people, with its sign or unit
 */
char *
voc_sum_format (VocSum *self,
                gint64  shown)
{
  g_autofree char *figure = NULL;

  if (self->unit == VOC_UNIT_POINTS)
    return voc_ratio_format_signed (voc_ratio_new (shown, 100), 2);

  figure = voc_ratio_format_for_people (voc_ratio_new (shown, 1), 0);
  return g_strdup_printf (_("%s %%"), figure);
}

/**
 * voc_sum_dup_term_text:
 * @term: a term of it
 *
 * Returns: (transfer full): what is shown of the term
 */
char *
voc_sum_dup_term_text (VocSum     *self,
                       VocSumTerm *term)
{
  if (self->unit == VOC_UNIT_POINTS && term->kind == VOC_TERM_BASE)
    return voc_ratio_format_for_people (voc_ratio_new (term->shown, 100), 2);

  return voc_sum_format (self, term->shown);
}

/**
 * voc_sum_dup_total_text:
 *
 * Returns: (transfer full): what is shown of the sum
 */
char *
voc_sum_dup_total_text (VocSum *self)
{
  return self->unit == VOC_UNIT_POINTS
           ? voc_ratio_format_for_people (voc_ratio_new (self->shown, 100), 2)
           : voc_sum_format (self, self->shown);
}

static void
add_line (GString    *text,
          const char *points,
          const char *indent,
          const char *title,
          const char *detail)
{
  g_string_append_printf (text, "%s\t%s%s", points, indent, title);
  if (detail != NULL)
    g_string_append_printf (text, "\t%s", detail);
  g_string_append_c (text, '\n');
}

static void
add_lines (GString    *text,
           VocSum     *self,
           GPtrArray  *terms,
           const char *indent)
{
  g_autofree char *deeper = g_strconcat (indent, "    ", NULL);

  for (guint i = 0; i < terms->len; i++)
    {
      VocSumTerm *term = terms->pdata[i];
      g_autofree char *points = voc_sum_dup_term_text (self, term);

      add_line (text, points, indent, term->title, term->detail);
      if (term->terms != NULL)
        add_lines (text, self, term->terms, deeper);
    }
}

/**
 * voc_sum_dup_text:
 *
 * Returns: (transfer full): the whole sum, one term a line: points, name and how it comes about
 *   between tabs
 */
char *
voc_sum_dup_text (VocSum *self)
{
  GString *text = g_string_new (NULL);
  g_autofree char *total = voc_sum_dup_total_text (self);

  if (self->subject != NULL)
    /* Translators: a score and an occupation: "Resilience of “Bookkeeper”" */
    g_string_append_printf (text, _("%s of “%s”"), self->title, self->subject);
  else
    g_string_append (text, self->title);
  g_string_append_c (text, '\n');
  if (self->lead != NULL)
    g_string_append_printf (text, "%s\n", self->lead);
  for (guint i = 0; self->notes != NULL && self->notes[i] != NULL; i++)
    g_string_append_printf (text, "%s\n", self->notes[i]);
  if (self->terms->len > 0)
    {
      g_string_append_c (text, '\n');
      add_lines (text, self, self->terms, "");
      add_line (text, total, "", _("The sum"), self->rounding);
    }

  return g_string_free_and_steal (text);
}

static void
add_ratio (GString  *text,
           VocRatio  ratio,
           guint     decimals)
{
  g_autofree char *figure = voc_ratio_is_known (ratio) ? voc_ratio_format (ratio, decimals) : NULL;

  g_string_append_c (text, ',');
  if (figure != NULL)
    g_string_append (text, figure);
}

static void
add_record (GString    *text,
            VocSumTerm *group,
            VocSumTerm *term,
            gint64      millionths)
{
  gboolean is_skill = term->kind == VOC_TERM_SKILL;
  VocSumTerm *place = is_skill ? group : term;
  VocConcept *concept = place != NULL ? place->concept : NULL;
  const char *const fields[] = {
    voc_sum_term_kind_to_id (term->kind),
    concept != NULL ? voc_concept_get_code (concept) : NULL,
    place != NULL ? voc_sum_term_get_label (place) : NULL,
    is_skill ? voc_sum_term_get_label (term) : NULL,
    is_skill ? voc_concept_get_uri (term->concept) : NULL,
    is_skill ? voc_relation_to_id (term->relation) : NULL,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    voc_text_append_csv (text, i > 0, fields[i]);
  add_ratio (text, term->share, EXACT_DECIMALS);
  add_ratio (text, term->value, 2);
  add_ratio (text, voc_ratio_new (millionths, 1000000), EXACT_DECIMALS);
  g_string_append (text, "\r\n");
}

static void
add_records (GString    *text,
             VocSumTerm *group,
             GPtrArray  *terms,
             gint64      total)
{
  g_autofree gint64 *parts = apportion (terms, total, EXACT_DECIMALS);

  for (guint i = 0; i < terms->len; i++)
    {
      VocSumTerm *term = terms->pdata[i];

      if (term->terms != NULL)
        add_records (text, term, term->terms, parts[i]);
      else
        add_record (text, group, term, parts[i]);
    }
}

/**
 * voc_sum_dup_csv:
 *
 * Terms that are sums themselves are given by their terms. The points of all records but the last two
 * come to the last but one, exactly as written.
 *
 * Returns: (transfer full): the whole sum as CSV (RFC 4180), for programs
 */
char *
voc_sum_dup_csv (VocSum *self)
{
  GString *text =
    g_string_new ("kind,group_code,group,skill,skill_uri,relation,share,value,points\r\n");

  add_records (text, NULL, self->terms, voc_ratio_round (self->exact, EXACT_DECIMALS));
  g_string_append (text, "sum,,,,,,,");
  add_ratio (text, self->exact, EXACT_DECIMALS);
  g_string_append_printf (text, "\r\n%s,,,,,,,", self->id);
  add_ratio (text, self->value, EXACT_DECIMALS);
  g_string_append (text, "\r\n");

  return g_string_free_and_steal (text);
}

/**
 * voc_sum_term_new:
 * @kind: what it is
 * @title: its name for people
 * @concept: (nullable): the skill or group
 * @points: what it adds
 *
 * Returns: (transfer full): a term without anything else
 */
VocSumTerm *
voc_sum_term_new (VocSumTermKind  kind,
                  const char     *title,
                  VocConcept     *concept,
                  VocRatio        points)
{
  VocSumTerm *self = g_new0 (VocSumTerm, 1);

  self->kind = kind;
  self->title = g_strdup (title);
  g_set_object (&self->concept, concept);
  self->points = points;

  return self;
}

/**
 * voc_sum_term_free:
 *
 * Frees a term that is in no sum.
 */
void
voc_sum_term_free (VocSumTerm *self)
{
  g_free (self->title);
  g_free (self->detail);
  g_clear_object (&self->concept);
  g_clear_pointer (&self->terms, g_ptr_array_unref);
  g_free (self);
}

/**
 * voc_sum_terms_new:
 *
 * Returns: (transfer full) (element-type VocSumTerm): room for terms
 */
GPtrArray *
voc_sum_terms_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) voc_sum_term_free);
}

/**
 * voc_sum_term_get_label:
 *
 * Returns: (transfer none): the label of its skill or group as the catalogue has it, else its title
 */
const char *
voc_sum_term_get_label (VocSumTerm *self)
{
  return self->concept != NULL ? voc_concept_get_label (self->concept) : self->title;
}

static VocRatio
get_size (VocSumTerm *self)
{
  return (VocRatio) { ABS (self->points.numerator), self->points.denominator };
}

/**
 * voc_sum_term_compare:
 * @a: (type VocSumTerm*): pointer to a term
 * @b: (type VocSumTerm*): pointer to another
 *
 * The largest comes first, whatever the sign; then by label and URI, so that the order is the same
 * everywhere.
 *
 * Returns: which stands first
 */
int
voc_sum_term_compare (gconstpointer a,
                      gconstpointer b)
{
  VocSumTerm *left = *(VocSumTerm *const *) a;
  VocSumTerm *right = *(VocSumTerm *const *) b;
  int order = voc_ratio_compare (get_size (right), get_size (left));

  if (order == 0)
    order = voc_ratio_get_sign (right->points) - voc_ratio_get_sign (left->points);
  if (order == 0)
    order = strcmp (voc_sum_term_get_label (left), voc_sum_term_get_label (right));
  if (order == 0 && left->concept != NULL && right->concept != NULL)
    order = strcmp (voc_concept_get_uri (left->concept), voc_concept_get_uri (right->concept));

  return order;
}

/**
 * voc_sum_term_kind_to_id:
 * @kind: a kind
 *
 * Returns: its name for programs
 */
const char *
voc_sum_term_kind_to_id (VocSumTermKind kind)
{
  static const char *const IDS[] = {
    [VOC_TERM_BASE] = "base",         [VOC_TERM_SKILL] = "skill",   [VOC_TERM_GROUP] = "group",
    [VOC_TERM_NO_GROUP] = "no-group", [VOC_TERM_FAMILY] = "family", [VOC_TERM_ANCHOR] = "anchor",
    [VOC_TERM_ADOPTION] = "adoption", [VOC_TERM_OTHER] = "other",
  };

  g_return_val_if_fail (kind >= VOC_TERM_BASE && kind <= VOC_TERM_OTHER, NULL);

  return IDS[kind];
}
