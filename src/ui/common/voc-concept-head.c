/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-concept-head.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "voc-closures.h"
#include "voc-copy.h"
#include "voc-group-path.h"
#include "voc-occupation.h"
#include "voc-other-names.h"
#include "voc-pill.h"
#include "voc-portal.h"
#include "voc-skill-text.h"

/**
 * VocConceptHead:
 *
 * What an occupation or a skill is: its places in the trees, its names, its type and tags, its codes
 * and its description.
 *
 * ## Actions
 *
 * - `head.copy` (s): copies a code
 * - `head.copy-link`, `head.open-portal`
 * - `head.find-less-exposed`: lists the occupations that are less exposed to AI
 */
struct _VocConceptHead
{
  GtkBox parent_instance;

  VocOtherNames *names;
  GtkBox *paths;
  GtkBox *codes;
  AdwWrapBox *pills;

  VocConcept *concept; /* (owned) (nullable) */
  char *made;          /* (owned) (nullable): a sentence, if nobody has described it */
};

typedef enum
{
  PROP_CONCEPT = 1,
  PROP_MADE,
} VocConceptHeadProperty;

static GParamSpec *properties[PROP_MADE + 1];

G_DEFINE_FINAL_TYPE (VocConceptHead, voc_concept_head, GTK_TYPE_BOX)

static gboolean
is_occupation (GObject    *object,
               VocConcept *concept)
{
  return VOC_IS_OCCUPATION (concept);
}

static gboolean
is_skill (GObject    *object,
          VocConcept *concept)
{
  return VOC_IS_SKILL (concept);
}

static char *
facts (GObject    *object,
       VocConcept *concept)
{
  return VOC_IS_SKILL (concept) ? voc_skill_text_dup_facts (VOC_SKILL (concept)) : NULL;
}

static gboolean
has_portal (GObject    *object,
            VocConcept *concept)
{
  return concept != NULL && voc_portal_has (concept);
}

static char *
link_tooltip (GObject    *object,
              VocConcept *concept)
{
  return g_strdup (VOC_IS_SKILL (concept)
                     ? _("Copy the address that names this skill everywhere")
                     : _("Copy the address that names this occupation everywhere"));
}

static char *
portal_tooltip (GObject    *object,
                VocConcept *concept)
{
  return g_strdup (VOC_IS_SKILL (concept)
                     ? _("Open the page of this skill on the ESCO portal")
                     : _("Open the page of this occupation on the ESCO portal"));
}

static void
copy_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  voc_copy_text (widget, g_variant_get_string (parameter, NULL), _("Code copied"));
}

static void
copy_link_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  VocConceptHead *self = VOC_CONCEPT_HEAD (widget);

  if (self->concept != NULL)
    voc_copy_text (widget, voc_concept_get_uri (self->concept), _("Link copied"));
}

static void
open_portal_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  VocConceptHead *self = VOC_CONCEPT_HEAD (widget);

  if (self->concept != NULL)
    voc_portal_open (widget, self->concept);
}

static void
find_less_exposed_action (GtkWidget  *widget,
                          const char *action_name,
                          GVariant   *parameter)
{
  VocConceptHead *self = VOC_CONCEPT_HEAD (widget);

  if (self->concept != NULL)
    gtk_widget_activate_action (widget, "app.less-exposed", "s",
                                voc_concept_get_uri (self->concept));
}

static void
show_paths (VocConceptHead *self,
            GPtrArray      *groups)
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
add_pill (VocConceptHead *self,
          VocCollections  tag)
{
  const char *word = voc_collection_to_label (tag);
  g_autofree char *tooltip = g_strdup_printf (_("Show the skills that are tagged “%s”"), word);
  GtkWidget *pill = voc_pill_new (word);

  gtk_widget_set_tooltip_text (pill, tooltip);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (pill), "s", voc_collection_to_id (tag));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (pill), "browse.open-collection");
  adw_wrap_box_append (self->pills, pill);
}

static void
show_pills (VocConceptHead *self)
{
  VocCollections collections = VOC_IS_SKILL (self->concept)
                                 ? voc_concept_get_collections (self->concept)
                                 : VOC_COLLECTION_NONE;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->pills))) != NULL)
    adw_wrap_box_remove (self->pills, child);

  for (guint tag = 1; tag <= VOC_COLLECTION_LAST; tag <<= 1)
    if ((collections & tag) != 0)
      add_pill (self, (VocCollections) tag);
  gtk_widget_set_visible (GTK_WIDGET (self->pills), collections != VOC_COLLECTION_NONE);
}

static void
add_code (VocConceptHead *self,
          const char     *code,
          const char     *text,
          const char     *tooltip)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *content = adw_button_content_new ();

  adw_button_content_set_icon_name (ADW_BUTTON_CONTENT (content), "edit-copy-symbolic");
  adw_button_content_set_label (ADW_BUTTON_CONTENT (content), text);
  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "numeric");
  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", code);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "head.copy");
  gtk_box_append (self->codes, button);
}

