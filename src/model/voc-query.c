/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-query.h"

/**
 * VocQuery:
 *
 * What a list is to hold. Each condition is a property of its subclass; one that has its standard
 * value lets everything through, and all others must hold. The values are kept here, so a subclass
 * says no more than which properties there are.
 *
 * "changed" is emitted once after each change, however many conditions changed with it. Belongs to one
 * thread; who asks on another one takes a copy.
 */
typedef struct
{
  GValue *values; /* (owned): by number of the property; made when first needed */
} VocQueryPrivate;

static guint changed_signal;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (VocQuery, voc_query, G_TYPE_OBJECT)

static GValue *
get_values (VocQuery *self)
{
  VocQueryPrivate *priv = voc_query_get_instance_private (self);
  VocQueryClass *klass = VOC_QUERY_GET_CLASS (self);

  if (priv->values == NULL)
    {
      priv->values = g_new0 (GValue, klass->n_properties);
      for (guint i = 1; i < klass->n_properties; i++)
        {
          g_value_init (&priv->values[i], klass->properties[i]->value_type);
          g_param_value_set_default (klass->properties[i], &priv->values[i]);
        }
    }

  return priv->values;
}

static const char *const *
get_list (const GValue *value)
{
  static const char *const NONE[] = { NULL };
  const char *const *list = g_value_get_boxed (value);

  return list != NULL ? list : NONE;
}

/* The only boxed type here is a list of strings, the only variant that of ranges. */
static gboolean
is_same (GParamSpec   *pspec,
         const GValue *a,
         const GValue *b)
{
  if (pspec->value_type == G_TYPE_STRV)
    return g_strv_equal (get_list (a), get_list (b));

  if (G_IS_PARAM_SPEC_VARIANT (pspec))
    return g_value_get_variant (a) == g_value_get_variant (b) ||
           (g_value_get_variant (a) != NULL && g_value_get_variant (b) != NULL &&
            g_variant_equal (g_value_get_variant (a), g_value_get_variant (b)));

  return g_param_values_cmp (pspec, a, b) == 0;
}

static gboolean
is_standard (GParamSpec   *pspec,
             const GValue *value)
{
  return is_same (pspec, value, g_param_spec_get_default_value (pspec));
}

static gboolean
is_writable (GParamSpec *pspec)
{
  return (pspec->flags & G_PARAM_WRITABLE) != 0;
}

/* Nothing, an empty text and an empty list are the same. */
static gboolean
is_nothing (const GValue *value)
{
  if (G_VALUE_HOLDS_STRING (value))
    return g_value_get_string (value) == NULL || g_value_get_string (value)[0] == '\0';

  if (G_VALUE_HOLDS_VARIANT (value))
    return g_value_get_variant (value) == NULL ||
           g_variant_n_children (g_value_get_variant (value)) == 0;

  return G_VALUE_HOLDS (value, G_TYPE_STRV) && get_list (value)[0] == NULL;
}

/* Stores what is new, and tells so; FALSE if nothing is. */
static gboolean
store (VocQuery     *self,
       guint         property,
       const GValue *value)
{
  GParamSpec *pspec = VOC_QUERY_GET_CLASS (self)->properties[property];
  GValue *kept = &get_values (self)[property];

  if (is_nothing (value))
    value = g_param_spec_get_default_value (pspec);
  if (is_same (pspec, kept, value))
    return FALSE;

  g_value_copy (value, kept);
  g_object_notify_by_pspec (G_OBJECT (self), pspec);
  return TRUE;
}

static void
tell (VocQuery *self,
      gboolean  was_empty)
{
  if (was_empty != voc_query_is_empty (self))
    g_object_notify_by_pspec (G_OBJECT (self),
                              VOC_QUERY_GET_CLASS (self)->properties[VOC_QUERY_PROP_IS_EMPTY]);
  g_signal_emit (self, changed_signal, 0);
}

static void
voc_query_get_property (GObject    *object,
                        guint       property_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  if (property_id == VOC_QUERY_PROP_IS_EMPTY)
    g_value_set_boolean (value, voc_query_is_empty (VOC_QUERY (object)));
  else
    g_value_copy (voc_query_peek (VOC_QUERY (object), property_id), value);
}

