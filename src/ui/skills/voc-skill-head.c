/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-skill-head.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "voc-closures.h"
#include "voc-copy.h"
#include "voc-group-path.h"
#include "voc-other-names.h"
#include "voc-pill.h"
#include "voc-portal.h"
#include "voc-skill-text.h"

/**
 * VocSkillHead:
 *
 * What a skill is: its places in the trees, its names, its type, its tags and its definition.
 */
struct _VocSkillHead
{
  GtkBox parent_instance;

  VocOtherNames *names;
  GtkBox *paths;
  AdwWrapBox *pills;

  VocSkill *skill; /* (owned) (nullable) */
};

typedef enum
{
  PROP_SKILL = 1,
} VocSkillHeadProperty;

static GParamSpec *properties[PROP_SKILL + 1];

G_DEFINE_FINAL_TYPE (VocSkillHead, voc_skill_head, GTK_TYPE_BOX)

static char *
facts (GObject  *object,
       VocSkill *skill)
{
  return skill != NULL ? voc_skill_text_dup_facts (skill) : NULL;
}

static gboolean
has_portal (GObject  *object,
            VocSkill *skill)
{
  return skill != NULL && voc_portal_has (VOC_CONCEPT (skill));
}

static void
copy_link (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  VocSkillHead *self = VOC_SKILL_HEAD (widget);

  if (self->skill != NULL)
    voc_copy_text (widget, voc_concept_get_uri (VOC_CONCEPT (self->skill)), _("Link copied"));
}

static void
open_portal (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  VocSkillHead *self = VOC_SKILL_HEAD (widget);

  if (self->skill != NULL)
    voc_portal_open (widget, VOC_CONCEPT (self->skill));
}

static void
show_paths (VocSkillHead *self,
            GPtrArray    *groups)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->paths))) != NULL)
    gtk_box_remove (self->paths, child);

  for (guint i = 0; i < groups->len; i++)
    gtk_box_append (self->paths,
                    g_object_new (VOC_TYPE_GROUP_PATH, "group", groups->pdata[i], NULL));

  gtk_widget_set_visible (GTK_WIDGET (self->paths), groups->len > 0);
}

static void
show_pills (VocSkillHead *self)
{
  VocCollections collections = VOC_COLLECTION_NONE;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->pills))) != NULL)
    adw_wrap_box_remove (self->pills, child);

  if (self->skill != NULL)
    collections = voc_concept_get_collections (VOC_CONCEPT (self->skill));

  for (guint tag = 1; tag <= VOC_COLLECTION_LAST; tag <<= 1)
    {
      const char *word = voc_collection_to_label ((VocCollections) tag);
      g_autofree char *tooltip = NULL;
      GtkWidget *pill;

      if ((collections & tag) == 0)
        continue;

      tooltip = g_strdup_printf (_("Show the skills that are tagged “%s”"), word);
      pill = voc_pill_new (word);
      gtk_widget_set_tooltip_text (pill, tooltip);
      gtk_actionable_set_action_target (GTK_ACTIONABLE (pill), "s",
                                        voc_collection_to_id ((VocCollections) tag));
      gtk_actionable_set_action_name (GTK_ACTIONABLE (pill), "skills.open-collection");
      adw_wrap_box_append (self->pills, pill);
    }

  gtk_widget_set_visible (GTK_WIDGET (self->pills), collections != VOC_COLLECTION_NONE);
}

static void
voc_skill_head_dispose (GObject *object)
{
  VocSkillHead *self = VOC_SKILL_HEAD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_SKILL_HEAD);
  g_clear_object (&self->skill);

  G_OBJECT_CLASS (voc_skill_head_parent_class)->dispose (object);
}

static void
voc_skill_head_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  switch ((VocSkillHeadProperty) prop_id)
    {
    case PROP_SKILL:
      g_value_set_object (value, VOC_SKILL_HEAD (object)->skill);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_skill_head_class_init (VocSkillHeadClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (VOC_TYPE_GROUP_PATH);
  g_type_ensure (VOC_TYPE_OTHER_NAMES);
  g_type_ensure (VOC_TYPE_SKILL);

  object_class->dispose = voc_skill_head_dispose;
  object_class->get_property = voc_skill_head_get_property;

  /**
   * VocSkillHead:skill:
   *
   * The skill that is described.
   */
  properties[PROP_SKILL] =
    g_param_spec_object ("skill", NULL, NULL, VOC_TYPE_SKILL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_install_action (widget_class, "skill.copy-link", NULL, copy_link);
  gtk_widget_class_install_action (widget_class, "skill.open-portal", NULL, open_portal);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-skill-head.ui");
  gtk_widget_class_bind_template_child (widget_class, VocSkillHead, names);
  gtk_widget_class_bind_template_child (widget_class, VocSkillHead, paths);
  gtk_widget_class_bind_template_child (widget_class, VocSkillHead, pills);
  gtk_widget_class_bind_template_callback (widget_class, facts);
  gtk_widget_class_bind_template_callback (widget_class, has_portal);
  voc_closures_bind (widget_class);
}

static void
voc_skill_head_init (VocSkillHead *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * voc_skill_head_set_skill:
 * @self: a head
 * @skill: (nullable): a skill with its alternative labels
 * @groups: (element-type VocGroup): the groups that it is in
 *
 * Describes another skill.
 */
void
voc_skill_head_set_skill (VocSkillHead *self,
                          VocSkill     *skill,
                          GPtrArray    *groups)
{
  g_return_if_fail (VOC_IS_SKILL_HEAD (self));
  g_return_if_fail (skill == NULL || VOC_IS_SKILL (skill));
  g_return_if_fail (groups != NULL);

  show_paths (self, groups);
  if (!g_set_object (&self->skill, skill))
    return;

  show_pills (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SKILL]);
}

/**
 * voc_skill_head_save_view:
 * @self: a head
 * @view: where to note what the person has opened
 */
void
voc_skill_head_save_view (VocSkillHead *self,
                 GVariantDict *view)
{
  g_return_if_fail (VOC_IS_SKILL_HEAD (self));

  g_variant_dict_insert (view, "all-names", "b", voc_other_names_get_all (self->names));
}

/**
 * voc_skill_head_restore_view:
 * @self: a head
 * @view: what was noted
 *
 * Opens again what the person had opened.
 */
void
voc_skill_head_restore_view (VocSkillHead *self,
                    GVariantDict *view)
{
  gboolean all = FALSE;

  g_return_if_fail (VOC_IS_SKILL_HEAD (self));

  g_variant_dict_lookup (view, "all-names", "b", &all);
  voc_other_names_set_all (self->names, all);
}
