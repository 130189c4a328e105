/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-career-item.h"

#include <glib/gi18n.h>

#include "voc-text-match.h"

/**
 * VocCareerItem:
 *
 * One occupation as a row of the Careers list shows it. With a query it is one answer of a search
 * and knows what matched. Immutable but for the column, which it shares with all others; the texts
 * are made when a row asks for them.
 */
struct _VocCareerItem
{
  GObject parent_instance;

  VocOccupation *occupation; /* (owned) */
  char *query;               /* (owned) (nullable) */
  char *matched;             /* (owned) (nullable) */
  VocListColumn *column;     /* (owned) (nullable) */
};

typedef enum
{
  PROP_OCCUPATION = 1,
  PROP_SECTION,
  PROP_TITLE,
  PROP_TITLE_ATTRIBUTES,
  PROP_PLACE,
  PROP_DETAIL,
  PROP_DETAIL_ATTRIBUTES,
  PROP_DESCRIPTION,
  N_PROPS,
} VocCareerItemProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (VocCareerItem, voc_career_item, G_TYPE_OBJECT)

static char *
dup_description (VocCareerItem *self)
{
  g_autofree char *title = voc_concept_dup_title (VOC_CONCEPT (self->occupation));
  g_autofree char *place = voc_career_item_dup_place (self);
  g_autofree char *detail = voc_career_item_dup_detail (self);

  if (self->column != NULL && voc_list_column_get (self->column) != NULL)
    {
      g_autofree char *score =
        voc_column_dup_text (voc_list_column_get (self->column),
                             voc_list_column_get_value (self->column, self->occupation));

      /* Translators: how a screen reader says a row: the occupation's name, a score with its name, its
       * code and group, its description */
      return g_strdup_printf (_("%s, %s, %s, %s"), title, score, place, detail);
    }

  /* Translators: how a screen reader says a row: the occupation's name, its code and group, its
   * description */
  return g_strdup_printf (_("%s, %s, %s"), title, place, detail);
}

static PangoAttrList *
dup_title_attributes (VocCareerItem *self)
{
  g_autofree char *title = voc_concept_dup_title (VOC_CONCEPT (self->occupation));

  return voc_text_match_dup_attributes (title, self->query);
}

static PangoAttrList *
dup_detail_attributes (VocCareerItem *self)
{
  g_autofree char *detail = NULL;

  if (self->matched == NULL)
    return NULL;

  detail = voc_career_item_dup_detail (self);

  return voc_text_match_dup_attributes (detail, self->query);
}

static void
voc_career_item_finalize (GObject *object)
{
  VocCareerItem *self = VOC_CAREER_ITEM (object);

  g_clear_object (&self->occupation);
  g_clear_pointer (&self->query, g_free);
  g_clear_pointer (&self->matched, g_free);
  g_clear_object (&self->column);

  G_OBJECT_CLASS (voc_career_item_parent_class)->finalize (object);
}

