/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-occupation-head.h"

#include <glib/gi18n.h>

#include "voc-copy.h"
#include "voc-isco-path.h"

/* So many other names are shown at first. */
#define FEW_ALTERNATIVES 4

/**
 * VocOccupationHead:
 *
 * What an occupation is: its place in ISCO-08, its names, its codes and its description.
 */
struct _VocOccupationHead
{
  GtkBox parent_instance;

  VocOccupation *occupation; /* (owned) (nullable) */
  gboolean all_alternatives;
};

G_DEFINE_FINAL_TYPE (VocOccupationHead, voc_occupation_head, GTK_TYPE_BOX)

typedef enum
{
  PROP_OCCUPATION = 1,
  PROP_ALL_ALTERNATIVES,
} VocOccupationHeadProperty;

static GParamSpec *properties[PROP_ALL_ALTERNATIVES + 1];

static gboolean
is_text (VocOccupationHead *self,
         const char        *text)
{
  return text != NULL && text[0] != '\0';
}

static gboolean
has_alternatives (VocOccupationHead *self,
                  const char *const *labels)
{
  return labels != NULL && labels[0] != NULL;
}

static gboolean
has_portal (VocOccupationHead *self,
            VocOccupation     *occupation)
{
  g_autofree char *uri = NULL;

  if (occupation != NULL)
    uri = voc_concept_dup_portal_uri (VOC_CONCEPT (occupation));

  return uri != NULL;
}

static char *
isco_text (VocOccupationHead *self,
           const char        *code)
{
  /* Translators: a code of the ISCO-08 classification, such as "ISCO 2529" */
  return code != NULL ? g_strdup_printf (_("ISCO %s"), code) : NULL;
}

/* Other names in a row, with a link that shows the rest. One more name is no longer than the link. */
static char *
alternatives_markup (VocOccupationHead *self,
                     const char *const *labels,
                     gboolean           all)
{
  guint n_labels = labels != NULL ? g_strv_length ((char **) labels) : 0;
  gboolean cut = n_labels > FEW_ALTERNATIVES + 1;
  guint n_shown = cut && !all ? FEW_ALTERNATIVES : n_labels;
  g_autoptr (GString) names = g_string_new (NULL);
  GString *markup;

  for (guint i = 0; i < n_shown; i++)
    {
      g_autofree char *escaped = g_markup_escape_text (labels[i], -1);

      if (i > 0)
        /* Translators: stands between the other names of an occupation */
        g_string_append (names, C_("list separator", ", "));
      g_string_append (names, escaped);
    }

  markup = g_string_new (NULL);
  /* Translators: %s are the other names of an occupation */
  g_string_append_printf (markup, _("also: %s"), names->str);

  if (cut)
    {
      g_autofree char *link = all ? g_strdup (_("Show fewer"))
                                  : g_strdup_printf (ngettext ("Show %u more", "Show %u more",
                                                               n_labels - n_shown),
                                                     n_labels - n_shown);

      /* The dots stay with the last name: no line begins with them. */
      g_string_append_printf (markup, "%s <a href=\"more\">%s</a>", all ? "" : "\302\240…", link);
    }

  return g_string_free (markup, FALSE);
}

static void
set_all_alternatives (VocOccupationHead *self,
                      gboolean           all)
{
  if (self->all_alternatives == all)
    return;

  self->all_alternatives = all;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ALL_ALTERNATIVES]);
}

static gboolean
activate_link_cb (VocOccupationHead *self,
                  const char        *uri,
                  GtkLabel          *label)
{
  set_all_alternatives (self, !self->all_alternatives);

  return TRUE;
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
launched_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (VocOccupationHead) self = VOC_OCCUPATION_HEAD (user_data);
  g_autoptr (GError) error = NULL;

  if (gtk_uri_launcher_launch_finish (GTK_URI_LAUNCHER (source), result, &error) ||
      g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    return;

  g_debug ("Cannot open the portal: %s", error->message);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-toast", "s",
                              _("The ESCO page could not be opened"));
}

static void
open_portal (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  VocOccupationHead *self = VOC_OCCUPATION_HEAD (widget);
  g_autoptr (GtkUriLauncher) launcher = NULL;
  g_autofree char *uri = NULL;
  GtkRoot *root = gtk_widget_get_root (widget);

  if (self->occupation != NULL)
    uri = voc_concept_dup_portal_uri (VOC_CONCEPT (self->occupation));
  if (uri == NULL)
    return;

  launcher = gtk_uri_launcher_new (uri);
  gtk_uri_launcher_launch (launcher,
                           GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL,
                           NULL, launched_cb, g_object_ref (self));
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
    case PROP_ALL_ALTERNATIVES:
      g_value_set_boolean (value, self->all_alternatives);
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
    case PROP_ALL_ALTERNATIVES:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "occupation.copy-code", NULL, copy_code);
  gtk_widget_class_install_action (widget_class, "occupation.copy-isco-code", NULL, copy_isco_code);
  gtk_widget_class_install_action (widget_class, "occupation.copy-link", NULL, copy_link);
  gtk_widget_class_install_action (widget_class, "occupation.open-portal", NULL, open_portal);
}

static void
voc_occupation_head_class_init (VocOccupationHeadClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (VOC_TYPE_ISCO_PATH);

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

  /**
   * VocOccupationHead:all-alternatives:
   *
   * Whether all the other names are shown.
   */
  properties[PROP_ALL_ALTERNATIVES] =
    g_param_spec_boolean ("all-alternatives", NULL, NULL,
                          FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  install_actions (widget_class);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-occupation-head.ui");
  gtk_widget_class_bind_template_callback (widget_class, is_text);
  gtk_widget_class_bind_template_callback (widget_class, has_alternatives);
  gtk_widget_class_bind_template_callback (widget_class, has_portal);
  gtk_widget_class_bind_template_callback (widget_class, isco_text);
  gtk_widget_class_bind_template_callback (widget_class, alternatives_markup);
  gtk_widget_class_bind_template_callback (widget_class, activate_link_cb);
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

  set_all_alternatives (self, FALSE);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OCCUPATION]);
}
