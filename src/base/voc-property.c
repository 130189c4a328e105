/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-property.h"

typedef struct
{
  const VocProperty *properties;
  guint n_properties;
  gssize base; /* from the object to the struct that the fields are in */
} Table;

static GQuark
table_quark (void)
{
  return g_quark_from_static_string ("voc-property-table");
}

static const Table *
get_table (GObject    *object,
           GParamSpec *pspec)
{
  const Table *table = g_type_get_qdata (pspec->owner_type, table_quark ());

  /* The owner of a property that overrides one is the interface. */
  return table != NULL ? table : g_type_get_qdata (G_OBJECT_TYPE (object), table_quark ());
}

static gpointer
get_field (GObject           *object,
           const Table       *table,
           const VocProperty *property)
{
  return G_STRUCT_MEMBER_P (object, table->base + (gssize) property->offset);
}

/* What is computed, or else stands in the field. */
#define READ(CType) \
  (property->get != NULL ? ((CType (*) (gpointer)) property->get) (object) \
                         : *(CType *) get_field (object, table, property))

static void
get_property (GObject    *object,
              guint       id,
              GValue     *value,
              GParamSpec *pspec)
{
  const Table *table = get_table (object, pspec);
  const VocProperty *property = &table->properties[id - 1];

  switch (property->kind)
    {
    case VOC_PROPERTY_BOOLEAN:
      g_value_set_boolean (value, READ (gboolean));
      break;
    case VOC_PROPERTY_INT:
      g_value_set_int (value, READ (int));
      break;
    case VOC_PROPERTY_UINT:
      g_value_set_uint (value, READ (guint));
      break;
    case VOC_PROPERTY_DOUBLE:
      g_value_set_double (value, READ (double));
      break;
    case VOC_PROPERTY_ENUM:
      g_value_set_enum (value, READ (int));
      break;
    case VOC_PROPERTY_STRING:
      g_value_set_string (value, READ (const char *));
      break;
    case VOC_PROPERTY_TAKEN_STRING:
      g_value_take_string (value, READ (char *));
      break;
    case VOC_PROPERTY_OBJECT:
      g_value_set_object (value, READ (gpointer));
      break;
    case VOC_PROPERTY_BOXED:
      g_value_set_boxed (value, READ (gpointer));
      break;
    case VOC_PROPERTY_OWNED:
    default:
      g_assert_not_reached ();
    }
}

/* Gives a value to the setter of a class. */
#define CALL(CType, value) ((void (*) (gpointer, CType)) property->set) (object, value)

static void
call_setter (GObject           *object,
             const VocProperty *property,
             const GValue      *value)
{
  switch (property->kind)
    {
    case VOC_PROPERTY_BOOLEAN:
      CALL (gboolean, g_value_get_boolean (value));
      break;
    case VOC_PROPERTY_INT:
      CALL (int, g_value_get_int (value));
      break;
    case VOC_PROPERTY_UINT:
      CALL (guint, g_value_get_uint (value));
      break;
    case VOC_PROPERTY_DOUBLE:
      CALL (double, g_value_get_double (value));
      break;
    case VOC_PROPERTY_ENUM:
      CALL (int, g_value_get_enum (value));
      break;
    case VOC_PROPERTY_STRING:
    case VOC_PROPERTY_TAKEN_STRING:
      CALL (const char *, g_value_get_string (value));
      break;
    case VOC_PROPERTY_OBJECT:
      CALL (gpointer, g_value_get_object (value));
      break;
    case VOC_PROPERTY_BOXED:
      CALL (gpointer, g_value_get_boxed (value));
      break;
    case VOC_PROPERTY_OWNED:
    default:
      g_assert_not_reached ();
    }
}

#define STORE(CType, field, value) \
  (*(CType *) (field) != (value) ? (*(CType *) (field) = (value), TRUE) : FALSE)

static gboolean
store_boxed (GType    type,
             gpointer *field,
             gpointer  value)
{
  gpointer old = *field;

  if (old == value)
    return FALSE;

  *field = value != NULL ? g_boxed_copy (type, value) : NULL;
  if (old != NULL)
    g_boxed_free (type, old);

  return TRUE;
}

/* Returns whether the field had another value. */
static gboolean
store (const VocProperty *property,
       gpointer           field,
       const GValue      *value)
{
  switch (property->kind)
    {
    case VOC_PROPERTY_BOOLEAN:
      return STORE (gboolean, field, g_value_get_boolean (value));
    case VOC_PROPERTY_INT:
      return STORE (int, field, g_value_get_int (value));
    case VOC_PROPERTY_UINT:
      return STORE (guint, field, g_value_get_uint (value));
    case VOC_PROPERTY_DOUBLE:
      return STORE (double, field, g_value_get_double (value));
    case VOC_PROPERTY_ENUM:
      return STORE (int, field, g_value_get_enum (value));
    case VOC_PROPERTY_STRING:
      return g_set_str ((char **) field, g_value_get_string (value));
    case VOC_PROPERTY_OBJECT:
      return g_set_object ((GObject **) field, g_value_get_object (value));
    case VOC_PROPERTY_BOXED:
      return store_boxed (property->type (), field, g_value_get_boxed (value));
    case VOC_PROPERTY_TAKEN_STRING:
    case VOC_PROPERTY_OWNED:
    default:
      g_assert_not_reached ();
    }
}

