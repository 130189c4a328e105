/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-other-names.h"

#include <glib/gi18n.h>

#include "voc-property.h"

/* So many names are shown at first. */
#define FEW_NAMES 4

/**
 * VocOtherNames:
 *
 * The other names that something goes by, as a line of text: the first few, with a link that shows
 * the rest. Not to be seen if there are none.
 *
 * ## CSS nodes
 *
 * ```
 * othernames
 * ╰── label.secondary
 * ```
 */
struct _VocOtherNames
{
  GtkWidget parent_instance;

  GtkLabel *label;

  GStrv names; /* (owned) (nullable) */
  gboolean all;

  guint toggle_id;
};

G_DEFINE_FINAL_TYPE (VocOtherNames, voc_other_names, GTK_TYPE_WIDGET)

/* One more name is no longer than the link. */
static char *
dup_markup (VocOtherNames *self)
{
  guint n_names = g_strv_length (self->names);
  gboolean cut = n_names > FEW_NAMES + 1;
  guint n_shown = cut && !self->all ? FEW_NAMES : n_names;
  g_autoptr (GString) names = g_string_new (NULL);
  GString *markup = g_string_new (NULL);

  for (guint i = 0; i < n_shown; i++)
    {
      g_autofree char *escaped = g_markup_escape_text (self->names[i], -1);

      if (i > 0)
        /* Translators: stands between the other names of an occupation or a skill */
        g_string_append (names, C_("list separator", ", "));
      g_string_append (names, escaped);
    }

  /* Translators: %s are the other names of an occupation or a skill */
  g_string_append_printf (markup, _("also: %s"), names->str);

  if (cut)
    {
      g_autofree char *text =
        self->all ? g_strdup (_("Show fewer"))
                  : g_strdup_printf (ngettext ("Show %u more", "Show %u more", n_names - n_shown),
                                     n_names - n_shown);
      g_auto (GStrv) words = g_strsplit (text, " ", -1);
      g_autofree char *link = NULL;

      /* The link stays whole, and the dots with the last name: no line begins with them. */
      link = g_strjoinv ("\302\240", words);
      g_string_append_printf (markup, "%s <a href=\"more\">%s</a>", self->all ? "" : "\302\240…",
                              link);
    }

  return g_string_free_and_steal (markup);
}

static void
show_names (VocOtherNames *self)
{
  g_autofree char *markup = NULL;

  if (self->names != NULL && self->names[0] != NULL)
    markup = dup_markup (self);

  gtk_label_set_markup (self->label, markup != NULL ? markup : "");
  gtk_widget_set_visible (GTK_WIDGET (self), markup != NULL);
}

static void
toggle_cb (gpointer user_data)
{
  VocOtherNames *self = user_data;

  self->toggle_id = 0;
  voc_other_names_set_all (self, !self->all);
}

/* New text frees the links of the old, and GTK still looks at the one that was clicked after this. */
static gboolean
activate_link_cb (VocOtherNames *self)
{
  g_assert (VOC_IS_OTHER_NAMES (self));

  if (self->toggle_id == 0)
    self->toggle_id = g_idle_add_once (toggle_cb, self);

  return GDK_EVENT_STOP;
}

static void
voc_other_names_dispose (GObject *object)
{
  VocOtherNames *self = VOC_OTHER_NAMES (object);

  g_clear_handle_id (&self->toggle_id, g_source_remove);
  if (self->label != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->label));
  self->label = NULL;

  G_OBJECT_CLASS (voc_other_names_parent_class)->dispose (object);
}

/* Shows other names, the first few of them. */
static void
set_names (VocOtherNames     *self,
           const char *const *names)
{
  GStrv copy = g_strdupv ((char **) names);

  g_strfreev (self->names);
  self->names = copy;
  self->all = FALSE;
  show_names (self);
  g_object_notify (G_OBJECT (self), "names");
}

static const VocProperty properties[] = {
  VOC_PROPERTY_BOXED (VocOtherNames, names, g_strv_get_type, .set = G_CALLBACK (set_names)),
};

static void
voc_other_names_class_init (VocOtherNamesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  object_class->dispose = voc_other_names_dispose;

  gtk_widget_class_set_css_name (widget_class, "othernames");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
voc_other_names_init (VocOtherNames *self)
{
  self->label = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->label, TRUE);
  gtk_label_set_wrap_mode (self->label, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (self->label, 0);
  gtk_widget_add_css_class (GTK_WIDGET (self->label), "secondary");
  g_signal_connect_object (self->label, "activate-link", G_CALLBACK (activate_link_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_set_parent (GTK_WIDGET (self->label), GTK_WIDGET (self));
  show_names (self);
}

gboolean
voc_other_names_get_all (VocOtherNames *self)
{
  g_return_val_if_fail (VOC_IS_OTHER_NAMES (self), FALSE);

  return self->all;
}

void
voc_other_names_set_all (VocOtherNames *self,
                         gboolean       all)
{
  g_return_if_fail (VOC_IS_OTHER_NAMES (self));

  self->all = all;
  show_names (self);
}
