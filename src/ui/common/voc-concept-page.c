/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-concept-page.h"

#include <glib/gi18n.h>

#include "voc-copy.h"
#include "voc-portal.h"
#include "voc-property.h"

/* A page is as long as it was only once its rows are made; it gets so many frames for that. */
#define MOST_FRAMES 30
#define LEAST_FRAMES 3

/**
 * VocConceptPage:
 *
 * Everything about one concept of a catalogue, on one page that scrolls.
 *
 * The page remembers what every concept that it has shown looked like when the person left it, so
 * that [method@ConceptPage.restore_view] shows it so again.
 *
 * ## Actions
 *
 * - `page.copy` (s): copies a code
 * - `page.copy-link`, `page.open-portal`
 * - `page.report`, `page.print` and `page.compare`, for occupations
 */
typedef struct
{
  GtkScrolledWindow *scroller;
  VocCatalogue *catalogue; /* (owned) (nullable) */
  VocSentences *sentences; /* (owned) (nullable) */
  VocConcept *concept;     /* (owned) (nullable) */
  char *error_text;        /* (owned) (nullable) */
  GHashTable *views;       /* (owned) (element-type utf8 GVariant): by URI */
  GtkWidget *focus;        /* (nullable) (weak): what had the keyboard last */
  char *focus_uri;         /* (owned) (nullable): the row that it is in */
  GtkWidget *left_focus;   /* (nullable) (weak): the same, when the page was last hidden */
  double left_at;          /* how far down it was then */
  double wanted;           /* how far down to scroll */
  guint restore_id;
  guint n_frames;
} VocConceptPagePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (VocConceptPage, voc_concept_page, GTK_TYPE_WIDGET)

static VocConceptPagePrivate *
get_private (VocConceptPage *self)
{
  return voc_concept_page_get_instance_private (self);
}

static void
stop_scrolling (VocConceptPage *self)
{
  VocConceptPagePrivate *priv = get_private (self);

  if (priv->restore_id != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), priv->restore_id);
  priv->restore_id = 0;
  priv->n_frames = 0;
}

static gboolean
scroll_cb (GtkWidget     *widget,
           GdkFrameClock *clock,
           gpointer       user_data)
{
  VocConceptPagePrivate *priv = get_private (VOC_CONCEPT_PAGE (widget));
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (priv->scroller);

  priv->n_frames++;
  gtk_adjustment_set_value (adjustment, priv->wanted);
  if (priv->n_frames < LEAST_FRAMES ||
      (priv->n_frames < MOST_FRAMES && gtk_adjustment_get_value (adjustment) < priv->wanted - 1))
    return G_SOURCE_CONTINUE;

  priv->restore_id = 0;

  return G_SOURCE_REMOVE;
}

/* Rows that lead elsewhere bear the URI of their concept as their name. */
static GtkWidget *
find_row (GtkWidget  *widget,
          const char *uri)
{
  if (GTK_IS_LIST_BOX_ROW (widget) && g_str_equal (gtk_widget_get_name (widget), uri))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *row = find_row (child, uri);

      if (row != NULL)
        return row;
    }

  return NULL;
}

static void
focus_changed_cb (VocConceptPage *self)
{
  VocConceptPagePrivate *priv = get_private (self);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  GtkWidget *row;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    return;

  g_set_weak_pointer (&priv->focus, focus);
  row = gtk_widget_get_ancestor (focus, GTK_TYPE_LIST_BOX_ROW);
  g_set_str (&priv->focus_uri, row != NULL ? gtk_widget_get_name (row) : NULL);
}

static void
voc_concept_page_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (voc_concept_page_parent_class)->root (widget);

  g_signal_connect_object (gtk_widget_get_root (widget), "notify::focus-widget",
                           G_CALLBACK (focus_changed_cb), widget, G_CONNECT_SWAPPED);
}

static void
voc_concept_page_unroot (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_root (widget), focus_changed_cb, widget);

  GTK_WIDGET_CLASS (voc_concept_page_parent_class)->unroot (widget);
}

