/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-concept.h"

#include <glib/gi18n.h>
#include <string.h>

#include "voc-direction.h"
#include "voc-property.h"
#include "voc-text.h"

/**
 * VocConcept:
 *
 * What occupations, skills and groups have in common: a URI that identifies them everywhere,
 * perhaps a code, names and a description in the language that the catalogue was opened with.
 *
 * Concepts are immutable once made, so any thread may read them. Their properties are there for
 * bindings and expressions in templates; C code calls the getters.
 */

typedef struct
{
  guint id;
  VocCollections collections;
  char *uri;                 /* (owned) */
  char *code;                /* (owned) (nullable) */
  char *label;               /* (owned) */
  char *description;         /* (owned) (nullable) */
  gboolean untranslated;
  char *collation_key;       /* (owned) (nullable) (atomic): made when first compared */
  GStrv alternative_labels;  /* (owned) (nullable) */
} VocConceptPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (VocConcept, voc_concept, G_TYPE_OBJECT)

#define PRIV(self) ((VocConceptPrivate *) voc_concept_get_instance_private (self))

static const VocProperty properties[] = {
  VOC_PROPERTY_STRING (VocConceptPrivate, code, .access = VOC_PROPERTY_READABLE),
  VOC_COMPUTED_TAKEN_STRING ("title", voc_concept_dup_title),
  VOC_COMPUTED_TAKEN_STRING ("text", voc_concept_dup_text),
  VOC_PROPERTY_BOXED (VocConceptPrivate, alternative_labels, g_strv_get_type,
                      .access = VOC_PROPERTY_READABLE),
  VOC_OWNED_STRING (VocConceptPrivate, uri),
  VOC_OWNED_STRING (VocConceptPrivate, label),
  VOC_OWNED_STRING (VocConceptPrivate, description),
  VOC_OWNED_STRING (VocConceptPrivate, collation_key),
};

static void
voc_concept_class_init (VocConceptClass *klass)
{
  VOC_PROPERTIES_INSTALL_PRIVATE (klass, VocConcept, properties);
}

static void
voc_concept_init (VocConcept *self)
{
}

/* Two threads may make it at once; one of the keys stays. */
static const char *
get_collation_key (VocConcept *self)
{
  VocConceptPrivate *priv = PRIV (self);
  char *key = g_atomic_pointer_get (&priv->collation_key);

  if (key != NULL)
    return key;

  key = voc_text_collation_key (priv->label);
  if (g_atomic_pointer_compare_and_exchange (&priv->collation_key, NULL, key))
    return key;

  g_free (key);
  return g_atomic_pointer_get (&priv->collation_key);
}

/**
 * voc_concept_construct:
 * @type: a type derived from #VocConcept
 * @fields: what it is made from; copied
 *
 * The common part of the constructors. A catalogue makes some 17,000 concepts at a time, so the
 * fields are set directly, which takes a quarter of the time that construct properties would.
 *
 * Returns: (transfer full): the object
 */
gpointer
voc_concept_construct (GType                   type,
                       const VocConceptFields *fields)
{
  gpointer self = g_object_new (type, NULL);
  VocConceptPrivate *priv = PRIV (self);

  priv->id = fields->id;
  priv->uri = g_strdup (fields->uri);
  priv->code = g_strdup (fields->code);
  priv->label = g_strdup (fields->label);
  priv->description = g_strdup (fields->description);
  priv->untranslated = fields->untranslated;
  priv->alternative_labels = g_strdupv ((GStrv) fields->alternative_labels);
  priv->collections = fields->collections;

  return self;
}

/**
 * voc_concept_get_kind:
 *
 * Returns: what the concept is
 */
VocConceptKind
voc_concept_get_kind (VocConcept *self)
{
  g_return_val_if_fail (VOC_IS_CONCEPT (self), VOC_CONCEPT_OCCUPATION);

  return VOC_CONCEPT_GET_CLASS (self)->kind;
}

/**
 * voc_concept_get_id:
 *
 * Returns: its number inside the catalogue that it was read from
 */
guint
voc_concept_get_id (VocConcept *self)
{
  g_return_val_if_fail (VOC_IS_CONCEPT (self), 0);

  return PRIV (self)->id;
}

/**
 * voc_concept_get_uri:
 *
 * Returns: the concept URI
 */
const char *
voc_concept_get_uri (VocConcept *self)
{
  g_return_val_if_fail (VOC_IS_CONCEPT (self), NULL);

  return PRIV (self)->uri;
}

/**
 * voc_concept_get_code:
 *
 * Returns: (nullable): the code; ESCO's skills have none
 */
const char *
voc_concept_get_code (VocConcept *self)
{
  g_return_val_if_fail (VOC_IS_CONCEPT (self), NULL);

  return PRIV (self)->code;
}

/**
 * voc_concept_get_label:
 *
 * Returns: the preferred label
 */
const char *
voc_concept_get_label (VocConcept *self)
{
  g_return_val_if_fail (VOC_IS_CONCEPT (self), NULL);

  return PRIV (self)->label;
}

