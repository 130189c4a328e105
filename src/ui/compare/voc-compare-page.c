/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-compare-page.h"

#include <glib/gi18n.h>

#include "voc-chart.h"
#include "voc-compare-picker.h"
#include "voc-compare-skills.h"
#include "voc-comparison-words.h"
#include "voc-model-texts.h"
#include "voc-page.h"

/**
 * VocComparePage:
 *
 * Two occupations side by side: how they differ in sentences first, then figures, then skills. It stays as it
 * is while the person looks at other pages.
 *
 * What is opened here are one or two occupations, by URI, code or name, with "|" between them. One alone
 * takes the side that is free, else the second.
 */
struct _VocComparePage
{
  AdwBin parent_instance;

  VocComparePicker *first;
  VocComparePicker *second;
  GtkWidget *swap;
  GtkWidget *hint;
  GtkWidget *results;
  GtkBox *sentences;
  VocChart *shares;
  GtkGrid *facts;
  VocCompareSkills *skills;

  VocLens *lens;  /* (owned) (nullable) */
  gboolean narrow;
};

enum
{
  PROP_NARROW = 1,
  PROP_CAN_GO_BACK,
  PROP_URI,
};

static void page_init (VocPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (VocComparePage, voc_compare_page, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (VOC_TYPE_PAGE, page_init))

static GtkOrientation
orientation (VocComparePage *self,
             gboolean        narrow)
{
  return narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL;
}

static GtkWidget *
make_label (const char *text,
            const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);

  return label;
}

static void
remove_children (GtkWidget *parent)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (parent)) != NULL)
    if (GTK_IS_BOX (parent))
      gtk_box_remove (GTK_BOX (parent), child);
    else
      gtk_grid_remove (GTK_GRID (parent), child);
}

static gboolean
show_sentences (VocComparePage  *self,
                VocOccupation   *a,
                VocOccupation   *b,
                GError         **error)
{
  g_autoptr (GPtrArray) sentences = voc_comparison_dup_sentences (self->lens, a, b, error);

  remove_children (GTK_WIDGET (self->sentences));
  for (guint i = 0; sentences != NULL && i < sentences->len; i++)
    gtk_box_append (self->sentences, make_label (sentences->pdata[i], NULL));

  return sentences != NULL;
}

/* How much of all their skills is shared, and how much is of one only. */
static void
show_shares (VocComparePage *self,
             VocOccupation  *a,
             VocOccupation  *b)
{
  guint n[] = { voc_compare_skills_get_only (self->skills, 0),
                voc_compare_skills_get_shared (self->skills),
                voc_compare_skills_get_only (self->skills, 1) };
  const char *labels[] = { voc_concept_get_label (VOC_CONCEPT (a)), _("Both"),
                           voc_concept_get_label (VOC_CONCEPT (b)) };
  guint total = n[0] + n[1] + n[2];
  g_autoptr (VocChartData) data = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->shares), total > 0);
  if (total == 0)
    return;

  data = voc_chart_data_new (VOC_CHART_SHARES, _("Skills of the two together"));
  for (guint i = 0; i < G_N_ELEMENTS (n); i++)
    voc_chart_data_add_mark (data, labels[i], 100.0 * n[i] / total);
  voc_chart_set_data (self->shares, data);
}

static void
attach_fact (VocComparePage *self,
             int             row,
             const char     *title,
             const char     *a,
             const char     *b)
{
  const char *cells[] = { title, a, b };

  for (int i = 0; i < (int) G_N_ELEMENTS (cells); i++)
    gtk_grid_attach (self->facts,
                     make_label (cells[i], row == 0 ? "heading" : i == 0 ? "dimmed" : NULL), i, row,
                     1, 1);
}