static void
voc_concept_page_unmap (GtkWidget *widget)
{
  VocConceptPagePrivate *priv = get_private (VOC_CONCEPT_PAGE (widget));

  if (priv->scroller != NULL)
    priv->left_at = gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (priv->scroller));
  g_set_weak_pointer (&priv->left_focus, priv->focus);

  GTK_WIDGET_CLASS (voc_concept_page_parent_class)->unmap (widget);
}

static gboolean
has_focus (VocConceptPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self));
}

static void
save_view (VocConceptPage *self)
{
  VocConceptPagePrivate *priv = get_private (self);
  g_auto (GVariantDict) view = G_VARIANT_DICT_INIT (NULL);
  GtkAdjustment *adjustment;

  if (priv->concept == NULL || priv->catalogue == NULL)
    return;

  adjustment = gtk_scrolled_window_get_vadjustment (priv->scroller);
  g_variant_dict_insert (&view, "scroll", "d",
                         priv->restore_id != 0 ? priv->wanted
                                               : gtk_adjustment_get_value (adjustment));
  if (priv->focus_uri != NULL)
    g_variant_dict_insert (&view, "focus", "s", priv->focus_uri);
  VOC_CONCEPT_PAGE_GET_CLASS (self)->save_view (self, &view);
  g_hash_table_replace (priv->views, g_strdup (voc_concept_get_uri (priv->concept)),
                        g_variant_ref_sink (g_variant_dict_end (&view)));
}

/* Concepts that come from a list lack their other names. */
static VocConcept *
dup_full_concept (VocConceptPage *self)
{
  VocConceptPagePrivate *priv = get_private (self);
  g_autoptr (GError) error = NULL;
  g_autoptr (VocConcept) concept = NULL;

  if (priv->concept == NULL)
    return NULL;

  if (priv->catalogue != NULL)
    concept = voc_catalogue_dup_concept (priv->catalogue, voc_concept_get_id (priv->concept),
                                         &error);
  if (concept != NULL && G_OBJECT_TYPE (concept) == G_OBJECT_TYPE (priv->concept))
    return g_steal_pointer (&concept);

  g_debug ("No other names: %s", error != NULL ? error->message : "another kind of concept");

  return g_object_ref (priv->concept);
}

static void
load (VocConceptPage *self)
{
  VocConceptPagePrivate *priv = get_private (self);
  g_autoptr (VocConcept) concept = dup_full_concept (self);
  g_autofree char *error_text = NULL;
  gboolean had_focus = has_focus (self);

  stop_scrolling (self);
  g_clear_weak_pointer (&priv->focus);
  g_set_str (&priv->focus_uri, NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.open-portal",
                                 concept != NULL && voc_portal_has (concept));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.report", VOC_IS_OCCUPATION (concept));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.print", VOC_IS_OCCUPATION (concept));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.compare", VOC_IS_OCCUPATION (concept));
  error_text = VOC_CONCEPT_PAGE_GET_CLASS (self)->show (self, priv->catalogue, concept);
  if (g_set_str (&priv->error_text, error_text))
    g_object_notify (G_OBJECT (self), "error-text");

  /* Who followed a link with the keyboard goes on at the beginning. */
  if (had_focus)
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (priv->scroller), 0);
}

static void
voc_concept_page_dispose (GObject *object)
{
  VocConceptPage *self = VOC_CONCEPT_PAGE (object);
  VocConceptPagePrivate *priv = get_private (self);

  stop_scrolling (self);
  g_clear_weak_pointer (&priv->focus);
  g_clear_weak_pointer (&priv->left_focus);
  if (priv->scroller != NULL)
    gtk_widget_unparent (GTK_WIDGET (priv->scroller));
  priv->scroller = NULL;

  G_OBJECT_CLASS (voc_concept_page_parent_class)->dispose (object);
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
  VocConceptPagePrivate *priv = get_private (VOC_CONCEPT_PAGE (widget));

  if (priv->concept != NULL)
    voc_copy_text (widget, voc_concept_get_uri (priv->concept), _("Link copied"));
}

