/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-pdf-private.h"

/* From pieces to pages. */

/* A page that is less filled is not left for a new one. */
#define BEGUN 0.3

/* So much of the space between pieces may go for all of the answer to stand on the first page. */
#define SQUEEZE 0.6

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

/* The space before a piece, or that it is. */
static double *
get_space (VocPiece *piece)
{
  return piece->kind == VOC_PIECE_SPACE ? &piece->height : &piece->before;
}

/* The first page answers: if it is a little too long, it is set closer. */
static void
squeeze_first_page (GPtrArray *pieces,
                    double     height)
{
  double whole = 0;
  double space = 0;
  double factor;
  guint n = 0;

  for (; n < pieces->len; n++)
    {
      VocPiece *piece = pieces->pdata[n];

      if (piece->contents || piece->kind == VOC_PIECE_BREAK)
        break;
      whole += (n > 0 ? piece->before : 0) + piece->height;
      space += piece->beside ? 0 : *get_space (piece);
    }
  /* A point more than that, for sums of parts are never exact. */
  factor = space > 0 ? 1 - (whole + 1 - height) / space : 1;
  if (factor >= 1 || factor < 1 - SQUEEZE)
    return;

  for (guint i = 0; i < n; i++)
    if (!((VocPiece *) pieces->pdata[i])->beside)
      *get_space (pieces->pdata[i]) *= factor;
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

  squeeze_first_page (pieces, height);
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