static gboolean
show_facts (VocComparePage  *self,
            VocOccupation   *a,
            VocOccupation   *b,
            GError         **error)
{
  static const VocScoreColumn COLUMNS[] = { VOC_SCORE_RESILIENCE, VOC_SCORE_EXPOSURE,
                                            VOC_SCORE_JOBZONE, VOC_SCORE_PHYSICAL,
                                            VOC_SCORE_REMOTE };
  g_autoptr (VocScore) of_a = voc_lens_dup_score (self->lens, a, error);
  g_autoptr (VocScore) of_b = of_a != NULL ? voc_lens_dup_score (self->lens, b, error) : NULL;
  g_autofree char *title_a = NULL;
  g_autofree char *title_b = NULL;

  remove_children (GTK_WIDGET (self->facts));
  if (of_b == NULL)
    return FALSE;

  title_a = voc_concept_dup_title (VOC_CONCEPT (a));
  title_b = voc_concept_dup_title (VOC_CONCEPT (b));
  attach_fact (self, 0, NULL, title_a, title_b);
  for (guint i = 0; i < G_N_ELEMENTS (COLUMNS); i++)
    {
      g_autofree char *left = voc_score_dup_value_text (of_a, COLUMNS[i]);
      g_autofree char *right = voc_score_dup_value_text (of_b, COLUMNS[i]);

      attach_fact (self, (int) i + 1,
                   COLUMNS[i] == VOC_SCORE_RESILIENCE ? voc_score_get_protection_title ()
                                                      : voc_score_column_to_title (COLUMNS[i]),
                   left, right);
    }

  return TRUE;
}

static void
show (VocComparePage *self)
{
  VocOccupation *a = voc_compare_picker_get_occupation (self->first);
  VocOccupation *b = voc_compare_picker_get_occupation (self->second);
  gboolean both = self->lens != NULL && a != NULL && b != NULL;
  g_autoptr (GError) error = NULL;

  if (both && !(voc_compare_skills_show (self->skills, self->lens, a, b, &error) &&
                show_sentences (self, a, b, &error) && show_facts (self, a, b, &error)))
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "win.show-toast", "s", error->message);
      both = FALSE;
    }
  if (both)
    show_shares (self, a, b);

  gtk_widget_set_visible (self->hint, !both);
  gtk_widget_set_visible (self->results, both);
  gtk_widget_set_sensitive (self->swap, a != NULL || b != NULL);
  g_object_notify (G_OBJECT (self), "uri");
}

static void
chosen_cb (VocComparePage *self)
{
  g_assert (VOC_IS_COMPARE_PAGE (self));

  show (self);
}

static void
swap_cb (VocComparePage *self)
{
  g_autoptr (VocOccupation) first = NULL;

  g_assert (VOC_IS_COMPARE_PAGE (self));

  if (voc_compare_picker_get_occupation (self->first) != NULL)
    first = g_object_ref (voc_compare_picker_get_occupation (self->first));
  voc_compare_picker_set_occupation (self->first, voc_compare_picker_get_occupation (self->second));
  voc_compare_picker_set_occupation (self->second, first);
  show (self);
}

/* The same occupation of another catalogue, if that has it. */
static void
find_again (VocComparePicker *picker,
            VocCatalogue     *catalogue)
{
  VocOccupation *old = voc_compare_picker_get_occupation (picker);
  g_autoptr (VocConcept) new =
    old != NULL ? voc_catalogue_lookup (catalogue, voc_concept_get_uri (VOC_CONCEPT (old)),
                                        VOC_CONCEPT_OCCUPATION, NULL)
                : NULL;

  voc_compare_picker_set_catalogue (picker, catalogue);
  voc_compare_picker_set_occupation (picker, new != NULL ? VOC_OCCUPATION (new) : NULL);
}