static void
open_portal_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  VocConceptPagePrivate *priv = get_private (VOC_CONCEPT_PAGE (widget));

  if (priv->concept != NULL)
    voc_portal_open (widget, priv->concept);
}

static void
compare_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  VocConcept *concept = voc_concept_page_get_concept (VOC_CONCEPT_PAGE (widget));

  gtk_widget_activate_action (widget, "win.compare", "s", voc_concept_get_uri (concept));
}

static void
report_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  VocConceptPagePrivate *priv = get_private (VOC_CONCEPT_PAGE (widget));

  if (priv->concept != NULL)
    gtk_widget_activate_action (widget, "win.report", "s", voc_concept_get_uri (priv->concept));
}

static void
print_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  VocConceptPagePrivate *priv = get_private (VOC_CONCEPT_PAGE (widget));

  if (priv->concept != NULL)
    gtk_widget_activate_action (widget, "win.print-report", "s",
                                voc_concept_get_uri (priv->concept));
}

static void
set_scroller (VocConceptPage    *self,
              GtkScrolledWindow *scroller)
{
  get_private (self)->scroller = scroller;
}

static const VocProperty properties[] = {
  VOC_PROPERTY_OBJECT (VocConceptPagePrivate, catalogue, voc_catalogue_get_type,
                       .set = G_CALLBACK (voc_concept_page_set_catalogue)),
  /* The concept to show, one of the catalogue's. */
  VOC_PROPERTY_OBJECT (VocConceptPagePrivate, concept, voc_concept_get_type,
                       .set = G_CALLBACK (voc_concept_page_set_concept)),
  /* Why something could not be read, or nothing. */
  VOC_PROPERTY_STRING (VocConceptPagePrivate, error_text, .access = VOC_PROPERTY_READABLE),
  /* The one child of the page, which scrolls it; the template sets it. */
  VOC_PROPERTY_OBJECT (VocConceptPagePrivate, scroller, gtk_scrolled_window_get_type,
                       .set = G_CALLBACK (set_scroller)),
  VOC_OWNED_OBJECT (VocConceptPagePrivate, sentences),
  VOC_OWNED_STRING (VocConceptPagePrivate, focus_uri),
  VOC_OWNED (VocConceptPagePrivate, views, g_hash_table_unref),
};

static void
voc_concept_page_class_init (VocConceptPageClass *klass)
{
  VOC_PROPERTIES_INSTALL_PRIVATE (klass, VocConceptPage, properties);
  G_OBJECT_CLASS (klass)->dispose = voc_concept_page_dispose;
  GTK_WIDGET_CLASS (klass)->root = voc_concept_page_root;
  GTK_WIDGET_CLASS (klass)->unroot = voc_concept_page_unroot;
  GTK_WIDGET_CLASS (klass)->unmap = voc_concept_page_unmap;
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "page.copy", "s", copy_action);
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "page.copy-link", NULL,
                                   copy_link_action);
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "page.report", NULL, report_action);
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "page.print", NULL, print_action);
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "page.compare", NULL, compare_action);
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "page.open-portal", NULL,
                                   open_portal_action);
}

static void
voc_concept_page_init (VocConceptPage *self)
{
  get_private (self)->views = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                                     (GDestroyNotify) g_variant_unref);
}

/* Sets where the concept comes from. A concept of another catalogue is let go, and forgotten
 * what its concepts looked like. */
void
voc_concept_page_set_catalogue (VocConceptPage *self,
                                VocCatalogue   *catalogue)
{
  VocConceptPagePrivate *priv;

  g_return_if_fail (VOC_IS_CONCEPT_PAGE (self));
  g_return_if_fail (catalogue == NULL || VOC_IS_CATALOGUE (catalogue));

  priv = get_private (self);
  if (priv->catalogue == catalogue)
    return;

  if (priv->catalogue != NULL)
    voc_concept_page_set_concept (self, NULL);
  g_hash_table_remove_all (priv->views);

  g_set_object (&priv->catalogue, catalogue);
  if (priv->concept != NULL)
    load (self);
  g_object_notify (G_OBJECT (self), "catalogue");
}