/**
 * voc_concept_get_alternative_labels:
 *
 * Returns: (nullable) (array zero-terminated=1): its other names; %NULL also when it was read in
 *   bulk
 */
const char *const *
voc_concept_get_alternative_labels (VocConcept *self)
{
  g_return_val_if_fail (VOC_IS_CONCEPT (self), NULL);

  return (const char *const *) PRIV (self)->alternative_labels;
}

/**
 * voc_concept_get_description:
 *
 * Returns: (nullable): its description
 */
const char *
voc_concept_get_description (VocConcept *self)
{
  g_return_val_if_fail (VOC_IS_CONCEPT (self), NULL);

  return PRIV (self)->description;
}

/**
 * voc_concept_is_untranslated:
 *
 * Returns: whether its description is in the base language of the catalogue because it has none in the
 *   reader's
 */
gboolean
voc_concept_is_untranslated (VocConcept *self)
{
  g_return_val_if_fail (VOC_IS_CONCEPT (self), FALSE);

  return PRIV (self)->untranslated;
}

/**
 * voc_concept_is_described:
 *
 * Returns: whether it has a description in the reader's language, and needs no sentence in its place
 */
gboolean
voc_concept_is_described (VocConcept *self)
{
  g_return_val_if_fail (VOC_IS_CONCEPT (self), FALSE);

  return PRIV (self)->description != NULL && !PRIV (self)->untranslated;
}

/**
 * voc_concept_get_collections:
 *
 * Returns: the collections it is in
 */
VocCollections
voc_concept_get_collections (VocConcept *self)
{
  g_return_val_if_fail (VOC_IS_CONCEPT (self), VOC_COLLECTION_NONE);

  return PRIV (self)->collections;
}

/**
 * voc_concept_dup_title:
 *
 * Returns: (transfer full): the preferred label with a capital in front, for headings and lists; the
 *   URI of a concept that a catalogue gives an empty label
 */
char *
voc_concept_dup_title (VocConcept *self)
{
  g_return_val_if_fail (VOC_IS_CONCEPT (self), NULL);

  return PRIV (self)->label[0] != '\0' ? voc_text_capitalise (PRIV (self)->label)
                                       : g_strdup (PRIV (self)->uri);
}

/* Whoever reads in another language is told before the first word. Takes @text. */
static char *
mark_language (VocConcept *self,
               char       *text)
{
  g_autofree char *unmarked = text;
  g_autofree char *isolated = NULL;

  if (text == NULL || !PRIV (self)->untranslated)
    return g_steal_pointer (&unmarked);

  /* Translators: %s is a text that is in another language, nearly always English. */
  isolated = voc_direction_isolate_whole (text);
  return g_strdup_printf (_("Not translated: %s"), isolated);
}

/**
 * voc_concept_dup_text:
 *
 * Returns: (transfer full) (nullable): the description as people read it: marked if it is in another
 *   language than theirs
 */
char *
voc_concept_dup_text (VocConcept *self)
{
  g_return_val_if_fail (VOC_IS_CONCEPT (self), NULL);

  return mark_language (self, g_strdup (PRIV (self)->description));
}

/**
 * voc_concept_dup_summary:
 *
 * Returns: (transfer full): the first sentence of the description, marked as voc_concept_dup_text() does;
 *   empty if there is none
 */
char *
voc_concept_dup_summary (VocConcept *self)
{
  g_return_val_if_fail (VOC_IS_CONCEPT (self), NULL);

  return mark_language (self, voc_text_first_sentence (PRIV (self)->description));
}

/**
 * voc_concept_dup_portal_uri:
 *
 * Returns: (transfer full) (nullable): the page of this concept on the ESCO portal; %NULL if it
 *   is not ESCO's
 */
char *
voc_concept_dup_portal_uri (VocConcept *self)
{
  g_autofree char *escaped = NULL;
  const char *page;

  g_return_val_if_fail (VOC_IS_CONCEPT (self), NULL);

  if (!g_str_has_prefix (PRIV (self)->uri, "http://data.europa.eu/esco/"))
    return NULL;

  page = voc_concept_get_kind (self) == VOC_CONCEPT_OCCUPATION ? "occupation_main" : "skill_main";
  escaped = g_uri_escape_string (PRIV (self)->uri, NULL, FALSE);
  return g_strdup_printf ("https://esco.ec.europa.eu/en/classification/%s?uri=%s", page, escaped);
}

/**
 * voc_concept_compare_labels:
 * @a: a concept
 * @b: another
 *
 * Orders by label as a dictionary of the current locale does; equal labels by URI, so that the
 * order is the same every time.
 *
 * Returns: less than, equal to or greater than zero
 */
int
voc_concept_compare_labels (VocConcept *a,
                            VocConcept *b)
{
  int order = strcmp (get_collation_key (a), get_collation_key (b));

  return order != 0 ? order : strcmp (PRIV (a)->uri, PRIV (b)->uri);
}
