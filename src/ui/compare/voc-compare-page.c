/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-compare-page.h"

#include <glib/gi18n.h>

#include "voc-chart.h"
#include "voc-compare-picker.h"
#include "voc-compare-skills.h"
#include "voc-comparison-facts.h"
#include "voc-comparison-words.h"
#include "voc-page.h"
#include "voc-property.h"
#include "voc-template.h"
#include "voc-text.h"
#include "voc-window.h"

#define N_PICKERS VOC_COMPARISON_MAX

/**
 * VocComparePage:
 *
 * Two occupations side by side: how they differ in sentences first, then a table, then skills; three or four as a
 * table alone. It stays as it is while the person looks at other pages.
 *
 * What is opened here are one to four occupations, by URI, code or name, with "|" between them. One alone
 * takes the side that is free, else the second.
 *
 * ## Actions
 *
 * - `page.copy-table`: copies the skills of two, and how each needs them
 */
struct _VocComparePage
{
  AdwBin parent_instance;

  VocComparePicker *first;
  VocComparePicker *second;
  GtkWidget *more;
  VocComparePicker *third;
  VocComparePicker *fourth;
  GtkWidget *swap;
  GtkWidget *hint;
  GtkWidget *results;
  GtkWidget *pair_only;
  GtkBox *sentences;
  VocChart *shares;
  GtkGrid *facts;
  VocCompareSkills *skills;
  GtkExpander *specialists;
  GtkGrid *figures;

  VocLens *lens;              /* (owned) (nullable) */
  VocCatalogueLoader *loader; /* (owned) (nullable) */
  gboolean narrow;
};

static void page_init (VocPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (VocComparePage, voc_compare_page, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (VOC_TYPE_PAGE, page_init))

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
  char *names[] = { voc_concept_dup_title (VOC_CONCEPT (a)), g_strdup (_("Both")),
                    voc_concept_dup_title (VOC_CONCEPT (b)) };
  guint total = n[0] + n[1] + n[2];
  g_autoptr (VocChartData) data = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->shares), total > 0);

  data = voc_chart_data_new (VOC_CHART_SHARES, _("Skills of the two together"));
  for (guint i = 0; i < G_N_ELEMENTS (n); i++)
    {
      /* Translators: whose skills, and how many: “Both (31)” */
      g_autofree char *label = g_strdup_printf (_("%s (%u)"), names[i], n[i]);

      voc_chart_data_add_mark (data, label, 100.0 * n[i] / MAX (total, 1));
      g_free (names[i]);
    }
  voc_chart_set_data (self->shares, data);
}

static void
get_pickers (VocComparePage   *self,
             VocComparePicker *pickers[N_PICKERS])
{
  pickers[0] = self->first;
  pickers[1] = self->second;
  pickers[2] = self->third;
  pickers[3] = self->fourth;
}

/* What is chosen; its number, or 0 if one of the first two is missing. */
static guint
get_chosen (VocComparePage *self,
            VocConcept     *chosen[N_PICKERS])
{
  VocComparePicker *pickers[N_PICKERS];
  guint n = 0;

  get_pickers (self, pickers);
  for (guint i = 0; i < N_PICKERS; i++)
    {
      VocOccupation *occupation = voc_compare_picker_get_occupation (pickers[i]);

      if (occupation != NULL)
        chosen[n++] = VOC_CONCEPT (occupation);
      else if (i < 2)
        return 0;
    }

  return n;
}

/* On a narrow page three or four do not fit beside each other: under each title a line for each of them. */
static gboolean
is_stacked (VocComparePage *self,
            guint           n)
{
  return self->narrow && n > 2;
}

static void
attach (GtkGrid    *grid,
        const char *text,
        const char *style,
        int         column,
        int         row,
        int         width)
{
  GtkWidget *label = make_label (text, style);

  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_grid_attach (grid, label, column, row, width, 1);
}

static void
attach_names (GtkGrid    *grid,
              VocConcept *chosen[N_PICKERS],
              guint       n)
{
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *name = voc_concept_dup_title (chosen[i]);

      attach (grid, name, "heading", (int) i + 1, 0, 1);
    }
}

static void
attach_fact (VocComparePage        *self,
             GtkGrid               *grid,
             const VocComparedFact *fact,
             VocConcept            *chosen[N_PICKERS],
             guint                  n,
             int                   *row)
{
  gboolean stacked = is_stacked (self, n);

  attach (grid, fact->title, "dimmed", 0, *row, stacked ? 2 : 1);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *value = voc_text_capitalise (fact->values[i] != NULL ? fact->values[i]
                                                                            : "–");
      g_autofree char *name = voc_concept_dup_title (chosen[i]);

      if (stacked)
        attach (grid, name, NULL, 0, ++*row, 1);
      attach (grid, value, NULL, stacked ? 1 : (int) i + 1, *row, 1);
    }
  ++*row;
}

