/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

/**
 * VocPropertyKind:
 * @VOC_PROPERTY_OWNED: no property, only a field that is released with its object
 * @VOC_PROPERTY_TAKEN_STRING: a string that its getter makes anew each time
 *
 * What a property holds.
 */
typedef enum
{
  VOC_PROPERTY_OWNED,
  VOC_PROPERTY_BOOLEAN,
  VOC_PROPERTY_INT,
  VOC_PROPERTY_UINT,
  VOC_PROPERTY_DOUBLE,
  VOC_PROPERTY_ENUM,
  VOC_PROPERTY_STRING,
  VOC_PROPERTY_TAKEN_STRING,
  VOC_PROPERTY_OBJECT,
  VOC_PROPERTY_BOXED,
} VocPropertyKind;

/**
 * VocPropertyAccess:
 * @VOC_PROPERTY_READWRITE: anybody may set it
 * @VOC_PROPERTY_READABLE: only its class sets it, and notifies
 * @VOC_PROPERTY_CONSTRUCT_ONLY: it is set when the object is made, and never again
 *
 * Who may set a property that is a field.
 */
typedef enum
{
  VOC_PROPERTY_READWRITE,
  VOC_PROPERTY_READABLE,
  VOC_PROPERTY_CONSTRUCT_ONLY,
} VocPropertyAccess;

/**
 * VocProperty:
 * @name: what others call it; an underscore stands for a dash; %NULL for what is only owned
 * @kind: what it holds
 * @offset: where its field is, unless @get computes it
 * @type: (nullable): the type of enumerations, objects and boxed values
 * @release: (nullable): what gives up a field that is only owned
 * @access: who may set a field; what is computed can be set if there is a @set
 * @overrides: whether an interface has the property
 * @get: (nullable): `VALUE get (self)`: computes it
 * @set: (nullable): `void set (self, VALUE value)`: sets it in another way than to compare, to store
 *   and to notify
 * @changed: (nullable): `void changed (self)`: does what follows from another value, before others
 *   are notified
 *
 * A property or an owned field of a class. A class describes what it holds in one table
 *
 * ```c
 * static const VocProperty properties[] = {
 *   VOC_PROPERTY_OBJECT (VocLamp, socket, voc_socket_get_type),
 *   VOC_PROPERTY_BOOLEAN (VocLamp, is_on, .changed = G_CALLBACK (update_light)),
 *   VOC_PROPERTY_STRING (VocLamp, name, .access = VOC_PROPERTY_CONSTRUCT_ONLY),
 *   VOC_COMPUTED_STRING ("title", voc_lamp_get_title),
 *   VOC_OWNED (VocLamp, switches, g_ptr_array_unref),
 * };
 * ```
 *
 * and gives it to VOC_PROPERTIES_INSTALL() when it is initialized.
 */
typedef struct
{
  const char *name;
  VocPropertyKind kind;
  gsize offset;
  GType (*type) (void);
  GDestroyNotify release;
  VocPropertyAccess access;
  gboolean overrides;
  GCallback get;
  GCallback set;
  GCallback changed;
} VocProperty;

/* The offset of a field; that it has the C type of its kind, the compiler sees in the comparison. */
#define VOC_PROPERTY_OFFSET(Type, field, CType) \
  (G_STRUCT_OFFSET (Type, field) + 0 * sizeof (&((Type *) NULL)->field == (CType *) NULL))

/* The same where each class has a C type of its own, of one size. */
#define VOC_PROPERTY_SIZED_OFFSET(Type, field, CType) \
  (G_STRUCT_OFFSET (Type, field) + \
   0 * sizeof (char[sizeof (((Type *) NULL)->field) == sizeof (CType) ? 1 : -1]))

#define VOC_PROPERTY_FIELD(KIND, Type, field, CType, ...) \
  { .name = #field, .kind = VOC_PROPERTY_##KIND, \
    .offset = VOC_PROPERTY_OFFSET (Type, field, CType), __VA_ARGS__ }

#define VOC_PROPERTY_TYPED_FIELD(KIND, Type, field, CType, get_type, ...) \
  { .name = #field, .kind = VOC_PROPERTY_##KIND, .type = get_type, \
    .offset = VOC_PROPERTY_SIZED_OFFSET (Type, field, CType), __VA_ARGS__ }

