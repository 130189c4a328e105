/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-skill-page.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "voc-closures.h"
#include "voc-link-section.h"
#include "voc-skill-head.h"
#include "voc-skill-surroundings.h"
#include "voc-skill-uses.h"

/**
 * VocSkillPage:
 *
 * Everything about one skill on one page that scrolls: what it is, who needs it, what is near it.
 *
 * The page activates `app.open-occupation`, `app.open-skill` (both s, a URI), `skills.open-group`
 * (s, a URI), `skills.open-collection` (s, an identifier) and `win.show-toast` (s).
 */
struct _VocSkillPage
{
  GtkWidget parent_instance;

  GtkScrolledWindow *scroller;
  VocSkillHead *head;
  VocSkillUses *uses;
  VocLinkSection *broader;
  VocLinkSection *narrower;
  VocLinkSection *essential;
  VocLinkSection *optional;

  VocCatalogue *catalogue; /* (owned) (nullable) */
  VocSkill *skill;         /* (owned) (nullable) */
  char *error_text;        /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (VocSkillPage, voc_skill_page, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_CATALOGUE = 1,
  PROP_SKILL,
  PROP_ERROR_TEXT,
} VocSkillPageProperty;

static GParamSpec *properties[PROP_ERROR_TEXT + 1];

static void
set_error (VocSkillPage *self,
           const GError *error)
{
  g_autofree char *text = NULL;

  if (error != NULL)
    text = g_strdup_printf (_("What is around this skill could not be read: %s"), error->message);

  if (g_set_str (&self->error_text, text))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ERROR_TEXT]);
}

/* Skills that come from a list lack their other names. */
static VocSkill *
dup_full_skill (VocSkillPage *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VocConcept) concept = NULL;

  concept = voc_catalogue_dup_concept (self->catalogue,
                                       voc_concept_get_id (VOC_CONCEPT (self->skill)), &error);
  if (concept != NULL && VOC_IS_SKILL (concept))
    return VOC_SKILL (g_steal_pointer (&concept));

  g_debug ("No other names: %s", error != NULL ? error->message : "not a skill");

  return g_object_ref (self->skill);
}

static void
show_links (VocLinkSection *section,
            GPtrArray      *skills)
{
  g_autoptr (GListStore) store = g_list_store_new (VOC_TYPE_SKILL);

  g_list_store_splice (store, 0, 0, skills->pdata, skills->len);
  voc_link_section_set_items (section, G_LIST_MODEL (store), skills->len);
}

static void
load (VocSkillPage *self)
{
  g_autoptr (VocSkillSurroundings) around = voc_skill_surroundings_new ();
  g_autoptr (VocSkill) skill = NULL;
  g_autoptr (GError) error = NULL;
  guint n_occupations = 0;

  if (self->catalogue != NULL && self->skill != NULL)
    {
      skill = dup_full_skill (self);
      n_occupations = voc_catalogue_get_counts (self->catalogue)->occupations;
      voc_skill_surroundings_read (around, self->catalogue, skill, &error);
    }

  voc_skill_head_set_skill (self->head, skill, around->groups);
  voc_skill_uses_set_uses (self->uses, around->uses, n_occupations);
  show_links (self->broader, around->broader);
  show_links (self->narrower, around->narrower);
  show_links (self->essential, around->essential);
  show_links (self->optional, around->optional);
  set_error (self, error);
  gtk_widget_set_visible (GTK_WIDGET (self->uses), error == NULL);

  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

static void
voc_skill_page_dispose (GObject *object)
{
  VocSkillPage *self = VOC_SKILL_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_SKILL_PAGE);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->skill);

  G_OBJECT_CLASS (voc_skill_page_parent_class)->dispose (object);
}

static void
voc_skill_page_finalize (GObject *object)
{
  g_clear_pointer (&VOC_SKILL_PAGE (object)->error_text, g_free);

  G_OBJECT_CLASS (voc_skill_page_parent_class)->finalize (object);
}

