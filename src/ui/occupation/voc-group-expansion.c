/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-group-expansion.h"

#include "voc-property.h"
#include "voc-types.h"

#define KEY "expanded-groups"

/**
 * VocGroupExpansion:
 *
 * Which groups of an occupation page are open, remembered from one time to the next.
 *
 * Until the person has opened or closed one, what is essential is open. Where the settings schema
 * is not installed, nothing outlives the object.
 */
struct _VocGroupExpansion
{
  GObject parent_instance;

  GSettings *settings;  /* (owned) (nullable) */
  GHashTable *expanded; /* (owned) (element-type utf8 utf8) a set */
};

G_DEFINE_FINAL_TYPE (VocGroupExpansion, voc_group_expansion, G_TYPE_OBJECT)

static GSettings *
create_settings (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;

  if (source == NULL)
    return NULL;

  schema = g_settings_schema_source_lookup (source, VOC_APPLICATION_ID, TRUE);
  if (schema == NULL || !g_settings_schema_has_key (schema, KEY))
    return NULL;

  return g_settings_new_full (schema, NULL, NULL);
}

static void
add_defaults (VocGroupExpansion *self)
{
  const VocSkillType types[] = {
    VOC_SKILL_TYPE_KNOWLEDGE,
    VOC_SKILL_TYPE_SKILL,
    VOC_SKILL_TYPE_UNCLASSIFIED,
  };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    g_hash_table_add (self->expanded,
                      g_strconcat (voc_relation_to_id (VOC_RELATION_ESSENTIAL), "-",
                                   voc_skill_type_to_id (types[i]),
                                   NULL));
}

static void
save (VocGroupExpansion *self)
{
  g_autofree const char **ids = NULL;

  if (self->settings == NULL)
    return;

  ids = (const char **) g_hash_table_get_keys_as_array (self->expanded, NULL);
  g_settings_set_strv (self->settings, KEY, ids);
}

static const VocProperty properties[] = {
  VOC_OWNED_OBJECT (VocGroupExpansion, settings),
  VOC_OWNED (VocGroupExpansion, expanded, g_hash_table_unref),
};

static void
voc_group_expansion_class_init (VocGroupExpansionClass *klass)
{
  VOC_PROPERTIES_INSTALL (klass, properties);
}

static void
voc_group_expansion_init (VocGroupExpansion *self)
{
  g_autoptr (GVariant) chosen = NULL;

  self->expanded = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->settings = create_settings ();

  /* An empty list that somebody chose means: all closed. */
  if (self->settings != NULL)
    chosen = g_settings_get_user_value (self->settings, KEY);

  if (chosen != NULL)
    {
      g_auto (GStrv) ids = g_variant_dup_strv (chosen, NULL);

      for (guint i = 0; ids[i] != NULL; i++)
        g_hash_table_add (self->expanded, g_strdup (ids[i]));
    }
  else
    {
      add_defaults (self);
    }
}

VocGroupExpansion *
voc_group_expansion_new (void)
{
  return g_object_new (VOC_TYPE_GROUP_EXPANSION, NULL);
}

/* Says whether a group is open. */
gboolean
voc_group_expansion_get (VocGroupExpansion *self,
                         const char        *id)
{
  g_return_val_if_fail (VOC_IS_GROUP_EXPANSION (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  return g_hash_table_contains (self->expanded, id);
}

/* Remembers whether a group is open. */
void
voc_group_expansion_set (VocGroupExpansion *self,
                         const char        *id,
                         gboolean           expanded)
{
  gboolean changed;

  g_return_if_fail (VOC_IS_GROUP_EXPANSION (self));
  g_return_if_fail (id != NULL);

  if (expanded)
    changed = g_hash_table_add (self->expanded, g_strdup (id));
  else
    changed = g_hash_table_remove (self->expanded, id);

  if (changed)
    save (self);
}