/* Properties that are a field of the same name. */
#define VOC_PROPERTY_BOOLEAN(Type, field, ...) \
  VOC_PROPERTY_FIELD (BOOLEAN, Type, field, gboolean, __VA_ARGS__)
#define VOC_PROPERTY_INT(Type, field, ...) \
  VOC_PROPERTY_FIELD (INT, Type, field, int, __VA_ARGS__)
#define VOC_PROPERTY_UINT(Type, field, ...) \
  VOC_PROPERTY_FIELD (UINT, Type, field, guint, __VA_ARGS__)
#define VOC_PROPERTY_DOUBLE(Type, field, ...) \
  VOC_PROPERTY_FIELD (DOUBLE, Type, field, double, __VA_ARGS__)
#define VOC_PROPERTY_STRING(Type, field, ...) \
  VOC_PROPERTY_FIELD (STRING, Type, field, char *, __VA_ARGS__)
#define VOC_PROPERTY_ENUM(Type, field, get_type, ...) \
  VOC_PROPERTY_TYPED_FIELD (ENUM, Type, field, int, get_type, __VA_ARGS__)
#define VOC_PROPERTY_OBJECT(Type, field, get_type, ...) \
  VOC_PROPERTY_TYPED_FIELD (OBJECT, Type, field, gpointer, get_type, __VA_ARGS__)
#define VOC_PROPERTY_BOXED(Type, field, get_type, ...) \
  VOC_PROPERTY_TYPED_FIELD (BOXED, Type, field, gpointer, get_type, __VA_ARGS__)

/* Properties that are computed. */
#define VOC_COMPUTED(KIND, property, getter, ...) \
  { .name = property, .kind = VOC_PROPERTY_##KIND, .get = G_CALLBACK (getter), __VA_ARGS__ }
#define VOC_COMPUTED_BOOLEAN(property, getter, ...) \
  VOC_COMPUTED (BOOLEAN, property, getter, __VA_ARGS__)
#define VOC_COMPUTED_UINT(property, getter, ...) VOC_COMPUTED (UINT, property, getter, __VA_ARGS__)
#define VOC_COMPUTED_DOUBLE(property, getter, ...) \
  VOC_COMPUTED (DOUBLE, property, getter, __VA_ARGS__)
#define VOC_COMPUTED_STRING(property, getter, ...) \
  VOC_COMPUTED (STRING, property, getter, __VA_ARGS__)
#define VOC_COMPUTED_TAKEN_STRING(property, getter, ...) \
  VOC_COMPUTED (TAKEN_STRING, property, getter, __VA_ARGS__)
#define VOC_COMPUTED_OBJECT(property, get_type, getter, ...) \
  { .name = property, .kind = VOC_PROPERTY_OBJECT, .type = get_type, \
    .get = G_CALLBACK (getter), __VA_ARGS__ }

/* Fields that are no property, and are given up with their object if they are not %NULL. */
#define VOC_OWNED(Type, field, destroy) \
  { .kind = VOC_PROPERTY_OWNED, .release = (GDestroyNotify) destroy, \
    .offset = VOC_PROPERTY_SIZED_OFFSET (Type, field, gpointer) }
#define VOC_OWNED_OBJECT(Type, field) VOC_OWNED (Type, field, g_object_unref)
#define VOC_OWNED_STRING(Type, field) VOC_OWNED (Type, field, g_free)

/**
 * VOC_PROPERTIES_INSTALL:
 * @klass: a class, in its initializer
 * @properties: an array of #VocProperty
 *
 * Installs what the array describes.
 */
#define VOC_PROPERTIES_INSTALL(klass, properties) \
  voc_properties_install (G_OBJECT_CLASS (klass), properties, G_N_ELEMENTS (properties), 0)

/* The same for a class whose rows are fields of its private data: `TypePrivate`. */
#define VOC_PROPERTIES_INSTALL_PRIVATE(klass, Type, properties) \
  voc_properties_install (G_OBJECT_CLASS (klass), properties, G_N_ELEMENTS (properties), \
                          Type##_private_offset)

void voc_properties_install (GObjectClass      *klass,
                             const VocProperty *properties,
                             guint              n_properties,
                             gssize             base);
