/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-find-skills-dialog.h"

#include <glib/gi18n.h>

#include "voc-concept-chooser.h"
#include "voc-property.h"
#include "voc-skills-note.h"
#include "voc-template.h"
#include "voc-toast.h"

/**
 * VocFindSkillsDialog:
 *
 * Adds skills to the profile, one after the other: those of the catalogue by search, others in the
 * person's own words.
 */
struct _VocFindSkillsDialog
{
  AdwDialog parent_instance;

  AdwToastOverlay *toast_overlay;
  AdwBin *chooser_bin;
  AdwEntryRow *own_row;

  VocProfile *profile;     /* (owned) */
  VocCatalogue *catalogue; /* (owned) */
};

G_DEFINE_FINAL_TYPE (VocFindSkillsDialog, voc_find_skills_dialog, ADW_TYPE_DIALOG)

static void
say (VocFindSkillsDialog *self,
     const char          *text)
{
  adw_toast_overlay_dismiss_all (self->toast_overlay);
  voc_toast_show (self->toast_overlay, text);
}

static void
say_added (VocFindSkillsDialog *self,
           const char          *skill)
{
  /* Translators: a skill that is now one of the person's */
  g_autofree char *text = g_strdup_printf (_("Added: %s"), skill);

  say (self, text);
}

static void
chosen_cb (VocFindSkillsDialog *self,
           const char          *uri)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VocConcept) skill =
    voc_catalogue_lookup (self->catalogue, uri, VOC_CONCEPT_SKILL, &error);

  if (skill != NULL &&
      voc_profile_set_skill_level (self->profile, uri, VOC_SKILL_LEVEL_HAVE, &error))
    say_added (self, voc_concept_get_label (skill));
  else
    say (self, error->message);
}

static void
own_apply_cb (VocFindSkillsDialog *self)
{
  g_autofree char *text =
    g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->own_row))));
  g_autoptr (GError) error = NULL;

  if (text[0] == '\0')
    return;

  if (!voc_profile_set_own_skill_level (self->profile, text, VOC_SKILL_LEVEL_HAVE, &error))
    {
      say (self, error->message);
      return;
    }
  say_added (self, text);
  gtk_editable_set_text (GTK_EDITABLE (self->own_row), "");
}

static const VocProperty properties[] = {
  VOC_OWNED_OBJECT (VocFindSkillsDialog, profile),
  VOC_OWNED_OBJECT (VocFindSkillsDialog, catalogue),
};

static void
voc_find_skills_dialog_class_init (VocFindSkillsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);

  g_type_ensure (VOC_TYPE_SKILLS_NOTE);
  voc_template_set (widget_class, "voc-find-skills-dialog");
  gtk_widget_class_bind_template_child (widget_class, VocFindSkillsDialog, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, VocFindSkillsDialog, chooser_bin);
  gtk_widget_class_bind_template_child (widget_class, VocFindSkillsDialog, own_row);
  gtk_widget_class_bind_template_callback (widget_class, own_apply_cb);
}

static void
voc_find_skills_dialog_init (VocFindSkillsDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
voc_find_skills_dialog_new (VocProfile   *profile,
                            VocCatalogue *catalogue)
{
  VocFindSkillsDialog *self = g_object_new (VOC_TYPE_FIND_SKILLS_DIALOG, NULL);
  GtkWidget *chooser = g_object_new (VOC_TYPE_CONCEPT_CHOOSER, "catalogue", catalogue, "skills",
                                     TRUE, "label", _("Find a skill"), NULL);

  self->profile = g_object_ref (profile);
  self->catalogue = g_object_ref (catalogue);
  g_signal_connect_object (chooser, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (self->chooser_bin, chooser);
  adw_dialog_set_focus (ADW_DIALOG (self), chooser);

  return ADW_DIALOG (self);
}
