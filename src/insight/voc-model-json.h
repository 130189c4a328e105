/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

#include "voc-insight-error.h"

G_BEGIN_DECLS

/* Reads the files of a model so that every fault has an address: "families.json:
 * $.families["11"].v_ml". */

typedef struct _VocModelDocument VocModelDocument;

/**
 * VocModelNode:
 * @document: the file
 * @parent: (nullable): the node around it
 * @member: (nullable): its name in the object around it
 * @index: its place in the array around it, if it has no name
 * @node: what is there
 *
 * A place in a file. Lives on the stack, no longer than the one around it.
 */
typedef struct _VocModelNode VocModelNode;

struct _VocModelNode
{
  VocModelDocument *document;
  const VocModelNode *parent;
  const char *member;
  guint index;
  JsonNode *node;
};

VocModelDocument *voc_model_document_new         (const char          *name,
                                                  GBytes              *bytes,
                                                  GError             **error);
void              voc_model_document_free        (VocModelDocument    *self);
gboolean          voc_model_document_get_root    (VocModelDocument    *self,
                                                  int                  format,
                                                  VocModelNode        *out_root,
                                                  GError             **error);

gboolean          voc_model_node_fail            (const VocModelNode  *self,
                                                  VocInsightError      code,
                                                  GError             **error,
                                                  const char          *format,
                                                  ...) G_GNUC_PRINTF (4, 5);
gboolean          voc_model_node_get             (const VocModelNode  *self,
                                                  const char          *member,
                                                  JsonNodeType         type,
                                                  VocModelNode        *out_node,
                                                  GError             **error);
gboolean          voc_model_node_get_element     (const VocModelNode  *self,
                                                  guint                index,
                                                  JsonNodeType         type,
                                                  VocModelNode        *out_node,
                                                  GError             **error);
gboolean          voc_model_node_has             (const VocModelNode  *self,
                                                  const char          *member);
gboolean          voc_model_node_check_members   (const VocModelNode  *self,
                                                  const char *const   *members,
                                                  GError             **error);
gboolean          voc_model_node_get_integer     (const VocModelNode  *self,
                                                  const char          *member,
                                                  int                  low,
                                                  int                  high,
                                                  gint32              *out_value,
                                                  GError             **error);
gboolean          voc_model_node_get_decimal     (const VocModelNode  *self,
                                                  const char          *member,
                                                  int                  unit,
                                                  int                  high,
                                                  int                 *out_value,
                                                  GError             **error);
gboolean          voc_model_node_get_string      (const VocModelNode  *self,
                                                  const char          *member,
                                                  const char         **out_value,
                                                  GError             **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocModelDocument, voc_model_document_free)

G_END_DECLS
