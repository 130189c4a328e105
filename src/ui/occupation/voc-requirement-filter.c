/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-requirement-filter.h"

#include "voc-text.h"

/**
 * VocRequirementFilter:
 *
 * Which requirements of an occupation are to be seen: those with all the words of a text in label
 * or description, of one relation, in all of the chosen collections.
 *
 * There is one boolean property for each relation and each collection, named by its identifier
 * ("essential", "digital" …); [method@RequirementFilter.create_actions] makes stateful actions of
 * them, so that buttons need nothing but the name of an action.
 */
struct _VocRequirementFilter
{
  GtkFilter parent_instance;

  char *text;   /* (owned) (not nullable) as typed */
  char **words; /* (owned) (not nullable) folded */
  VocRelation relation; /* 0 is any */
  VocCollections tags;
};

G_DEFINE_FINAL_TYPE (VocRequirementFilter, voc_requirement_filter, GTK_TYPE_FILTER)

#define N_TAGS 6
G_STATIC_ASSERT ((1 << (N_TAGS - 1)) == VOC_COLLECTION_LAST);

/* One property for each collection follows on the last of these. */
typedef enum
{
  PROP_TEXT = 1,
  PROP_ACTIVE,
  PROP_ESSENTIAL,
  PROP_OPTIONAL,
  PROP_FIRST_TAG,
} VocRequirementFilterProperty;

static GParamSpec *properties[PROP_FIRST_TAG + N_TAGS];

/* Folding is dear and the same for every key pressed: it stays with the requirement. */
static const char *
get_folded (VocRequirement *requirement)
{
  static GQuark quark;
  VocConcept *skill;
  const char *description;
  g_autofree char *both = NULL;
  char *folded;

  if G_UNLIKELY (quark == 0)
    quark = g_quark_from_static_string ("voc-requirement-filter-folded");

  folded = g_object_get_qdata (G_OBJECT (requirement), quark);
  if (folded != NULL)
    return folded;

  skill = VOC_CONCEPT (voc_requirement_get_skill (requirement));
  description = voc_concept_get_description (skill);
  both = g_strjoin ("\n", voc_concept_get_label (skill), description, NULL);
  folded = voc_text_casefold (both);
  g_object_set_qdata_full (G_OBJECT (requirement), quark, folded, g_free);

  return folded;
}

static gboolean
voc_requirement_filter_match (GtkFilter *filter,
                              gpointer   item)
{
  VocRequirementFilter *self = VOC_REQUIREMENT_FILTER (filter);
  VocRequirement *requirement = VOC_REQUIREMENT (item);
  VocConcept *skill = VOC_CONCEPT (voc_requirement_get_skill (requirement));
  const char *folded;

  if (self->relation != 0 && voc_requirement_get_relation (requirement) != self->relation)
    return FALSE;

  if ((voc_concept_get_collections (skill) & self->tags) != self->tags)
    return FALSE;

  if (self->words[0] == NULL)
    return TRUE;

  folded = get_folded (requirement);
  for (guint i = 0; self->words[i] != NULL; i++)
    {
      if (strstr (folded, self->words[i]) == NULL)
        return FALSE;
    }

  return TRUE;
}

static GtkFilterMatch
voc_requirement_filter_get_strictness (GtkFilter *filter)
{
  return voc_requirement_filter_get_active (VOC_REQUIREMENT_FILTER (filter)) ? GTK_FILTER_MATCH_SOME
                                                                             : GTK_FILTER_MATCH_ALL;
}

static void
voc_requirement_filter_finalize (GObject *object)
{
  VocRequirementFilter *self = VOC_REQUIREMENT_FILTER (object);

  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->words, g_strfreev);

  G_OBJECT_CLASS (voc_requirement_filter_parent_class)->finalize (object);
}

static void
voc_requirement_filter_get_property (GObject    *object,
                                     guint       prop_id,
                                     GValue     *value,
                                     GParamSpec *pspec)
{
  VocRequirementFilter *self = VOC_REQUIREMENT_FILTER (object);

  if (prop_id >= PROP_FIRST_TAG)
    {
      g_value_set_boolean (value, (self->tags & (1u << (prop_id - PROP_FIRST_TAG))) != 0);
      return;
    }

  switch ((VocRequirementFilterProperty) prop_id)
    {
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;
    case PROP_ACTIVE:
      g_value_set_boolean (value, voc_requirement_filter_get_active (self));
      break;
    case PROP_ESSENTIAL:
      g_value_set_boolean (value, self->relation == VOC_RELATION_ESSENTIAL);
      break;
    case PROP_OPTIONAL:
      g_value_set_boolean (value, self->relation == VOC_RELATION_OPTIONAL);
      break;
    case PROP_FIRST_TAG:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
changed (VocRequirementFilter *self,
         gboolean              was_active)
{
  gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);

  if (was_active != voc_requirement_filter_get_active (self))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ACTIVE]);
}