static void
show_codes (VocConceptHead *self)
{
  const char *code = NULL;
  const char *isco = NULL;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->codes))) != NULL)
    gtk_box_remove (self->codes, child);

  if (VOC_IS_OCCUPATION (self->concept))
    {
      code = voc_concept_get_code (self->concept);
      isco = voc_concept_get_code (
        VOC_CONCEPT (voc_occupation_get_isco_group (VOC_OCCUPATION (self->concept))));
    }
  if (code != NULL)
    add_code (self, code, code, _("Copy the ESCO code"));
  if (isco != NULL)
    {
      /* Translators: a code of the ISCO-08 classification, such as "ISCO 2529" */
      g_autofree char *text = g_strdup_printf (_("ISCO %s"), isco);

      add_code (self, isco, text, _("Copy the ISCO-08 code"));
    }
  gtk_widget_set_visible (GTK_WIDGET (self->codes), code != NULL || isco != NULL);
}

static void
voc_concept_head_dispose (GObject *object)
{
  VocConceptHead *self = VOC_CONCEPT_HEAD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_CONCEPT_HEAD);
  g_clear_object (&self->concept);

  G_OBJECT_CLASS (voc_concept_head_parent_class)->dispose (object);
}

static void
voc_concept_head_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  switch ((VocConceptHeadProperty) prop_id)
    {
    case PROP_CONCEPT:
      g_value_set_object (value, VOC_CONCEPT_HEAD (object)->concept);
      break;
    case PROP_MADE:
      g_value_set_string (value, VOC_CONCEPT_HEAD (object)->made);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_concept_head_finalize (GObject *object)
{
  g_clear_pointer (&VOC_CONCEPT_HEAD (object)->made, g_free);

  G_OBJECT_CLASS (voc_concept_head_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-concept-head.ui");
  gtk_widget_class_bind_template_child (widget_class, VocConceptHead, names);
  gtk_widget_class_bind_template_child (widget_class, VocConceptHead, paths);
  gtk_widget_class_bind_template_child (widget_class, VocConceptHead, codes);
  gtk_widget_class_bind_template_child (widget_class, VocConceptHead, pills);
  gtk_widget_class_bind_template_callback (widget_class, is_occupation);
  gtk_widget_class_bind_template_callback (widget_class, is_skill);
  gtk_widget_class_bind_template_callback (widget_class, facts);
  gtk_widget_class_bind_template_callback (widget_class, has_portal);
  gtk_widget_class_bind_template_callback (widget_class, link_tooltip);
  gtk_widget_class_bind_template_callback (widget_class, portal_tooltip);
  voc_closures_bind (widget_class);
}

static void
voc_concept_head_class_init (VocConceptHeadClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = voc_concept_head_dispose;
  object_class->finalize = voc_concept_head_finalize;
  object_class->get_property = voc_concept_head_get_property;

  properties[PROP_CONCEPT] =
    g_param_spec_object ("concept", NULL, NULL, VOC_TYPE_CONCEPT,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_MADE] =
    g_param_spec_string ("made", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_install_action (widget_class, "head.copy", "s", copy_action);
  gtk_widget_class_install_action (widget_class, "head.copy-link", NULL, copy_link_action);
  gtk_widget_class_install_action (widget_class, "head.open-portal", NULL, open_portal_action);
  gtk_widget_class_install_action (widget_class, "head.find-less-exposed", NULL,
                                   find_less_exposed_action);
  g_type_ensure (VOC_TYPE_OTHER_NAMES);
  g_type_ensure (VOC_TYPE_CONCEPT);
  bind_template (widget_class);
}

static void
voc_concept_head_init (VocConceptHead *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
voc_concept_head_set_concept (VocConceptHead *self,
                              VocConcept     *concept,
                              const char     *made,
                              GPtrArray      *groups)
{
  g_return_if_fail (VOC_IS_CONCEPT_HEAD (self));
  g_return_if_fail (groups != NULL);

  show_paths (self, groups);
  if (g_set_str (&self->made, made))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MADE]);
  if (!g_set_object (&self->concept, concept))
    return;

  show_pills (self);
  show_codes (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CONCEPT]);
}

/* Notes what the person has opened. */
void
voc_concept_head_save_view (VocConceptHead *self,
                            GVariantDict   *view)
{
  g_variant_dict_insert (view, "all-names", "b", voc_other_names_get_all (self->names));
}

/* Opens again what the person had opened. */
void
voc_concept_head_restore_view (VocConceptHead *self,
                               GVariantDict   *view)
{
  gboolean all = FALSE;

  g_variant_dict_lookup (view, "all-names", "b", &all);
  voc_other_names_set_all (self->names, all);
}
