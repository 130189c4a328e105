/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-specialists.h"

#include <glib/gi18n.h>

#include "voc-analysis-state.h"
#include "voc-closures.h"
#include "voc-concept-codes.h"
#include "voc-concept-page.h"
#include "voc-occupation.h"

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

typedef enum
{
  PROP_OCCUPATION = 1,
  PROP_CONTENT,
  PROP_EXPANDED,
} VocSpecialistsProperty;

static GParamSpec *properties[PROP_EXPANDED + 1];

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

static void
voc_specialists_dispose (GObject *object)
{
  VocSpecialists *self = VOC_SPECIALISTS (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_SPECIALISTS);
  g_clear_object (&self->occupation);
  g_clear_object (&self->content);

  G_OBJECT_CLASS (voc_specialists_parent_class)->dispose (object);
}

static void
voc_specialists_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  VocSpecialists *self = VOC_SPECIALISTS (object);

  switch ((VocSpecialistsProperty) prop_id)
    {
    case PROP_OCCUPATION:
      g_value_set_object (value, self->occupation);
      break;
    case PROP_CONTENT:
      g_value_set_object (value, self->content);
      break;
    case PROP_EXPANDED:
      g_value_set_boolean (value, self->expanded);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_specialists_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  VocSpecialists *self = VOC_SPECIALISTS (object);

  switch ((VocSpecialistsProperty) prop_id)
    {
    case PROP_OCCUPATION:
      if (!g_set_object (&self->occupation, g_value_get_object (value)))
        return;
      show_codes (self);
      break;
    case PROP_CONTENT:
      if (!g_set_object (&self->content, g_value_get_object (value)))
        return;
      break;
    case PROP_EXPANDED:
      if (self->expanded == g_value_get_boolean (value))
        return;
      self->expanded = g_value_get_boolean (value);
      show_codes (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      return;
    }
  g_object_notify_by_pspec (object, pspec);
}

static void
voc_specialists_class_init (VocSpecialistsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags =
    G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  g_type_ensure (VOC_TYPE_CONCEPT_CODES);

  object_class->dispose = voc_specialists_dispose;
  object_class->get_property = voc_specialists_get_property;
  object_class->set_property = voc_specialists_set_property;

  properties[PROP_OCCUPATION] =
    g_param_spec_object ("occupation", NULL, NULL, VOC_TYPE_OCCUPATION, flags);

  /* What stands before the codes. */
  properties[PROP_CONTENT] = g_param_spec_object ("content", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_EXPANDED] = g_param_spec_boolean ("expanded", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-specialists.ui");
  gtk_widget_class_bind_template_child (widget_class, VocSpecialists, expander);
  gtk_widget_class_bind_template_child (widget_class, VocSpecialists, codes);
  gtk_widget_class_bind_template_callback (widget_class, source);
  voc_closures_bind (widget_class);
}

static void
voc_specialists_init (VocSpecialists *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  voc_analysis_state_bind_expanded (G_OBJECT (self), "analysis-expanded");
}