/* Splits what was typed into folded words; spaces alone are no words. */
static char **
split_words (const char *text)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autofree char *folded = voc_text_casefold (text);
  g_auto (GStrv) parts = g_strsplit_set (folded, " \t\n", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      if (parts[i][0] != '\0')
        g_strv_builder_add (builder, parts[i]);
    }

  return g_strv_builder_end (builder);
}

/* Sets the words to look for. Case and diacritics make no difference. */
static void
set_text (VocRequirementFilter *self,
          const char           *text)
{
  g_auto (GStrv) old_words = NULL;
  gboolean was_active;

  g_assert (VOC_IS_REQUIREMENT_FILTER (self));

  was_active = voc_requirement_filter_get_active (self);
  if (!g_set_str (&self->text, text != NULL ? text : ""))
    return;

  old_words = g_steal_pointer (&self->words);
  self->words = split_words (self->text);

  if (!g_strv_equal ((const char *const *) old_words, (const char *const *) self->words))
    changed (self, was_active);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
}

/* Chooses a relation or lets it go. There is one at a time: choosing the other lets go of the
 * first. */
static void
set_relation (VocRequirementFilter *self,
              VocRelation           relation,
              gboolean              only)
{
  gboolean was_active;
  VocRelation old;

  g_assert (VOC_IS_REQUIREMENT_FILTER (self));
  g_assert (relation == VOC_RELATION_ESSENTIAL || relation == VOC_RELATION_OPTIONAL);

  old = self->relation;
  if ((old == relation) == !!only)
    return;

  was_active = voc_requirement_filter_get_active (self);
  self->relation = only ? relation : 0;
  changed (self, was_active);

  if (old == VOC_RELATION_ESSENTIAL || self->relation == VOC_RELATION_ESSENTIAL)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ESSENTIAL]);
  if (old == VOC_RELATION_OPTIONAL || self->relation == VOC_RELATION_OPTIONAL)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OPTIONAL]);
}

/* Chooses a collection or lets it go. What is let through is in all the chosen ones. */
static void
set_tag (VocRequirementFilter *self,
         VocCollections        tag,
         gboolean              only)
{
  gboolean was_active;
  int bit;

  g_assert (VOC_IS_REQUIREMENT_FILTER (self));

  bit = g_bit_nth_lsf (tag, -1);
  g_assert (bit >= 0 && bit < N_TAGS && tag == (1u << bit));

  if (((self->tags & tag) != 0) == !!only)
    return;

  was_active = voc_requirement_filter_get_active (self);
  self->tags ^= tag;
  changed (self, was_active);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FIRST_TAG + bit]);
}