/* Without these, a concept that nobody has described has no sentence. */
void
voc_concept_page_set_sentences (VocConceptPage *self,
                                VocSentences   *sentences)
{
  g_return_if_fail (VOC_IS_CONCEPT_PAGE (self));

  g_set_object (&get_private (self)->sentences, sentences);
}

/* A sentence for a concept that nobody has described. */
char *
voc_concept_page_dup_sentence (VocConceptPage *self,
                               VocConcept     *concept)
{
  VocSentences *sentences;

  g_return_val_if_fail (VOC_IS_CONCEPT_PAGE (self), NULL);

  sentences = get_private (self)->sentences;
  if (sentences == NULL || concept == NULL || voc_concept_get_description (concept) != NULL)
    return NULL;

  return voc_sentences_dup (sentences, concept);
}

VocConcept *
voc_concept_page_get_concept (VocConceptPage *self)
{
  g_return_val_if_fail (VOC_IS_CONCEPT_PAGE (self), NULL);

  return get_private (self)->concept;
}

/* Shows another concept from its beginning, unfiltered. One that is shown already stays as it
 * is. */
void
voc_concept_page_set_concept (VocConceptPage *self,
                              VocConcept     *concept)
{
  VocConceptPagePrivate *priv;

  g_return_if_fail (VOC_IS_CONCEPT_PAGE (self));
  g_return_if_fail (concept == NULL || VOC_IS_CONCEPT (concept));

  priv = get_private (self);
  if (priv->concept == concept)
    return;

  /* Lists and look-ups each make objects of their own. */
  if (concept != NULL && priv->concept != NULL &&
      g_str_equal (voc_concept_get_uri (concept), voc_concept_get_uri (priv->concept)))
    {
      g_set_object (&priv->concept, concept);
    }
  else
    {
      save_view (self);
      g_set_object (&priv->concept, concept);
      load (self);
    }
  g_object_notify (G_OBJECT (self), "concept");
}

/* (nullable): how the concept looked when the person left it. */
GVariant *
voc_concept_page_get_view (VocConceptPage *self)
{
  VocConceptPagePrivate *priv;

  g_return_val_if_fail (VOC_IS_CONCEPT_PAGE (self), NULL);

  priv = get_private (self);

  return priv->concept != NULL
           ? g_hash_table_lookup (priv->views, voc_concept_get_uri (priv->concept))
           : NULL;
}

/* Shows the concept as it was when the person left it: what was opened, typed and chosen, and
 * how far it was scrolled; the keyboard is where it was. Without that, it stays as it is. */
void
voc_concept_page_restore_view (VocConceptPage *self)
{
  VocConceptPagePrivate *priv;
  GVariant *saved;
  const char *uri = NULL;
  GtkWidget *row = NULL;
  g_auto (GVariantDict) view = { 0 };

  g_return_if_fail (VOC_IS_CONCEPT_PAGE (self));

  priv = get_private (self);
  stop_scrolling (self);
  saved = voc_concept_page_get_view (self);
  if (saved == NULL)
    return;

  g_variant_dict_init (&view, saved);
  VOC_CONCEPT_PAGE_GET_CLASS (self)->restore_view (self, &view);
  if (g_variant_dict_lookup (&view, "focus", "&s", &uri))
    row = find_row (GTK_WIDGET (self), uri);
  if (row != NULL)
    gtk_widget_grab_focus (row);
  if (g_variant_dict_lookup (&view, "scroll", "d", &priv->wanted))
    priv->restore_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_cb, NULL, NULL);
}

/* Gives the keyboard back to what had it, without moving what the person sees. */
void
voc_concept_page_come_back (VocConceptPage *self)
{
  VocConceptPagePrivate *priv;

  g_return_if_fail (VOC_IS_CONCEPT_PAGE (self));

  priv = get_private (self);
  if (priv->left_focus == NULL)
    return;

  stop_scrolling (self);
  priv->wanted = priv->left_at;
  gtk_widget_grab_focus (priv->left_focus);
  priv->restore_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_cb, NULL, NULL);
}