static void
voc_query_set_property (GObject      *object,
                        guint         property_id,
                        const GValue *value,
                        GParamSpec   *pspec)
{
  VocQuery *self = VOC_QUERY (object);
  gboolean was_empty = voc_query_is_empty (self);
  g_auto (GValue) old = G_VALUE_INIT;

  g_value_init (&old, pspec->value_type);
  g_value_copy (voc_query_peek (self, property_id), &old);
  if (!store (self, property_id, value))
    return;

  if (VOC_QUERY_GET_CLASS (self)->stored != NULL)
    VOC_QUERY_GET_CLASS (self)->stored (self, property_id, &old);
  tell (self, was_empty);
}

static void
voc_query_finalize (GObject *object)
{
  VocQueryPrivate *priv = voc_query_get_instance_private (VOC_QUERY (object));

  for (guint i = 1; priv->values != NULL && i < VOC_QUERY_GET_CLASS (object)->n_properties; i++)
    g_value_unset (&priv->values[i]);
  g_clear_pointer (&priv->values, g_free);

  G_OBJECT_CLASS (voc_query_parent_class)->finalize (object);
}

static void
voc_query_class_init (VocQueryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = voc_query_finalize;

  changed_signal = g_signal_new ("changed", VOC_TYPE_QUERY, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
}

static void
voc_query_init (VocQuery *self)
{
}

/**
 * voc_query_class_install:
 * @klass: the class of a kind of query
 * @properties: (array length=n_properties): its properties, those from %VOC_QUERY_PROP_OWN on set; to
 *   stay as long as the class
 * @n_properties: how many there are
 *
 * To be called by the initializer of the class.
 */
void
voc_query_class_install (VocQueryClass *klass,
                         GParamSpec   **properties,
                         guint          n_properties)
{
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  properties[VOC_QUERY_PROP_TEXT] =
    g_param_spec_string ("text", NULL, NULL, "", flags | G_PARAM_WRITABLE);
  properties[VOC_QUERY_PROP_IS_EMPTY] =
    g_param_spec_boolean ("is-empty", NULL, NULL, TRUE, flags);
  /* Not inherited from the base class. */
  G_OBJECT_CLASS (klass)->get_property = voc_query_get_property;
  G_OBJECT_CLASS (klass)->set_property = voc_query_set_property;
  g_object_class_install_properties (G_OBJECT_CLASS (klass), n_properties, properties);
  klass->properties = properties;
  klass->n_properties = n_properties;
}

/**
 * voc_query_reset:
 * @property: the number of a property
 *
 * Gives a property its standard value together with the one that is being set.
 */
void
voc_query_reset (VocQuery *self,
                 guint     property)
{
  g_return_if_fail (VOC_IS_QUERY (self));

  store (self, property,
         g_param_spec_get_default_value (VOC_QUERY_GET_CLASS (self)->properties[property]));
}

/**
 * voc_query_peek:
 * @property: the number of a property
 *
 * Returns: (transfer none): its value
 */
const GValue *
voc_query_peek (VocQuery *self,
                guint     property)
{
  g_return_val_if_fail (VOC_IS_QUERY (self), NULL);

  return &get_values (self)[property];
}

/**
 * voc_query_peek_list:
 * @property: the number of a property that is a list of strings
 *
 * Returns: (array zero-terminated=1) (transfer none): its value
 */
const char *const *
voc_query_peek_list (VocQuery *self,
                     guint     property)
{
  return get_list (voc_query_peek (self, property));
}

/**
 * voc_query_copy:
 *
 * Returns: (transfer full): a query with the same conditions and order
 */
VocQuery *
voc_query_copy (VocQuery *self)
{
  VocQuery *copy;

  g_return_val_if_fail (VOC_IS_QUERY (self), NULL);

  copy = g_object_new (G_OBJECT_TYPE (self), NULL);
  voc_query_assign (copy, self);
  return copy;
}

/* Sets every property to what @other has or, without one, to its standard value, unless it has one of
 * the flags @except. */
static gboolean
set_all (VocQuery *self,
         VocQuery *other,
         guint     first,
         guint     except)
{
  VocQueryClass *klass = VOC_QUERY_GET_CLASS (self);
  gboolean was_empty = voc_query_is_empty (self);
  gboolean changed = FALSE;

  g_object_freeze_notify (G_OBJECT (self));
  for (guint i = first; i < klass->n_properties; i++)
    {
      GParamSpec *pspec = klass->properties[i];

      if (is_writable (pspec) && (pspec->flags & except) == 0 &&
          store (self, i, other != NULL ? voc_query_peek (other, i)
                                        : g_param_spec_get_default_value (pspec)))
        changed = TRUE;
    }
  if (changed)
    tell (self, was_empty);
  g_object_thaw_notify (G_OBJECT (self));

  return changed;
}

/**
 * voc_query_assign:
 * @other: another query of the same kind
 *
 * Takes over every condition of @other, and its order.
 */
void
voc_query_assign (VocQuery *self,
                  VocQuery *other)
{
  g_return_if_fail (VOC_IS_QUERY (self));
  g_return_if_fail (G_OBJECT_TYPE (other) == G_OBJECT_TYPE (self));

  set_all (self, other, VOC_QUERY_PROP_TEXT, 0);
}

/**
 * voc_query_get_text:
 *
 * Returns: words to search; empty for none
 */
const char *
voc_query_get_text (VocQuery *self)
{
  g_return_val_if_fail (VOC_IS_QUERY (self), NULL);

  return g_value_get_string (voc_query_peek (self, VOC_QUERY_PROP_TEXT));
}

static gboolean
differs (VocQuery *self,
         guint     flag,
         guint     not_flag)
{
  VocQueryClass *klass = VOC_QUERY_GET_CLASS (self);

  for (guint i = VOC_QUERY_PROP_OWN; i < klass->n_properties; i++)
    {
      GParamSpec *pspec = klass->properties[i];

      if ((pspec->flags & flag) == flag && (pspec->flags & not_flag) == 0 &&
          !is_standard (pspec, voc_query_peek (self, i)))
        return TRUE;
    }

  return FALSE;
}

/**
 * voc_query_is_empty:
 *
 * Returns: whether it lets everything through, whatever the order
 */
gboolean
voc_query_is_empty (VocQuery *self)
{
  g_return_val_if_fail (VOC_IS_QUERY (self), TRUE);

  return voc_query_get_text (self)[0] == '\0' && !voc_query_has_conditions (self);
}

/**
 * voc_query_has_conditions:
 *
 * Returns: whether anything but words narrows it
 */
gboolean
voc_query_has_conditions (VocQuery *self)
{
  g_return_val_if_fail (VOC_IS_QUERY (self), FALSE);

  return differs (self, 0, VOC_QUERY_ORDER | VOC_QUERY_DETAIL);
}

/**
 * voc_query_has_order:
 *
 * Returns: whether another order is asked for than that of the beginning
 */
gboolean
voc_query_has_order (VocQuery *self)
{
  g_return_val_if_fail (VOC_IS_QUERY (self), FALSE);

  return differs (self, VOC_QUERY_ORDER, VOC_QUERY_DETAIL);
}

/**
 * voc_query_is_everything:
 *
 * Returns: whether it leaves all there are, in no order of its own
 */
gboolean
voc_query_is_everything (VocQuery *self)
{
  g_autofree char *text = g_strstrip (g_strdup (voc_query_get_text (self)));

  return text[0] == '\0' && !voc_query_has_conditions (self) && !voc_query_has_order (self);
}

/**
 * voc_query_clear_conditions:
 *
 * Takes all conditions but the words away; the order stays.
 */
void
voc_query_clear_conditions (VocQuery *self)
{
  g_return_if_fail (VOC_IS_QUERY (self));

  set_all (self, NULL, VOC_QUERY_PROP_OWN, VOC_QUERY_ORDER);
}

static void
change_list (VocQuery   *self,
             const char *property,
             const char *value,
             gboolean    add)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) before = NULL;
  g_auto (GStrv) after = NULL;

  g_object_get (self, property, &before, NULL);
  for (gsize i = 0; before != NULL && before[i] != NULL; i++)
    if (!g_str_equal (before[i], value))
      g_strv_builder_add (builder, before[i]);
  if (add)
    g_strv_builder_add (builder, value);
  after = g_strv_builder_end (builder);
  g_object_set (self, property, after, NULL);
}