static void
voc_requirement_filter_set_property (GObject      *object,
                                     guint         prop_id,
                                     const GValue *value,
                                     GParamSpec   *pspec)
{
  VocRequirementFilter *self = VOC_REQUIREMENT_FILTER (object);

  if (prop_id >= PROP_FIRST_TAG)
    {
      set_tag (self,
                                      (VocCollections) (1u << (prop_id - PROP_FIRST_TAG)),
                                      g_value_get_boolean (value));
      return;
    }

  switch ((VocRequirementFilterProperty) prop_id)
    {
    case PROP_TEXT:
      set_text (self, g_value_get_string (value));
      break;
    case PROP_ESSENTIAL:
      set_relation (self, VOC_RELATION_ESSENTIAL,
                                           g_value_get_boolean (value));
      break;
    case PROP_OPTIONAL:
      set_relation (self, VOC_RELATION_OPTIONAL,
                                           g_value_get_boolean (value));
      break;
    case PROP_ACTIVE:
    case PROP_FIRST_TAG:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_requirement_filter_class_init (VocRequirementFilterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkFilterClass *filter_class = GTK_FILTER_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->finalize = voc_requirement_filter_finalize;
  object_class->get_property = voc_requirement_filter_get_property;
  object_class->set_property = voc_requirement_filter_set_property;

  filter_class->match = voc_requirement_filter_match;
  filter_class->get_strictness = voc_requirement_filter_get_strictness;

  /* Words that label or description must have. */
  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "", flags);

  /* Whether anything is filtered at all. */
  properties[PROP_ACTIVE] =
    g_param_spec_boolean ("active", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  properties[PROP_ESSENTIAL] =
    g_param_spec_boolean (voc_relation_to_id (VOC_RELATION_ESSENTIAL), NULL, NULL, FALSE, flags);
  properties[PROP_OPTIONAL] =
    g_param_spec_boolean (voc_relation_to_id (VOC_RELATION_OPTIONAL), NULL, NULL, FALSE, flags);

  for (guint i = 0; i < N_TAGS; i++)
    properties[PROP_FIRST_TAG + i] =
      g_param_spec_boolean (voc_collection_to_id ((VocCollections) (1u << i)), NULL, NULL, FALSE,
                            flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
voc_requirement_filter_init (VocRequirementFilter *self)
{
  self->text = g_strdup ("");
  self->words = g_new0 (char *, 1);
}

/* Says whether anything is filtered at all. */
gboolean
voc_requirement_filter_get_active (VocRequirementFilter *self)
{
  g_return_val_if_fail (VOC_IS_REQUIREMENT_FILTER (self), FALSE);

  return self->relation != 0 || self->tags != 0 || self->words[0] != NULL;
}

void
voc_requirement_filter_clear (VocRequirementFilter *self)
{
  g_return_if_fail (VOC_IS_REQUIREMENT_FILTER (self));

  set_text (self, "");
  if (self->relation != 0)
    set_relation (self, self->relation, FALSE);
  for (guint i = 0; i < N_TAGS; i++)
    set_tag (self, (VocCollections) (1u << i), FALSE);
}

void
voc_requirement_filter_save (VocRequirementFilter *self,
                             GVariantDict         *view)
{
  g_return_if_fail (VOC_IS_REQUIREMENT_FILTER (self));

  g_variant_dict_insert (view, "text", "s", self->text);
  g_variant_dict_insert (view, "relation", "u", (guint) self->relation);
  g_variant_dict_insert (view, "tags", "u", (guint) self->tags);
}

/* Lets through again what was noted. */
void
voc_requirement_filter_restore (VocRequirementFilter *self,
                                GVariantDict         *view)
{
  const char *text = "";
  guint relation = 0;
  guint tags = 0;

  g_return_if_fail (VOC_IS_REQUIREMENT_FILTER (self));

  g_variant_dict_lookup (view, "text", "&s", &text);
  g_variant_dict_lookup (view, "relation", "u", &relation);
  g_variant_dict_lookup (view, "tags", "u", &tags);

  voc_requirement_filter_clear (self);
  set_text (self, text);
  if (relation != 0)
    set_relation (self, (VocRelation) relation, TRUE);
  for (guint i = 0; i < N_TAGS; i++)
    set_tag (self, (VocCollections) (1u << i), (tags & (1u << i)) != 0);
}

static void
clear_cb (GSimpleAction        *action,
          GVariant             *parameter,
          VocRequirementFilter *self)
{
  voc_requirement_filter_clear (self);
}

/* Makes the actions that drive the filter: one with a boolean state for each relation and each
 * collection; "clear", which can be used while something is filtered; and "show-all", the same
 * for a button that never goes grey. */
GSimpleActionGroup *
voc_requirement_filter_create_actions (VocRequirementFilter *self)
{
  GSimpleActionGroup *group;
  g_autoptr (GSimpleAction) clear = NULL;
  g_autoptr (GSimpleAction) show_all = NULL;

  g_return_val_if_fail (VOC_IS_REQUIREMENT_FILTER (self), NULL);

  group = g_simple_action_group_new ();
  for (guint i = PROP_ESSENTIAL; i < G_N_ELEMENTS (properties); i++)
    {
      const char *name = g_param_spec_get_name (properties[i]);
      g_autoptr (GPropertyAction) action = g_property_action_new (name, self, name);

      g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
    }

  clear = g_simple_action_new ("clear", NULL);
  g_object_bind_property (self, "active", clear, "enabled", G_BINDING_SYNC_CREATE);
  g_signal_connect_object (clear, "activate", G_CALLBACK (clear_cb), self, G_CONNECT_DEFAULT);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (clear));

  show_all = g_simple_action_new ("show-all", NULL);
  g_signal_connect_object (show_all, "activate", G_CALLBACK (clear_cb), self, G_CONNECT_DEFAULT);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (show_all));

  return group;
}
