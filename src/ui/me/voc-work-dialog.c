/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-work-dialog.h"

#include <glib/gi18n.h>

#include "voc-add-skills-button.h"
#include "voc-concept-chooser.h"
#include "voc-property.h"
#include "voc-skills-note.h"
#include "voc-template.h"
#include "voc-toast.h"

/**
 * VocWorkDialog:
 *
 * "Everything I do as …": the essential skills of an occupation, from which the person takes away what
 * they do not do; the rest is added to the profile at once.
 */
struct _VocWorkDialog
{
  AdwDialog parent_instance;

  AdwToastOverlay *toast_overlay;
  GtkStack *stack;
  AdwBin *chooser_bin;
  AdwPreferencesGroup *skills_group;
  VocAddSkillsButton *add_button;

  VocProfile *profile;     /* (owned) */
  VocCatalogue *catalogue; /* (owned) */
};

G_DEFINE_FINAL_TYPE (VocWorkDialog, voc_work_dialog, ADW_TYPE_DIALOG)

static void
chosen_cb (VocWorkDialog *self,
           const char    *uri)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VocConcept) occupation =
    voc_catalogue_lookup (self->catalogue, uri, VOC_CONCEPT_OCCUPATION, &error);
  g_autoptr (GPtrArray) requirements =
    occupation != NULL
      ? voc_catalogue_dup_requirements (self->catalogue, VOC_OCCUPATION (occupation), &error)
      : NULL;
  g_autofree char *title = NULL;
  g_autofree char *escaped = NULL;

  if (requirements == NULL)
    {
      voc_toast_show (self->toast_overlay, error->message);
      return;
    }

  for (guint i = 0; i < requirements->len; i++)
    if (voc_requirement_get_relation (requirements->pdata[i]) == VOC_RELATION_ESSENTIAL)
      voc_add_skills_button_offer (self->add_button, self->skills_group,
                                   VOC_CONCEPT (voc_requirement_get_skill (requirements->pdata[i])),
                                   TRUE);
  if (voc_add_skills_button_get_n (self->add_button) == 0)
    {
      voc_toast_show (self->toast_overlay, _("What is essential here is not known"));
      return;
    }

  title = voc_concept_dup_title (occupation);
  escaped = g_markup_escape_text (title, -1);
  adw_preferences_group_set_title (self->skills_group, escaped);
  gtk_stack_set_visible_child_name (self->stack, "skills");
  voc_add_skills_button_focus (self->add_button);
}

static void
add_cb (VocWorkDialog *self)
{
  g_auto (GStrv) uris = voc_add_skills_button_dup_uris (self->add_button);
  g_autoptr (GError) error = NULL;

  if (voc_profile_set_skill_levels (self->profile, (const char *const *) uris, VOC_SKILL_LEVEL_HAVE,
                                    &error))
    adw_dialog_close (ADW_DIALOG (self));
  else
    voc_toast_show (self->toast_overlay, error->message);
}

static const VocProperty properties[] = {
  VOC_OWNED_OBJECT (VocWorkDialog, profile),
  VOC_OWNED_OBJECT (VocWorkDialog, catalogue),
};

static void
voc_work_dialog_class_init (VocWorkDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);

  voc_template_set (widget_class, "voc-work-dialog");
  gtk_widget_class_bind_template_child (widget_class, VocWorkDialog, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, VocWorkDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, VocWorkDialog, chooser_bin);
  gtk_widget_class_bind_template_child (widget_class, VocWorkDialog, skills_group);
  gtk_widget_class_bind_template_child (widget_class, VocWorkDialog, add_button);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
}

static void
voc_work_dialog_init (VocWorkDialog *self)
{
  g_type_ensure (VOC_TYPE_ADD_SKILLS_BUTTON);
  g_type_ensure (VOC_TYPE_SKILLS_NOTE);
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
voc_work_dialog_new (VocProfile   *profile,
                     VocCatalogue *catalogue)
{
  VocWorkDialog *self = g_object_new (VOC_TYPE_WORK_DIALOG, NULL);
  GtkWidget *chooser = g_object_new (VOC_TYPE_CONCEPT_CHOOSER, "catalogue", catalogue, "label",
                                     _("Find an occupation"), NULL);

  self->profile = g_object_ref (profile);
  self->catalogue = g_object_ref (catalogue);
  g_signal_connect_object (chooser, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (self->chooser_bin, chooser);
  adw_dialog_set_focus (ADW_DIALOG (self), chooser);

  return ADW_DIALOG (self);
}