/**
 * voc_query_add_to_list:
 * @property: the name of a property that is a list of strings
 * @value: what to add to it, unless it is there already
 */
void
voc_query_add_to_list (VocQuery   *self,
                       const char *property,
                       const char *value)
{
  g_return_if_fail (VOC_IS_QUERY (self));
  g_return_if_fail (value != NULL);

  change_list (self, property, value, TRUE);
}

static void
add_ranges (GPtrArray *ids,
            GVariant  *ranges)
{
  GVariantIter iter;
  const char *column;
  int min;
  int max;

  g_variant_iter_init (&iter, ranges);
  while (g_variant_iter_next (&iter, "(&sii)", &column, &min, &max))
    {
      if (min != VOC_RANGE_NO_MIN)
        g_ptr_array_add (ids, g_strconcat ("ranges:min:", column, NULL));
      if (max != VOC_RANGE_NO_MAX)
        g_ptr_array_add (ids, g_strconcat ("ranges:max:", column, NULL));
    }
}

/* @end is "min:COLUMN" or "max:COLUMN". */
static void
remove_range (VocQuery   *self,
              const char *end)
{
  g_auto (GStrv) parts = g_strsplit (end, ":", 2);
  g_autoptr (GVariant) ranges = NULL;
  int min;
  int max;

  g_object_get (self, "ranges", &ranges, NULL);
  voc_query_ranges_lookup (ranges, parts[1], &min, &max);
  if (g_str_equal (parts[0], "min"))
    min = VOC_RANGE_NO_MIN;
  else
    max = VOC_RANGE_NO_MAX;
  g_object_set (self, "ranges", voc_query_ranges_replace (ranges, parts[1], min, max), NULL);
}