static VocAbilities *
dup_abilities (VocComparePage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  VocProfile *profile =
    VOC_IS_WINDOW (root) ? voc_window_get_profile (VOC_WINDOW (root)) : NULL;
  g_auto (GStrv) skills = profile != NULL ? voc_profile_dup_skills (profile) : NULL;

  if (skills == NULL || skills[0] == NULL)
    return NULL;

  return voc_abilities_new (voc_scores_get_matrix (voc_lens_get_scores (self->lens)), profile);
}

static gboolean
show_facts (VocComparePage  *self,
            VocConcept      *chosen[N_PICKERS],
            guint            n,
            GError         **error)
{
  g_autoptr (VocAbilities) abilities = dup_abilities (self);
  g_autoptr (GPtrArray) facts =
    voc_comparison_dup_facts (self->lens, chosen, n, abilities,
                              voc_catalogue_loader_get_traits (self->loader), error);
  GtkGrid *grids[] = { self->facts, self->figures };

  for (guint g = 0; g < G_N_ELEMENTS (grids); g++)
    {
      int row = 1;

      remove_children (GTK_WIDGET (grids[g]));
      gtk_grid_set_column_homogeneous (grids[g], !is_stacked (self, n));
      /* What is not looked at is not made. */
      if (grids[g] == self->figures && !gtk_expander_get_expanded (self->specialists))
        continue;
      if (facts != NULL && !is_stacked (self, n))
        attach_names (grids[g], chosen, n);
      for (guint k = 0; facts != NULL && k < facts->len; k++)
        {
          const VocComparedFact *fact = facts->pdata[k];

          if (fact->for_specialists == (grids[g] == self->figures))
            attach_fact (self, grids[g], fact, chosen, n, &row);
        }
    }

  return facts != NULL;
}

static gboolean
show_pair (VocComparePage  *self,
           VocConcept      *chosen[N_PICKERS],
           GError         **error)
{
  VocOccupation *a = VOC_OCCUPATION (chosen[0]);
  VocOccupation *b = VOC_OCCUPATION (chosen[1]);

  if (!voc_compare_skills_show (self->skills, self->lens, a, b, error) ||
      !show_sentences (self, a, b, error))
    return FALSE;

  show_shares (self, a, b);
  return TRUE;
}

/* One more may be chosen than is. */
static void
offer_more (VocComparePage *self,
            guint           n)
{
  gtk_widget_set_visible (self->more, n >= 2);
  gtk_widget_set_visible (GTK_WIDGET (self->fourth), n > 2);
}

static void
show (VocComparePage *self)
{
  VocConcept *chosen[N_PICKERS];
  guint n = self->lens != NULL ? get_chosen (self, chosen) : 0;
  g_autoptr (GError) error = NULL;

  if (n > 0 && !((n > 2 || show_pair (self, chosen, &error)) &&
                 show_facts (self, chosen, n, &error)))
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "win.show-toast", "s", error->message);
      n = 0;
    }

  offer_more (self, n);
  gtk_widget_set_visible (self->hint, n == 0);
  gtk_widget_set_visible (self->results, n > 0);
  gtk_widget_set_visible (self->pair_only, n == 2);
  gtk_widget_set_visible (GTK_WIDGET (self->skills), n == 2);
  gtk_widget_set_visible (self->swap, n <= 2);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.copy-table", n == 2);
  gtk_widget_set_sensitive (self->swap,
                            voc_compare_picker_get_occupation (self->first) != NULL ||
                              voc_compare_picker_get_occupation (self->second) != NULL);
  g_object_notify (G_OBJECT (self), "uri");
}

/* Who is taken away leaves no hole. */
static void
close_up (VocComparePage *self)
{
  g_autoptr (VocOccupation) last = NULL;

  if (voc_compare_picker_get_occupation (self->third) != NULL ||
      voc_compare_picker_get_occupation (self->fourth) == NULL)
    return;

  last = g_object_ref (voc_compare_picker_get_occupation (self->fourth));
  voc_compare_picker_set_occupation (self->fourth, NULL);
  voc_compare_picker_set_occupation (self->third, last);
}

