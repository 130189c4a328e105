/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-concept-codes.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "voc-group-path.h"
#include "voc-occupation.h"
#include "voc-portal.h"
#include "voc-property.h"
#include "voc-skill.h"
#include "voc-template.h"

/**
 * VocConceptCodes:
 *
 * How a classification knows an occupation or a skill: its places in the trees, its codes, its address
 * and its page on the ESCO portal. It activates the actions of its [class@ConceptPage].
 */
struct _VocConceptCodes
{
  GtkBox parent_instance;

  GtkBox *paths;
  AdwWrapBox *codes;

  VocConcept *concept; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (VocConceptCodes, voc_concept_codes, GTK_TYPE_BOX)

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
show_paths (VocConceptCodes *self,
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
add_code (VocConceptCodes *self,
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
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "page.copy");
  adw_wrap_box_append (self->codes, button);
}

static void
show_codes (VocConceptCodes *self)
{
  const char *code = NULL;
  const char *isco = NULL;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->codes))) != NULL)
    adw_wrap_box_remove (self->codes, child);

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

static const VocProperty properties[] = {
  VOC_PROPERTY_OBJECT (VocConceptCodes, concept, voc_concept_get_type,
                       .access = VOC_PROPERTY_READABLE),
};

static void
voc_concept_codes_class_init (VocConceptCodesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);

  voc_template_set (widget_class, "voc-concept-codes");
  gtk_widget_class_bind_template_child (widget_class, VocConceptCodes, paths);
  gtk_widget_class_bind_template_child (widget_class, VocConceptCodes, codes);
  gtk_widget_class_bind_template_callback (widget_class, has_portal);
  gtk_widget_class_bind_template_callback (widget_class, link_tooltip);
  gtk_widget_class_bind_template_callback (widget_class, portal_tooltip);
}

static void
voc_concept_codes_init (VocConceptCodes *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Shows another concept, which is in these groups. */
void
voc_concept_codes_set_concept (VocConceptCodes *self,
                               VocConcept      *concept,
                               GPtrArray       *groups)
{
  g_return_if_fail (VOC_IS_CONCEPT_CODES (self));
  g_return_if_fail (groups != NULL);

  show_paths (self, groups);
  if (!g_set_object (&self->concept, concept))
    return;

  show_codes (self);
  g_object_notify (G_OBJECT (self), "concept");
}
