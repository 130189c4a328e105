/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-counts-strip.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "voc-figure.h"

#define N_TAGS 6
G_STATIC_ASSERT ((1 << (N_TAGS - 1)) == VOC_COLLECTION_LAST);

/**
 * VocCountsStrip:
 *
 * How much an occupation asks for, as figures in one card: all, essential, optional and each tag
 * that occurs. A figure pressed in filters; the actions are those of [class@RequirementFilter] under
 * the prefix "filter". "chosen" says that a figure was clicked.
 *
 * ## Accessibility
 *
 * A group whose name says the figures in one sentence; each figure is a toggle button.
 */
struct _VocCountsStrip
{
  GtkWidget parent_instance;

  AdwWrapBox *box;
};

static guint chosen_signal;

G_DEFINE_FINAL_TYPE (VocCountsStrip, voc_counts_strip, GTK_TYPE_WIDGET)

/* How many requirements there are, of each relation and of each tag. */
typedef struct
{
  guint total;
  guint essential;
  guint optional;
  guint tags[N_TAGS];
} Counts;

static Counts
count (GPtrArray *requirements)
{
  Counts counts = { .total = requirements->len };

  for (guint i = 0; i < requirements->len; i++)
    {
      VocRequirement *requirement = requirements->pdata[i];
      VocConcept *skill = VOC_CONCEPT (voc_requirement_get_skill (requirement));
      VocCollections collections = voc_concept_get_collections (skill);

      if (voc_requirement_get_relation (requirement) == VOC_RELATION_ESSENTIAL)
        counts.essential++;
      else
        counts.optional++;

      for (guint tag = 0; tag < N_TAGS; tag++)
        {
          if ((collections & (1u << tag)) != 0)
            counts.tags[tag]++;
        }
    }

  return counts;
}

static void
clicked_cb (VocCountsStrip *self)
{
  g_assert (VOC_IS_COUNTS_STRIP (self));

  g_signal_emit (self, chosen_signal, 0);
}

/* @action filters; when that is done, it is said. */
static void
append_figure (VocCountsStrip *self,
               GtkWidget      *figure,
               const char     *action,
               const char     *tooltip)
{
  gtk_actionable_set_action_name (GTK_ACTIONABLE (figure), action);
  gtk_widget_set_tooltip_text (figure, tooltip);
  g_signal_connect_object (figure, "clicked", G_CALLBACK (clicked_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  adw_wrap_box_append (self->box, figure);
}

static void
add_figure (VocCountsStrip *self,
            guint           value,
            const char     *caption,
            const char     *filter,
            const char     *tooltip)
{
  g_autofree char *action = g_strconcat ("filter.", filter, NULL);
  GtkWidget *figure = voc_figure_new (GTK_ACCESSIBLE_ROLE_TOGGLE_BUTTON, value, caption);

  append_figure (self, figure, action, tooltip);
}

static void
add_total (VocCountsStrip *self,
           guint           total)
{
  /* It is never pressed in: to a screen reader a plain button. */
  GtkWidget *figure = voc_figure_new (GTK_ACCESSIBLE_ROLE_BUTTON, total,
                                      ngettext ("skill", "skills", total));

  append_figure (self, figure, "filter.show-all", _("Show all"));
}

/* Takes @part. */
static void
append_part (GString *sentence,
             char    *part)
{
  if (sentence->len > 0)
    g_string_append (sentence, C_("list separator", ", "));
  g_string_append (sentence, part);
  g_free (part);
}

/* The figures read as one sentence. */
static void
update_name (VocCountsStrip *self,
             const Counts   *counts)
{
  g_autoptr (GString) sentence = g_string_new (NULL);

  append_part (sentence, g_strdup_printf (ngettext ("%u skill", "%u skills", counts->total),
                                          counts->total));
  if (counts->essential > 0)
    append_part (sentence,
                 g_strdup_printf (ngettext ("%u essential", "%u essential", counts->essential),
                                  counts->essential));
  if (counts->optional > 0)
    append_part (sentence,
                 g_strdup_printf (ngettext ("%u optional", "%u optional", counts->optional),
                                  counts->optional));

  for (guint tag = 0; tag < N_TAGS; tag++)
    {
      if (counts->tags[tag] > 0)
        /* Translators: a number and a tag, such as "56 digital" */
        append_part (sentence,
                     g_strdup_printf (_("%u %s"), counts->tags[tag],
                                      voc_collection_to_label ((VocCollections) (1u << tag))));
    }

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, sentence->str,
                                  -1);
}

static void
voc_counts_strip_dispose (GObject *object)
{
  VocCountsStrip *self = VOC_COUNTS_STRIP (object);

  if (self->box != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->box));
  self->box = NULL;

  G_OBJECT_CLASS (voc_counts_strip_parent_class)->dispose (object);
}

static void
voc_counts_strip_class_init (VocCountsStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = voc_counts_strip_dispose;

  chosen_signal = g_signal_new ("chosen", VOC_TYPE_COUNTS_STRIP, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "countsstrip");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
voc_counts_strip_init (VocCountsStrip *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->box = ADW_WRAP_BOX (adw_wrap_box_new ());
  adw_wrap_box_set_child_spacing (self->box, 6);
  adw_wrap_box_set_line_spacing (self->box, 6);

  gtk_widget_add_css_class (widget, "card");
  gtk_widget_set_parent (GTK_WIDGET (self->box), widget);
}

/* Shows the figures of other requirements. */
void
voc_counts_strip_set_requirements (VocCountsStrip *self,
                                   GPtrArray      *requirements)
{
  Counts counts;
  GtkWidget *child;

  g_return_if_fail (VOC_IS_COUNTS_STRIP (self));
  g_return_if_fail (requirements != NULL);

  counts = count (requirements);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->box))) != NULL)
    adw_wrap_box_remove (self->box, child);

  add_total (self, counts.total);
  if (counts.essential > 0)
    add_figure (self, counts.essential, ngettext ("essential", "essential", counts.essential),
                voc_relation_to_id (VOC_RELATION_ESSENTIAL),
                _("Show only what is usually needed, whatever the employer"));
  if (counts.optional > 0)
    add_figure (self, counts.optional, ngettext ("optional", "optional", counts.optional),
                voc_relation_to_id (VOC_RELATION_OPTIONAL),
                _("Show only what some employers ask for"));

  for (guint i = 0; i < N_TAGS; i++)
    {
      VocCollections tag = (VocCollections) (1u << i);
      const char *word = voc_collection_to_label (tag);
      g_autofree char *tooltip = g_strdup_printf (_("Show only what is tagged “%s”"), word);

      if (counts.tags[i] > 0)
        add_figure (self, counts.tags[i], word, voc_collection_to_id (tag), tooltip);
    }

  update_name (self, &counts);
  gtk_widget_set_visible (GTK_WIDGET (self), counts.total > 0);
}
