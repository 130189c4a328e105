/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-specialists.h"

#include <glib/gi18n.h>

#include "voc-analysis-state.h"
#include "voc-concept-codes.h"
#include "voc-concept-page.h"
#include "voc-occupation.h"
#include "voc-property.h"
#include "voc-template.h"

/**
 * VocSpecialists:
 *
 * The end of a tab, closed at first: what only specialists look for, the codes of the occupation and
 * where it is from. What opens stays open, and nothing is made for it while it is closed.
 */
struct _VocSpecialists
{
  GtkBox parent_instance;

  GtkExpander *expander;
  VocConceptCodes *codes;

  VocOccupation *occupation; /* (owned) (nullable) */
  GtkWidget *content;        /* (owned) (nullable) */
  gboolean expanded;
};

G_DEFINE_FINAL_TYPE (VocSpecialists, voc_specialists, GTK_TYPE_BOX)

/* Where the occupation is from, and in which version. */
static char *
source (VocSpecialists *self,
        VocOccupation  *occupation,
        gboolean        expanded)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), VOC_TYPE_CONCEPT_PAGE);
  g_autoptr (VocCatalogue) catalogue = NULL;

  if (page == NULL || occupation == NULL || !expanded)
    return NULL;

  g_object_get (page, "catalogue", &catalogue, NULL);
  if (catalogue == NULL)
    return NULL;

  /* Translators: the name of a catalogue and its version */
  return g_strdup_printf (_("Source: %s, version %s"), voc_catalogue_get_name (catalogue),
                          voc_catalogue_get_version (catalogue));
}

static void
show_codes (VocSpecialists *self)
{
  g_autoptr (GPtrArray) groups = g_ptr_array_new ();
  VocOccupation *occupation = self->expanded ? self->occupation : NULL;

  if (occupation != NULL)
    g_ptr_array_add (groups, voc_occupation_get_isco_group (occupation));
  voc_concept_codes_set_concept (self->codes, (VocConcept *) occupation, groups);
}

static const VocProperty properties[] = {
  VOC_PROPERTY_OBJECT (VocSpecialists, occupation, voc_occupation_get_type,
                       .changed = G_CALLBACK (show_codes)),
  /* What stands before the codes. */
  VOC_PROPERTY_OBJECT (VocSpecialists, content, gtk_widget_get_type),
  VOC_PROPERTY_BOOLEAN (VocSpecialists, expanded, .changed = G_CALLBACK (show_codes)),
};

static void
voc_specialists_class_init (VocSpecialistsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  g_type_ensure (VOC_TYPE_CONCEPT_CODES);

  voc_template_set (widget_class, "voc-specialists");
  gtk_widget_class_bind_template_child (widget_class, VocSpecialists, expander);
  gtk_widget_class_bind_template_child (widget_class, VocSpecialists, codes);
  gtk_widget_class_bind_template_callback (widget_class, source);
}

static void
voc_specialists_init (VocSpecialists *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  voc_analysis_state_bind_expanded (G_OBJECT (self), "analysis-expanded");
}
