/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-matrix.h"

G_BEGIN_DECLS

/**
 * VocField:
 * @id: its word in saved searches and on the command line
 * @icon_name: a symbolic icon
 * @groups: (array zero-terminated=1): codes of ISCO-08 groups
 *
 * A field of work, such as health and care.
 */
typedef struct
{
  char *id;
  char *icon_name;
  GStrv groups;
} VocField;

#define VOC_TYPE_FIELDS (voc_fields_get_type ())

G_DECLARE_FINAL_TYPE (VocFields, voc_fields, VOC, FIELDS, GObject)

VocFields      *voc_fields_get_default     (void);
VocFields      *voc_fields_new_from_folder (GFile       *folder,
                                            GError     **error);
const VocField *voc_fields_get_all         (VocFields   *self,
                                            guint       *out_n);
const VocField *voc_fields_find            (VocFields   *self,
                                            const char  *id);
const VocField *voc_fields_find_isco       (VocFields   *self,
                                            const char  *code);
const VocField *voc_fields_find_occupation (VocFields   *self,
                                            VocMatrix   *matrix,
                                            guint        occupation);

G_END_DECLS
