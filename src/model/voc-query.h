/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

#define VOC_TYPE_QUERY (voc_query_get_type ())

G_DECLARE_DERIVABLE_TYPE (VocQuery, voc_query, VOC, QUERY, GObject)

/* Properties of every kind of query; those of its own begin at VOC_QUERY_PROP_OWN. */
enum
{
  VOC_QUERY_PROP_TEXT = 1,
  VOC_QUERY_PROP_IS_EMPTY,
  VOC_QUERY_PROP_OWN,
};

/* A property that is no condition, but an order: clearing leaves it alone. */
#define VOC_QUERY_ORDER (1 << G_PARAM_USER_SHIFT)
/* A property that says more about another one and is no condition by itself. */
#define VOC_QUERY_DETAIL (1 << (G_PARAM_USER_SHIFT + 1))

/* The type of a property with ranges: column, least and largest value, in whole units. */
#define VOC_QUERY_RANGES "a(sii)"
/* A range without an end. */
#define VOC_RANGE_NO_MIN G_MININT
#define VOC_RANGE_NO_MAX G_MAXINT

struct _VocQueryClass
{
  GObjectClass parent_class;

  GParamSpec **properties; /* by number; the first is none */
  guint n_properties;

  /* A value was set that others may hang on. */
  void (*stored) (VocQuery     *self,
                  guint         property,
                  const GValue *old);
  /* Reads what other versions wrote. */
  void (*read_old) (VocQuery   *self,
                    JsonObject *object);
};

void               voc_query_class_install    (VocQueryClass *klass,
                                               GParamSpec   **properties,
                                               guint          n_properties);
void               voc_query_reset            (VocQuery      *self,
                                               guint          property);
const GValue      *voc_query_peek             (VocQuery      *self,
                                               guint          property);
const char *const *voc_query_peek_list        (VocQuery      *self,
                                               guint          property);

VocQuery          *voc_query_copy             (VocQuery      *self);
void               voc_query_assign           (VocQuery      *self,
                                               VocQuery      *other);
const char        *voc_query_get_text         (VocQuery      *self);
gboolean           voc_query_is_empty         (VocQuery      *self);
gboolean           voc_query_has_conditions   (VocQuery      *self);
gboolean           voc_query_has_order        (VocQuery      *self);
gboolean           voc_query_is_everything    (VocQuery      *self);
void               voc_query_clear_conditions (VocQuery      *self);
void               voc_query_add_to_list      (VocQuery      *self,
                                               const char    *property,
                                               const char    *value);
GPtrArray         *voc_query_dup_conditions   (VocQuery      *self);
void               voc_query_remove_condition (VocQuery      *self,
                                               const char    *id);
gboolean           voc_query_set_word         (VocQuery      *self,
                                               const char    *property,
                                               const char    *word);
JsonNode          *voc_query_to_json          (VocQuery      *self);
VocQuery          *voc_query_from_json        (GType          type,
                                               JsonNode      *node);
gboolean           voc_query_read_end         (JsonObject    *object,
                                               const char    *name,
                                               int           *out_end);
gboolean           voc_query_ranges_lookup    (GVariant      *ranges,
                                               const char    *column,
                                               int           *out_min,
                                               int           *out_max);
GVariant          *voc_query_ranges_replace   (GVariant      *ranges,
                                               const char    *column,
                                               int            min,
                                               int            max);

G_END_DECLS
