/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-concept-head.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "voc-keep-button.h"
#include "voc-occupation.h"
#include "voc-other-names.h"
#include "voc-pill.h"
#include "voc-property.h"
#include "voc-skill.h"
#include "voc-template.h"

/**
 * VocConceptHead:
 *
 * What an occupation or a skill is: its name with what one can do with it, what it is in a sentence,
 * its other names, a few plain facts and its tags. It activates the actions of its
 * [class@ConceptPage].
 */
struct _VocConceptHead
{
  GtkBox parent_instance;

  VocOtherNames *names;
  AdwWrapBox *pills;

  VocConcept *concept; /* (owned) (nullable) */
  char *made;          /* (owned) (nullable): a sentence, if nobody has described it */
  char *facts;         /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (VocConceptHead, voc_concept_head, GTK_TYPE_BOX)

/* (nullable): the star is for occupations. */
static VocConcept *
if_occupation (GObject    *object,
               VocConcept *concept)
{
  return VOC_IS_OCCUPATION (concept) ? g_object_ref (concept) : NULL;
}

static gboolean
is_occupation (GObject    *object,
               VocConcept *concept)
{
  return VOC_IS_OCCUPATION (concept);
}

/* (nullable): only skills are had. */
static VocConcept *
if_skill (GObject    *object,
          VocConcept *concept)
{
  return VOC_IS_SKILL (concept) ? g_object_ref (concept) : NULL;
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
bind_template (GtkWidgetClass *widget_class)
{
  voc_template_set (widget_class, "voc-concept-head");
  gtk_widget_class_bind_template_child (widget_class, VocConceptHead, names);
  gtk_widget_class_bind_template_child (widget_class, VocConceptHead, pills);
  gtk_widget_class_bind_template_callback (widget_class, if_occupation);
  gtk_widget_class_bind_template_callback (widget_class, is_occupation);
  gtk_widget_class_bind_template_callback (widget_class, if_skill);
}

static const VocProperty properties[] = {
  VOC_PROPERTY_OBJECT (VocConceptHead, concept, voc_concept_get_type,
                       .access = VOC_PROPERTY_READABLE),
  VOC_PROPERTY_STRING (VocConceptHead, made, .access = VOC_PROPERTY_READABLE),
  VOC_PROPERTY_STRING (VocConceptHead, facts, .access = VOC_PROPERTY_READABLE),
};

static void
voc_concept_head_class_init (VocConceptHeadClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);

  g_type_ensure (VOC_TYPE_KEEP_BUTTON);
  g_type_ensure (VOC_TYPE_OTHER_NAMES);
  g_type_ensure (VOC_TYPE_CONCEPT);
  bind_template (widget_class);
}

static void
voc_concept_head_init (VocConceptHead *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Shows another concept, with a sentence if nobody has described it and with a few facts. */
void
voc_concept_head_set_concept (VocConceptHead *self,
                              VocConcept     *concept,
                              const char     *made,
                              const char     *facts)
{
  g_return_if_fail (VOC_IS_CONCEPT_HEAD (self));

  if (g_set_str (&self->made, made))
    g_object_notify (G_OBJECT (self), "made");
  if (g_set_str (&self->facts, facts))
    g_object_notify (G_OBJECT (self), "facts");
  if (!g_set_object (&self->concept, concept))
    return;

  show_pills (self);
  g_object_notify (G_OBJECT (self), "concept");
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