static void
voc_skill_page_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  VocSkillPage *self = VOC_SKILL_PAGE (object);

  switch ((VocSkillPageProperty) prop_id)
    {
    case PROP_CATALOGUE:
      g_value_set_object (value, self->catalogue);
      break;
    case PROP_SKILL:
      g_value_set_object (value, self->skill);
      break;
    case PROP_ERROR_TEXT:
      g_value_set_string (value, self->error_text);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_skill_page_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  VocSkillPage *self = VOC_SKILL_PAGE (object);

  switch ((VocSkillPageProperty) prop_id)
    {
    case PROP_CATALOGUE:
      voc_skill_page_set_catalogue (self, g_value_get_object (value));
      break;
    case PROP_SKILL:
      voc_skill_page_set_skill (self, g_value_get_object (value));
      break;
    case PROP_ERROR_TEXT:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  /**
   * VocSkillPage:catalogue:
   *
   * Where the skill comes from.
   */
  properties[PROP_CATALOGUE] =
    g_param_spec_object ("catalogue", NULL, NULL, VOC_TYPE_CATALOGUE, flags);

  /**
   * VocSkillPage:skill:
   *
   * The skill to show, one of the catalogue's.
   */
  properties[PROP_SKILL] = g_param_spec_object ("skill", NULL, NULL, VOC_TYPE_SKILL, flags);

  /**
   * VocSkillPage:error-text:
   *
   * Why something could not be read, or nothing.
   */
  properties[PROP_ERROR_TEXT] =
    g_param_spec_string ("error-text", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
voc_skill_page_class_init (VocSkillPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (VOC_TYPE_LINK_SECTION);
  g_type_ensure (VOC_TYPE_SKILL_HEAD);
  g_type_ensure (VOC_TYPE_SKILL_USES);

  object_class->dispose = voc_skill_page_dispose;
  object_class->finalize = voc_skill_page_finalize;
  object_class->get_property = voc_skill_page_get_property;
  object_class->set_property = voc_skill_page_set_property;
  install_properties (object_class);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-skill-page.ui");
  gtk_widget_class_bind_template_child (widget_class, VocSkillPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, VocSkillPage, head);
  gtk_widget_class_bind_template_child (widget_class, VocSkillPage, uses);
  gtk_widget_class_bind_template_child (widget_class, VocSkillPage, broader);
  gtk_widget_class_bind_template_child (widget_class, VocSkillPage, narrower);
  gtk_widget_class_bind_template_child (widget_class, VocSkillPage, essential);
  gtk_widget_class_bind_template_child (widget_class, VocSkillPage, optional);
  voc_closures_bind (widget_class);
}

static void
voc_skill_page_init (VocSkillPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * voc_skill_page_new:
 *
 * Makes an empty page.
 *
 * Returns: (transfer floating): a new page
 */
GtkWidget *
voc_skill_page_new (void)
{
  return g_object_new (VOC_TYPE_SKILL_PAGE, NULL);
}

/**
 * voc_skill_page_get_catalogue:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): where the skill comes from
 */
VocCatalogue *
voc_skill_page_get_catalogue (VocSkillPage *self)
{
  g_return_val_if_fail (VOC_IS_SKILL_PAGE (self), NULL);

  return self->catalogue;
}

/**
 * voc_skill_page_set_catalogue:
 * @self: a page
 * @catalogue: (nullable): a catalogue
 *
 * Sets where the skill comes from. A skill of another catalogue is let go.
 */
void
voc_skill_page_set_catalogue (VocSkillPage *self,
                              VocCatalogue *catalogue)
{
  g_return_if_fail (VOC_IS_SKILL_PAGE (self));
  g_return_if_fail (catalogue == NULL || VOC_IS_CATALOGUE (catalogue));

  if (self->catalogue == catalogue)
    return;

  if (self->catalogue != NULL)
    voc_skill_page_set_skill (self, NULL);

  g_set_object (&self->catalogue, catalogue);
  if (self->skill != NULL)
    load (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CATALOGUE]);
}

/**
 * voc_skill_page_get_skill:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): the skill that is shown
 */
VocSkill *
voc_skill_page_get_skill (VocSkillPage *self)
{
  g_return_val_if_fail (VOC_IS_SKILL_PAGE (self), NULL);

  return self->skill;
}

/**
 * voc_skill_page_set_skill:
 * @self: a page
 * @skill: (nullable): a skill of the catalogue
 *
 * Shows another skill from its beginning, unfiltered.
 */
void
voc_skill_page_set_skill (VocSkillPage *self,
                          VocSkill     *skill)
{
  g_return_if_fail (VOC_IS_SKILL_PAGE (self));
  g_return_if_fail (skill == NULL || VOC_IS_SKILL (skill));

  if (!g_set_object (&self->skill, skill))
    return;

  load (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SKILL]);
}