static void
voc_career_item_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  VocCareerItem *self = VOC_CAREER_ITEM (object);

  switch ((VocCareerItemProperty) prop_id)
    {
    case PROP_OCCUPATION:
      g_value_set_object (value, self->occupation);
      break;

    case PROP_SECTION:
      g_value_set_uint (value, voc_career_item_get_section (self));
      break;

    case PROP_TITLE:
      g_value_take_string (value, voc_concept_dup_title (VOC_CONCEPT (self->occupation)));
      break;

    case PROP_TITLE_ATTRIBUTES:
      g_value_take_boxed (value, dup_title_attributes (self));
      break;

    case PROP_PLACE:
      g_value_take_string (value, voc_career_item_dup_place (self));
      break;

    case PROP_DETAIL:
      g_value_take_string (value, voc_career_item_dup_detail (self));
      break;

    case PROP_DETAIL_ATTRIBUTES:
      g_value_take_boxed (value, dup_detail_attributes (self));
      break;

    case PROP_DESCRIPTION:
      g_value_take_string (value, dup_description (self));
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_career_item_class_init (VocCareerItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->finalize = voc_career_item_finalize;
  object_class->get_property = voc_career_item_get_property;

  properties[PROP_OCCUPATION] = g_param_spec_object ("occupation", NULL, NULL, VOC_TYPE_OCCUPATION,
                                                     flags);
  properties[PROP_SECTION] = g_param_spec_uint ("section", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_TITLE_ATTRIBUTES] =
    g_param_spec_boxed ("title-attributes", NULL, NULL, PANGO_TYPE_ATTR_LIST, flags);
  properties[PROP_PLACE] = g_param_spec_string ("place", NULL, NULL, NULL, flags);
  properties[PROP_DETAIL] = g_param_spec_string ("detail", NULL, NULL, NULL, flags);
  properties[PROP_DETAIL_ATTRIBUTES] =
    g_param_spec_boxed ("detail-attributes", NULL, NULL, PANGO_TYPE_ATTR_LIST, flags);
  properties[PROP_DESCRIPTION] = g_param_spec_string ("description", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
voc_career_item_init (VocCareerItem *self)
{
}

/**
 * voc_career_item_new:
 * @occupation: the occupation
 * @query: (nullable): what was searched
 * @matched: (nullable): the alternative label that answered the search
 *
 * Returns: (transfer full): a new item
 */
VocCareerItem *
voc_career_item_new (VocOccupation *occupation,
                     const char    *query,
                     const char    *matched)
{
  VocCareerItem *self;

  g_return_val_if_fail (VOC_IS_OCCUPATION (occupation), NULL);

  self = g_object_new (VOC_TYPE_CAREER_ITEM, NULL);
  self->occupation = g_object_ref (occupation);
  self->query = g_strdup (query);
  self->matched = g_strdup (matched);

  return self;
}

/**
 * voc_career_item_set_column:
 * @self: an item
 * @column: (nullable): where its figure is to be found
 */
void
voc_career_item_set_column (VocCareerItem *self,
                            VocListColumn *column)
{
  g_return_if_fail (VOC_IS_CAREER_ITEM (self));

  g_set_object (&self->column, column);
}

/**
 * voc_career_item_get_column:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): where its figure is to be found
 */
VocListColumn *
voc_career_item_get_column (VocCareerItem *self)
{
  g_return_val_if_fail (VOC_IS_CAREER_ITEM (self), NULL);

  return self->column;
}

/**
 * voc_career_item_figure_changed:
 * @self: an item that a row shows
 *
 * Its column has another figure for it: what says it in words follows.
 */
void
voc_career_item_figure_changed (VocCareerItem *self)
{
  g_return_if_fail (VOC_IS_CAREER_ITEM (self));

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DESCRIPTION]);
}

/**
 * voc_career_item_get_occupation:
 * @self: an item
 *
 * Returns: (transfer none): the occupation
 */
VocOccupation *
voc_career_item_get_occupation (VocCareerItem *self)
{
  g_return_val_if_fail (VOC_IS_CAREER_ITEM (self), NULL);

  return self->occupation;
}

/**
 * voc_career_item_get_major_group:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): the ISCO-08 major group
 */
VocGroup *
voc_career_item_get_major_group (VocCareerItem *self)
{
  g_return_val_if_fail (VOC_IS_CAREER_ITEM (self), NULL);

  return voc_occupation_get_major_group (self->occupation);
}

/**
 * voc_career_item_get_section:
 * @self: an item
 *
 * The place of the item's section in the list. ISCO-08 begins with the managers (1); the armed
 * forces (0) stand last, as in its printed tables, and occupations without a group after them.
 *
 * Returns: a number that is the same for all items of one section
 */
guint
voc_career_item_get_section (VocCareerItem *self)
{
  VocGroup *major = voc_career_item_get_major_group (self);
  const char *code = major != NULL ? voc_concept_get_code (VOC_CONCEPT (major)) : NULL;

  if (code == NULL || !g_ascii_isdigit (code[0]))
    return 11;

  return code[0] == '0' ? 10 : (guint) g_ascii_digit_value (code[0]);
}

/**
 * voc_career_item_get_label:
 * @self: an item
 *
 * Returns: the occupation's name
 */
const char *
voc_career_item_get_label (VocCareerItem *self)
{
  g_return_val_if_fail (VOC_IS_CAREER_ITEM (self), NULL);

  return voc_concept_get_label (VOC_CONCEPT (self->occupation));
}

/**
 * voc_career_item_dup_place:
 * @self: an item
 *
 * Returns: (transfer full): code and ISCO-08 unit group
 */
char *
voc_career_item_dup_place (VocCareerItem *self)
{
  VocGroup *group;
  const char *code;

  g_return_val_if_fail (VOC_IS_CAREER_ITEM (self), NULL);

  group = voc_occupation_get_isco_group (self->occupation);
  code = voc_concept_get_code (VOC_CONCEPT (self->occupation));

  if (group == NULL)
    return g_strdup (code != NULL ? code : _("Not classified"));
  if (code == NULL)
    return g_strdup (voc_concept_get_label (VOC_CONCEPT (group)));

  return g_strdup_printf ("%s · %s", code, voc_concept_get_label (VOC_CONCEPT (group)));
}

/**
 * voc_career_item_dup_detail:
 * @self: an item
 *
 * Returns: (transfer full): the alternative label that matched, or else the first sentence of the
 * description
 */
char *
voc_career_item_dup_detail (VocCareerItem *self)
{
  g_return_val_if_fail (VOC_IS_CAREER_ITEM (self), NULL);

  if (self->matched != NULL)
    /* Translators: another name of the occupation, the one that answered the search */
    return g_strdup_printf (_("Also: %s"), self->matched);

  return voc_concept_dup_summary (VOC_CONCEPT (self->occupation));
}