static void
set_property (GObject      *object,
              guint         id,
              const GValue *value,
              GParamSpec   *pspec)
{
  const Table *table = get_table (object, pspec);
  const VocProperty *property = &table->properties[id - 1];

  if (property->set != NULL)
    {
      call_setter (object, property, value);
      return;
    }

  if (!store (property, get_field (object, table, property), value))
    return;

  if (property->changed != NULL)
    ((void (*) (gpointer)) property->changed) (object);
  g_object_notify_by_pspec (object, pspec);
}

static void
release (const VocProperty *property,
         gpointer          *field)
{
  gpointer value = g_steal_pointer (field);

  if (value == NULL)
    return;

  if (property->kind == VOC_PROPERTY_OWNED)
    property->release (value);
  else if (property->kind == VOC_PROPERTY_STRING)
    g_free (value);
  else if (property->kind == VOC_PROPERTY_OBJECT)
    g_object_unref (value);
  else
    g_boxed_free (property->type (), value);
}

static gboolean
is_owned (const VocProperty *property)
{
  return property->get == NULL &&
         (property->kind == VOC_PROPERTY_OWNED || property->kind == VOC_PROPERTY_STRING ||
          property->kind == VOC_PROPERTY_OBJECT || property->kind == VOC_PROPERTY_BOXED);
}

static void
release_fields (GObject *object,
                GType    type)
{
  const Table *table = g_type_get_qdata (type, table_quark ());

  for (guint i = 0; table != NULL && i < table->n_properties; i++)
    if (is_owned (&table->properties[i]))
      release (&table->properties[i], get_field (object, table, &table->properties[i]));
}

/* A type and those that it derives from may each have a table. */
static void
finalize (GObject *object)
{
  GObjectClass *klass = G_OBJECT_GET_CLASS (object);

  for (; klass->finalize == finalize; klass = g_type_class_peek_parent (klass))
    release_fields (object, G_OBJECT_CLASS_TYPE (klass));
  klass->finalize (object);
}

static GParamFlags
get_flags (const VocProperty *property)
{
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_NICK | G_PARAM_STATIC_BLURB |
                      G_PARAM_EXPLICIT_NOTIFY;

  if (property->access == VOC_PROPERTY_CONSTRUCT_ONLY)
    return flags | G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY;
  if (property->access == VOC_PROPERTY_READABLE ||
      (property->get != NULL && property->set == NULL))
    return flags;

  return flags | G_PARAM_WRITABLE;
}

static int
get_first_value (GType type)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);

  return klass->values[0].value;
}

static GParamSpec *
make_pspec (const VocProperty *property)
{
  const char *name = property->name;
  GParamFlags flags = get_flags (property);

  switch (property->kind)
    {
    case VOC_PROPERTY_BOOLEAN:
      return g_param_spec_boolean (name, NULL, NULL, FALSE, flags);
    case VOC_PROPERTY_INT:
      return g_param_spec_int (name, NULL, NULL, G_MININT, G_MAXINT, 0, flags);
    case VOC_PROPERTY_UINT:
      return g_param_spec_uint (name, NULL, NULL, 0, G_MAXUINT, 0, flags);
    case VOC_PROPERTY_DOUBLE:
      return g_param_spec_double (name, NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, flags);
    case VOC_PROPERTY_ENUM:
      return g_param_spec_enum (name, NULL, NULL, property->type (),
                                get_first_value (property->type ()), flags);
    case VOC_PROPERTY_STRING:
    case VOC_PROPERTY_TAKEN_STRING:
      return g_param_spec_string (name, NULL, NULL, NULL, flags);
    case VOC_PROPERTY_OBJECT:
      return g_param_spec_object (name, NULL, NULL, property->type (), flags);
    case VOC_PROPERTY_BOXED:
      return g_param_spec_boxed (name, NULL, NULL, property->type (), flags);
    case VOC_PROPERTY_OWNED:
    default:
      g_assert_not_reached ();
    }
}

/**
 * voc_properties_install:
 * @klass: the class
 * @properties: (array length=n_properties): what its objects hold; to stay as long as the program
 * @n_properties: how many there are
 * @base: where the struct of the fields begins, in bytes from the object: 0, or the offset of the
 *   private data
 *
 * Gives a class its properties, what gets and sets them, and what releases their fields. To be called
 * by the initializer of the class, as VOC_PROPERTIES_INSTALL().
 *
 * A property is set by comparing, storing, `changed` and notifying, in this order. Fields are released
 * when their object is finalized; a class that has to let go of something earlier, because it would
 * hold the object in turn or could still call it, does so in its own `dispose`.
 */
void
voc_properties_install (GObjectClass      *klass,
                        const VocProperty *properties,
                        guint              n_properties,
                        gssize             base)
{
  GObjectClass *parent_class = g_type_class_peek_parent (klass);
  Table *table = g_new (Table, 1);

  g_assert (klass->finalize == parent_class->finalize);

  table->properties = properties;
  table->n_properties = n_properties;
  table->base = base;
  g_type_set_qdata (G_OBJECT_CLASS_TYPE (klass), table_quark (), table);

  klass->get_property = get_property;
  klass->set_property = set_property;
  klass->finalize = finalize;

  for (guint i = 0; i < n_properties; i++)
    {
      if (properties[i].overrides)
        g_object_class_override_property (klass, i + 1, properties[i].name);
      else if (properties[i].kind != VOC_PROPERTY_OWNED)
        g_object_class_install_property (klass, i + 1, make_pspec (&properties[i]));
    }
}