/**
 * voc_query_dup_conditions:
 *
 * What narrows it, each by a name with which it can be taken away alone: that of the property or, of
 * one that holds several, "property:value"; an end of a range is "ranges:min:column".
 *
 * Returns: (transfer full) (element-type utf8): the conditions, without the words
 */
GPtrArray *
voc_query_dup_conditions (VocQuery *self)
{
  GPtrArray *ids = g_ptr_array_new_with_free_func (g_free);
  VocQueryClass *klass;

  g_return_val_if_fail (VOC_IS_QUERY (self), ids);

  klass = VOC_QUERY_GET_CLASS (self);
  for (guint i = VOC_QUERY_PROP_OWN; i < klass->n_properties; i++)
    {
      GParamSpec *pspec = klass->properties[i];
      const GValue *value = voc_query_peek (self, i);

      if ((pspec->flags & (VOC_QUERY_ORDER | VOC_QUERY_DETAIL)) != 0 || is_standard (pspec, value))
        continue;

      if (pspec->value_type == G_TYPE_STRV)
        for (const char *const *one = get_list (value); *one != NULL; one++)
          g_ptr_array_add (ids, g_strconcat (pspec->name, ":", *one, NULL));
      else if (G_IS_PARAM_SPEC_VARIANT (pspec))
        add_ranges (ids, g_value_get_variant (value));
      else if (G_IS_PARAM_SPEC_FLAGS (pspec))
        for (guint bit = 1, left = g_value_get_flags (value); left != 0; left &= ~bit, bit <<= 1)
          {
            if ((left & bit) != 0)
              g_ptr_array_add (ids, g_strdup_printf ("%s:%u", pspec->name, bit));
          }
      else
        g_ptr_array_add (ids, g_strdup (pspec->name));
    }

  return ids;
}

/**
 * voc_query_remove_condition:
 * @id: the name of a condition, as voc_query_dup_conditions() gives it
 *
 * Takes one condition away.
 */
void
voc_query_remove_condition (VocQuery   *self,
                            const char *id)
{
  g_auto (GStrv) parts = NULL;
  GParamSpec *pspec;
  guint flags;

  g_return_if_fail (VOC_IS_QUERY (self));
  g_return_if_fail (id != NULL);

  parts = g_strsplit (id, ":", 2);
  pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (self), parts[0]);
  g_return_if_fail (pspec != NULL);

  if (parts[1] == NULL)
    g_object_set_property (G_OBJECT (self), pspec->name, g_param_spec_get_default_value (pspec));
  else if (pspec->value_type == G_TYPE_STRV)
    change_list (self, pspec->name, parts[1], FALSE);
  else if (G_IS_PARAM_SPEC_VARIANT (pspec))
    remove_range (self, parts[1]);
  else
    {
      g_object_get (self, pspec->name, &flags, NULL);
      flags &= ~(guint) g_ascii_strtoull (parts[1], NULL, 10);
      g_object_set (self, pspec->name, flags, NULL);
    }
}

/**
 * voc_query_set_word:
 * @property: the name of a property that is one of several words, such as "sort"
 * @word: a word for files and scripts
 *
 * Returns: %FALSE if there is no such word
 */
gboolean
voc_query_set_word (VocQuery   *self,
                    const char *property,
                    const char *word)
{
  GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (self), property);
  GEnumValue *value;

  g_return_val_if_fail (G_IS_PARAM_SPEC_ENUM (pspec), FALSE);
  g_return_val_if_fail (word != NULL, FALSE);

  value = g_enum_get_value_by_nick (G_PARAM_SPEC_ENUM (pspec)->enum_class, word);
  if (value != NULL)
    g_object_set (self, property, value->value, NULL);

  return value != NULL;
}
