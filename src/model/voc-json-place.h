/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * VocJsonPlace:
 * @file: (unowned): name of the file
 * @parent: (unowned) (nullable): the place around it
 * @member: (unowned) (nullable): its name in an object
 * @index: its index in an array, if it has no @member
 * @node: (unowned): what is there
 *
 * A place in a JSON file that knows how it was reached. Places live on the stack, each no longer than the
 * one around it; the path is only put together when there is an error to report.
 */
typedef struct _VocJsonPlace VocJsonPlace;

struct _VocJsonPlace
{
  const char *file;
  const VocJsonPlace *parent;
  const char *member;
  guint index;
  JsonNode *node;
};

/**
 * VocJsonNeed:
 * @VOC_JSON_OPTIONAL: it may be missing
 * @VOC_JSON_REQUIRED: it must be there
 *
 * Whether something must be there.
 */
typedef enum
{
  VOC_JSON_OPTIONAL,
  VOC_JSON_REQUIRED,
} VocJsonNeed;

gboolean voc_json_place_fail          (const VocJsonPlace  *self,
                                       GError             **error,
                                       const char          *format,
                                       ...) G_GNUC_PRINTF (3, 4);
void     voc_json_place_prefix        (const VocJsonPlace  *self,
                                       GError             **error);
gboolean voc_json_place_check_object  (const VocJsonPlace  *self,
                                       const char *const   *members,
                                       GError             **error);
gboolean voc_json_place_enter_object  (const VocJsonPlace  *self,
                                       const char          *member,
                                       VocJsonNeed          need,
                                       VocJsonPlace        *out_place,
                                       GError             **error);
gboolean voc_json_place_enter_array   (const VocJsonPlace  *self,
                                       const char          *member,
                                       VocJsonNeed          need,
                                       VocJsonPlace        *out_place,
                                       guint               *out_length,
                                       GError             **error);
void     voc_json_place_enter_element (const VocJsonPlace  *self,
                                       guint                index,
                                       VocJsonPlace        *out_place);
gboolean voc_json_place_get_string    (const VocJsonPlace  *self,
                                       const char         **out_string,
                                       GError             **error);
gboolean voc_json_place_get_member    (const VocJsonPlace  *self,
                                       const char          *member,
                                       VocJsonNeed          need,
                                       VocJsonPlace        *out_place,
                                       const char         **out_string,
                                       GError             **error);
gboolean voc_json_place_get_integer   (const VocJsonPlace  *self,
                                       const char          *member,
                                       VocJsonNeed          need,
                                       int                  low,
                                       int                  high,
                                       int                 *out_value,
                                       GError             **error);
gboolean voc_json_place_get_decimal   (const VocJsonPlace  *self,
                                       const char          *member,
                                       VocJsonNeed          need,
                                       int                  unit,
                                       int                  high,
                                       int                 *out_value,
                                       GError             **error);
gboolean voc_json_place_check_format  (const VocJsonPlace  *self,
                                       const char *const   *members,
                                       int                  format,
                                       GError             **error);

G_END_DECLS