static void
chosen_cb (VocComparePage *self)
{
  g_assert (VOC_IS_COMPARE_PAGE (self));

  close_up (self);
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
  VocComparePicker *pickers[N_PICKERS];

  if (self->lens != NULL)
    g_signal_handlers_disconnect_by_func (self->lens, show, self);
  g_set_object (&self->lens, lens);
  if (g_set_object (&self->loader, loader))
    g_signal_connect_object (loader, "notify::traits", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (lens, "notify", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  get_pickers (self, pickers);
  for (guint i = 0; i < N_PICKERS; i++)
    find_again (pickers[i], voc_lens_get_catalogue (lens));
  close_up (self);
  show (self);
}

static gboolean
voc_compare_page_open (VocPage     *page,
                       const char  *id,
                       GError     **error)
{
  VocComparePage *self = VOC_COMPARE_PAGE (page);
  VocCatalogue *catalogue = voc_lens_get_catalogue (self->lens);
  g_auto (GStrv) ids = g_strsplit (id, "|", N_PICKERS);
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_object_unref);
  VocComparePicker *pickers[N_PICKERS];

  for (guint i = 0; i == 0 || ids[i] != NULL; i++)
    {
      VocConcept *concept = voc_catalogue_lookup (catalogue, ids[i] != NULL ? ids[i] : "",
                                                  VOC_CONCEPT_OCCUPATION, error);

      if (concept == NULL)
        return FALSE;
      g_ptr_array_add (found, concept);
    }

  get_pickers (self, pickers);
  if (found->len == 1)
    voc_compare_picker_set_occupation (pickers[voc_compare_picker_get_occupation (self->first) ==
                                                   NULL
                                                 ? 0
                                                 : 1],
                                       found->pdata[0]);
  for (guint i = 0; found->len > 1 && i < N_PICKERS; i++)
    voc_compare_picker_set_occupation (pickers[i], i < found->len ? found->pdata[i] : NULL);
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
  VocConcept *chosen[N_PICKERS];
  const char *uris[N_PICKERS + 1] = { NULL };
  guint n = get_chosen (self, chosen);

  for (guint i = 0; i < n; i++)
    uris[i] = voc_concept_get_uri (chosen[i]);

  return n > 0 ? g_strjoinv ("|", (char **) uris) : NULL;
}

static void
report_cb (VocComparePage *self)
{
  g_autofree char *uri = dup_uri (self);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.report", "s", uri);
}

/* What the person can do may have changed meanwhile. */
static void
voc_compare_page_map (GtkWidget *widget)
{
  show (VOC_COMPARE_PAGE (widget));

  GTK_WIDGET_CLASS (voc_compare_page_parent_class)->map (widget);
}

static void
copy_table (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  voc_compare_skills_copy (VOC_COMPARE_PAGE (widget)->skills);
}

/* Two names are too long for a title: what is seen is the page itself. */
static const char *
get_title (VocComparePage *self)
{
  return NULL;
}

/* Nothing covers this page. */
static gboolean
get_can_go_back (VocComparePage *self)
{
  return FALSE;
}

static const VocProperty properties[] = {
  VOC_PROPERTY_BOOLEAN (VocComparePage, narrow, .overrides = TRUE, .changed = G_CALLBACK (show)),
  VOC_COMPUTED_BOOLEAN ("can-go-back", get_can_go_back, .overrides = TRUE),
  VOC_COMPUTED_TAKEN_STRING ("uri", dup_uri, .overrides = TRUE),
  VOC_COMPUTED_STRING ("title", get_title, .overrides = TRUE),
  VOC_OWNED_OBJECT (VocComparePage, lens),
  VOC_OWNED_OBJECT (VocComparePage, loader),
};

static void
voc_compare_page_class_init (VocComparePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  widget_class->map = voc_compare_page_map;
  gtk_widget_class_install_action (widget_class, "page.copy-table", NULL, copy_table);

  g_type_ensure (VOC_TYPE_CHART);
  g_type_ensure (VOC_TYPE_COMPARE_PICKER);
  g_type_ensure (VOC_TYPE_COMPARE_SKILLS);
  voc_template_set (widget_class, "voc-compare-page");
  gtk_widget_class_bind_template_child (widget_class, VocComparePage, first);
  gtk_widget_class_bind_template_child (widget_class, VocComparePage, second);
  gtk_widget_class_bind_template_child (widget_class, VocComparePage, more);
  gtk_widget_class_bind_template_child (widget_class, VocComparePage, third);
  gtk_widget_class_bind_template_child (widget_class, VocComparePage, fourth);
  gtk_widget_class_bind_template_child (widget_class, VocComparePage, swap);
  gtk_widget_class_bind_template_child (widget_class, VocComparePage, hint);
  gtk_widget_class_bind_template_child (widget_class, VocComparePage, results);
  gtk_widget_class_bind_template_child (widget_class, VocComparePage, pair_only);
  gtk_widget_class_bind_template_child (widget_class, VocComparePage, sentences);
  gtk_widget_class_bind_template_child (widget_class, VocComparePage, shares);
  gtk_widget_class_bind_template_child (widget_class, VocComparePage, facts);
  gtk_widget_class_bind_template_child (widget_class, VocComparePage, skills);
  gtk_widget_class_bind_template_child (widget_class, VocComparePage, specialists);
  gtk_widget_class_bind_template_child (widget_class, VocComparePage, figures);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, report_cb);
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
