/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-pdf-private.h"

/* From pieces to pages. */

/* A page that is less filled is not left for a new one. */
#define BEGUN 0.3

typedef struct
{
  GArray *placed; /* (owned) (element-type VocPlaced) */
  double height;  /* of a page */
  double y;       /* where the next piece begins */
  guint page;
  gboolean empty; /* nothing is on the page yet */
} Pager;

static void
turn_page (Pager *self)
{
  if (self->empty)
    return;
  self->page++;
  self->y = 0;
  self->empty = TRUE;
}

static void
put (Pager    *self,
     VocPiece *piece,
     gboolean  again)
{
  VocPlaced placed = { piece, self->page, 0, again };

  /* Space between pieces is none at the top of a page. */
  if (self->empty && piece->kind == VOC_PIECE_SPACE)
    return;
  if (!self->empty)
    self->y += piece->before;
  placed.y = self->y;
  g_array_append_val (self->placed, placed);
  self->y += piece->height;
  self->empty = FALSE;
}

/* How much room pieces from @first on need that stand together. */
static double
measure (GPtrArray *pieces,
         guint      first,
         guint     *out_end)
{
  double height = 0;
  double most = 0;
  guint i = first;
  VocPiece *piece;

  do
    {
      piece = pieces->pdata[i];
      height += piece->before;
      most = MAX (most, height + piece->needs);
      height += piece->height;
      i++;
    }
  while (piece->keep && i < pieces->len);

  *out_end = i;
  return MAX (height, most);
}

/**
 * voc_pdf_pages_new:
 * @pieces: (element-type VocPiece): what is to be placed
 * @height: of the text on a page
 *
 * Puts pieces one below the other. Those that belong together are not torn apart unless they are
 * higher than a page; a table that goes on has its head again.
 *
 * Returns: (transfer full) (element-type VocPlaced): each piece in its place, some heads twice
 */
GArray *
voc_pdf_pages_new (GPtrArray *pieces,
                   double     height)
{
  Pager pager = { g_array_new (FALSE, FALSE, sizeof (VocPlaced)), height, 0, 0, TRUE };
  guint end = 0;

  for (guint i = 0; i < pieces->len; i++)
    {
      VocPiece *piece = pieces->pdata[i];
      gboolean fits = TRUE;

      if (piece->kind == VOC_PIECE_BREAK)
        {
          if (pager.y > height * BEGUN)
            turn_page (&pager);
          end = i + 1;
          continue;
        }
      if (i >= end)
        fits = pager.y + measure (pieces, i, &end) <= height;
      else if (pager.y + piece->before + MAX (piece->height, piece->needs) > height)
        fits = FALSE;

      if (!fits)
        turn_page (&pager);
      if (pager.empty && piece->head != NULL)
        put (&pager, piece->head, TRUE);
      put (&pager, piece, FALSE);
    }

  return pager.placed;
}
