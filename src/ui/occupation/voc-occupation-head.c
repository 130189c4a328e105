/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-occupation-head.h"

#include <glib/gi18n.h>

#include "voc-copy.h"
#include "voc-group-path.h"
#include "voc-other-names.h"
#include "voc-portal.h"

/**
 * VocOccupationHead:
 *
 * What an occupation is: its place in ISCO-08, its names, its codes and its description.
 */
struct _VocOccupationHead
{
  GtkBox parent_instance;

  VocOtherNames *names;
  VocOccupation *occupation; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (VocOccupationHead, voc_occupation_head, GTK_TYPE_BOX)

typedef enum
{
  PROP_OCCUPATION = 1,
} VocOccupationHeadProperty;

static GParamSpec *properties[PROP_OCCUPATION + 1];

static gboolean
is_text (VocOccupationHead *self,
         const char        *text)
{
  return text != NULL && text[0] != '\0';
}

static gboolean
has_portal (VocOccupationHead *self,
            VocOccupation     *occupation)
{
  return occupation != NULL && voc_portal_has (VOC_CONCEPT (occupation));
}

static char *
isco_text (VocOccupationHead *self,
           const char        *code)
{
  /* Translators: a code of the ISCO-08 classification, such as "ISCO 2529" */
  return code != NULL ? g_strdup_printf (_("ISCO %s"), code) : NULL;
}

static void
copy_code (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  VocOccupationHead *self = VOC_OCCUPATION_HEAD (widget);
  const char *code;

  if (self->occupation == NULL)
    return;

  code = voc_concept_get_code (VOC_CONCEPT (self->occupation));
  if (code != NULL)
    voc_copy_text (widget, code, _("Code copied"));
}

static void
copy_isco_code (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  VocOccupationHead *self = VOC_OCCUPATION_HEAD (widget);
  VocGroup *group;

  if (self->occupation == NULL)
    return;

  group = voc_occupation_get_isco_group (self->occupation);
  if (group != NULL && voc_concept_get_code (VOC_CONCEPT (group)) != NULL)
    voc_copy_text (widget, voc_concept_get_code (VOC_CONCEPT (group)), _("Code copied"));
}

static void
copy_link (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  VocOccupationHead *self = VOC_OCCUPATION_HEAD (widget);

  if (self->occupation != NULL)
    voc_copy_text (widget, voc_concept_get_uri (VOC_CONCEPT (self->occupation)), _("Link copied"));
}

static void
open_portal (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  VocOccupationHead *self = VOC_OCCUPATION_HEAD (widget);

  if (self->occupation != NULL)
    voc_portal_open (widget, VOC_CONCEPT (self->occupation));
}

static void
voc_occupation_head_dispose (GObject *object)
{
  VocOccupationHead *self = VOC_OCCUPATION_HEAD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_OCCUPATION_HEAD);
  g_clear_object (&self->occupation);

  G_OBJECT_CLASS (voc_occupation_head_parent_class)->dispose (object);
}

static void
voc_occupation_head_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  VocOccupationHead *self = VOC_OCCUPATION_HEAD (object);

  switch ((VocOccupationHeadProperty) prop_id)
    {
    case PROP_OCCUPATION:
      g_value_set_object (value, self->occupation);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_occupation_head_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  VocOccupationHead *self = VOC_OCCUPATION_HEAD (object);

  switch ((VocOccupationHeadProperty) prop_id)
    {
    case PROP_OCCUPATION:
      voc_occupation_head_set_occupation (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
find_less_exposed (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  VocOccupationHead *self = VOC_OCCUPATION_HEAD (widget);

  if (self->occupation != NULL)
    gtk_widget_activate_action (widget, "app.less-exposed", "s",
                                voc_concept_get_uri (VOC_CONCEPT (self->occupation)));
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "occupation.copy-code", NULL, copy_code);
  gtk_widget_class_install_action (widget_class, "occupation.copy-isco-code", NULL, copy_isco_code);
  gtk_widget_class_install_action (widget_class, "occupation.copy-link", NULL, copy_link);
  gtk_widget_class_install_action (widget_class, "occupation.open-portal", NULL, open_portal);
  gtk_widget_class_install_action (widget_class, "occupation.find-less-exposed", NULL,
                                   find_less_exposed);
}

static void
voc_occupation_head_class_init (VocOccupationHeadClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (VOC_TYPE_GROUP_PATH);
  g_type_ensure (VOC_TYPE_OTHER_NAMES);

  object_class->dispose = voc_occupation_head_dispose;
  object_class->get_property = voc_occupation_head_get_property;
  object_class->set_property = voc_occupation_head_set_property;

  /**
   * VocOccupationHead:occupation:
   *
   * The occupation that is described.
   */
  properties[PROP_OCCUPATION] =
    g_param_spec_object ("occupation", NULL, NULL,
                         VOC_TYPE_OCCUPATION,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  install_actions (widget_class);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-occupation-head.ui");
  gtk_widget_class_bind_template_child (widget_class, VocOccupationHead, names);
  gtk_widget_class_bind_template_callback (widget_class, is_text);
  gtk_widget_class_bind_template_callback (widget_class, has_portal);
  gtk_widget_class_bind_template_callback (widget_class, isco_text);
}

static void
voc_occupation_head_init (VocOccupationHead *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * voc_occupation_head_get_occupation:
 * @self: a head
 *
 * Gets the occupation that is described.
 *
 * Returns: (transfer none) (nullable): the occupation
 */
VocOccupation *
voc_occupation_head_get_occupation (VocOccupationHead *self)
{
  g_return_val_if_fail (VOC_IS_OCCUPATION_HEAD (self), NULL);

  return self->occupation;
}

/**
 * voc_occupation_head_set_occupation:
 * @self: a head
 * @occupation: (nullable): an occupation with its alternative labels
 *
 * Sets the occupation that is described.
 */
void
voc_occupation_head_set_occupation (VocOccupationHead *self,
                                    VocOccupation     *occupation)
{
  g_return_if_fail (VOC_IS_OCCUPATION_HEAD (self));
  g_return_if_fail (occupation == NULL || VOC_IS_OCCUPATION (occupation));

  if (!g_set_object (&self->occupation, occupation))
    return;

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OCCUPATION]);
}

/**
 * voc_occupation_head_save_view:
 * @self: a head
 * @view: where to note what the person has opened
 */
void
voc_occupation_head_save_view (VocOccupationHead *self,
                 GVariantDict *view)
{
  g_return_if_fail (VOC_IS_OCCUPATION_HEAD (self));

  g_variant_dict_insert (view, "all-names", "b", voc_other_names_get_all (self->names));
}

/**
 * voc_occupation_head_restore_view:
 * @self: a head
 * @view: what was noted
 *
 * Opens again what the person had opened.
 */
void
voc_occupation_head_restore_view (VocOccupationHead *self,
                    GVariantDict *view)
{
  gboolean all = FALSE;

  g_return_if_fail (VOC_IS_OCCUPATION_HEAD (self));

  g_variant_dict_lookup (view, "all-names", "b", &all);
  voc_other_names_set_all (self->names, all);
}