static void
voc_compare_page_load (VocPage            *page,
                       VocCatalogueLoader *loader,
                       VocLens            *lens)
{
  VocComparePage *self = VOC_COMPARE_PAGE (page);

  if (self->lens != NULL)
    g_signal_handlers_disconnect_by_func (self->lens, show, self);
  g_set_object (&self->lens, lens);
  g_signal_connect_object (lens, "notify", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  find_again (self->first, voc_lens_get_catalogue (lens));
  find_again (self->second, voc_lens_get_catalogue (lens));
  show (self);
}

static gboolean
voc_compare_page_open (VocPage     *page,
                       const char  *id,
                       GError     **error)
{
  VocComparePage *self = VOC_COMPARE_PAGE (page);
  VocCatalogue *catalogue = voc_lens_get_catalogue (self->lens);
  g_auto (GStrv) ids = g_strsplit (id, "|", 2);
  g_autoptr (VocConcept) first = NULL;
  g_autoptr (VocConcept) second = NULL;

  first = voc_catalogue_lookup (catalogue, id[0] != '\0' ? ids[0] : "", VOC_CONCEPT_OCCUPATION,
                                error);
  if (first == NULL)
    return FALSE;

  if (ids[1] != NULL)
    {
      second = voc_catalogue_lookup (catalogue, ids[1], VOC_CONCEPT_OCCUPATION, error);
      if (second == NULL)
        return FALSE;
      voc_compare_picker_set_occupation (self->first, VOC_OCCUPATION (first));
      voc_compare_picker_set_occupation (self->second, VOC_OCCUPATION (second));
    }
  else
    voc_compare_picker_set_occupation (voc_compare_picker_get_occupation (self->first) == NULL
                                         ? self->first
                                         : self->second,
                                       VOC_OCCUPATION (first));
  show (self);

  return TRUE;
}

static void
page_init (VocPageInterface *iface)
{
  iface->load = voc_compare_page_load;
  iface->open = voc_compare_page_open;
}

/* What voc_page_open() opens again. */
static char *
dup_uri (VocComparePage *self)
{
  VocOccupation *a = voc_compare_picker_get_occupation (self->first);
  VocOccupation *b = voc_compare_picker_get_occupation (self->second);

  return a != NULL && b != NULL ? g_strjoin ("|", voc_concept_get_uri (VOC_CONCEPT (a)),
                                             voc_concept_get_uri (VOC_CONCEPT (b)), NULL)
                                : NULL;
}

static void
voc_compare_page_dispose (GObject *object)
{
  VocComparePage *self = VOC_COMPARE_PAGE (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_COMPARE_PAGE);
  g_clear_object (&self->lens);

  G_OBJECT_CLASS (voc_compare_page_parent_class)->dispose (object);
}

static void
voc_compare_page_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  VocComparePage *self = VOC_COMPARE_PAGE (object);

  switch (prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_CAN_GO_BACK:
      g_value_set_boolean (value, FALSE);
      break;
    case PROP_URI:
      g_value_take_string (value, dup_uri (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_compare_page_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  VocComparePage *self = VOC_COMPARE_PAGE (object);

  if (self->narrow == g_value_get_boolean (value))
    return;

  self->narrow = g_value_get_boolean (value);
  g_object_notify_by_pspec (object, pspec);
}

static void
voc_compare_page_class_init (VocComparePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = voc_compare_page_dispose;
  object_class->get_property = voc_compare_page_get_property;
  object_class->set_property = voc_compare_page_set_property;

  g_object_class_override_property (object_class, PROP_NARROW, "narrow");
  g_object_class_override_property (object_class, PROP_CAN_GO_BACK, "can-go-back");
  g_object_class_override_property (object_class, PROP_URI, "uri");

  g_type_ensure (VOC_TYPE_CHART);
  g_type_ensure (VOC_TYPE_COMPARE_PICKER);
  g_type_ensure (VOC_TYPE_COMPARE_SKILLS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-compare-page.ui");
  gtk_widget_class_bind_template_child (widget_class, VocComparePage, first);
  gtk_widget_class_bind_template_child (widget_class, VocComparePage, second);
  gtk_widget_class_bind_template_child (widget_class, VocComparePage, swap);
  gtk_widget_class_bind_template_child (widget_class, VocComparePage, hint);
  gtk_widget_class_bind_template_child (widget_class, VocComparePage, results);
  gtk_widget_class_bind_template_child (widget_class, VocComparePage, sentences);
  gtk_widget_class_bind_template_child (widget_class, VocComparePage, shares);
  gtk_widget_class_bind_template_child (widget_class, VocComparePage, facts);
  gtk_widget_class_bind_template_child (widget_class, VocComparePage, skills);
  gtk_widget_class_bind_template_callback (widget_class, orientation);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, swap_cb);
}

static void
voc_compare_page_init (VocComparePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  show (self);
}

GtkWidget *
voc_compare_page_new (void)
{
  return g_object_new (VOC_TYPE_COMPARE_PAGE, NULL);
}
