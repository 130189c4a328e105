/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

/* What a colour is for; a painter's palette says which colour that is. */
typedef enum
{
  VOC_ROLE_ACCENT,  /* values, and the lines of patterns */
  VOC_ROLE_BAND,    /* how far off a value may be */
  VOC_ROLE_TRACK,   /* the whole scale */
  VOC_ROLE_TEXT,    /* words, and what others say */
  VOC_ROLE_DIM,     /* words and lines of less weight */
  VOC_ROLE_OUTLINE, /* lines around what is not known */
} VocRole;

typedef struct
{
  float red;
  float green;
  float blue;
  float alpha;
} VocColor;

typedef struct
{
  VocColor accent;
  VocColor text;
  gboolean high_contrast;
} VocPalette;

typedef enum
{
  VOC_SEGMENT_MOVE,
  VOC_SEGMENT_LINE,
  VOC_SEGMENT_ARC, /* of a circle, less than half of it */
  VOC_SEGMENT_CLOSE,
} VocSegmentType;

typedef struct
{
  VocSegmentType type;
  double x; /* where it ends */
  double y;
  double radius;      /* of an arc */
  gboolean clockwise; /* of an arc, as it is seen */
} VocSegment;

/* How a line is drawn. */
typedef struct
{
  double width;
  gboolean round; /* its ends */
  double dash;    /* length of dashes; 0 for none */
  double gap;     /* between dashes */
} VocStroke;

/* Either a path, filled or stroked, or a text. */
typedef struct
{
  VocRole role;
  GArray *segments; /* (owned) (nullable) (element-type VocSegment) */
  VocStroke stroke; /* of no width: filled */

  PangoLayout *layout; /* (owned) (nullable) */
  double x;            /* the layout's own origin */
  double y;
  double anchor; /* which side stays if the words get another width: 0 left, 0.5 middle, 1 right */
} VocShape;

typedef struct _VocPicture VocPicture;

VocPicture     *voc_picture_new          (double             width,
                                          gboolean           mirrored);
void            voc_picture_unref        (VocPicture        *self);
double          voc_picture_get_width    (const VocPicture  *self);
double          voc_picture_get_height   (const VocPicture  *self);
void            voc_picture_set_height   (VocPicture        *self,
                                          double             height);
const VocShape *voc_picture_get_shapes   (const VocPicture  *self,
                                          guint             *n_shapes);

void            voc_picture_move_to      (VocPicture        *self,
                                          double             x,
                                          double             y);
void            voc_picture_line_to      (VocPicture        *self,
                                          double             x,
                                          double             y);
void            voc_picture_arc_to       (VocPicture        *self,
                                          double             x,
                                          double             y,
                                          double             radius);
void            voc_picture_close        (VocPicture        *self);
void            voc_picture_add_rect     (VocPicture        *self,
                                          double             x,
                                          double             y,
                                          double             width,
                                          double             height,
                                          double             radius);
void            voc_picture_fill         (VocPicture        *self,
                                          VocRole            role);
void            voc_picture_stroke       (VocPicture        *self,
                                          VocRole            role,
                                          VocStroke          stroke);
void            voc_picture_add_text     (VocPicture        *self,
                                          VocRole            role,
                                          PangoLayout       *layout,
                                          double             x,
                                          double             y,
                                          double             width,
                                          double             align);
void            voc_picture_add_area     (VocPicture        *self,
                                          double             x,
                                          double             y,
                                          double             width,
                                          double             height,
                                          const char        *text);
guint           voc_picture_get_n_areas  (const VocPicture  *self);
const double   *voc_picture_get_area     (const VocPicture  *self,
                                          guint              i);
const char     *voc_picture_find_area    (const VocPicture  *self,
                                          double             x,
                                          double             y,
                                          const double     **bounds);

const char     *voc_role_to_id           (VocRole            role);
VocColor        voc_palette_get_color    (const VocPalette  *self,
                                          VocRole            role);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocPicture, voc_picture_unref)

G_END_DECLS
