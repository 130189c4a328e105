/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-skill-page.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "voc-concept-codes.h"
#include "voc-concept-head.h"
#include "voc-link-section.h"
#include "voc-skill-surroundings.h"
#include "voc-skill-text.h"
#include "voc-skill-uses.h"
#include "voc-skills-note.h"
#include "voc-template.h"

/**
 * VocSkillPage:
 *
 * Everything about one skill on one page that scrolls: what it is, who needs it, what is near it.
 *
 * The page activates `app.open-occupation`, `app.open-skill` (both s, a URI), `browse.open-group`
 * (s, a URI), `browse.open-collection` (s, an identifier) and `win.show-toast` (s).
 */
struct _VocSkillPage
{
  VocConceptPage parent_instance;

  VocConceptHead *head;
  VocConceptCodes *codes;
  VocSkillUses *uses;
  VocLinkSection *broader;
  VocLinkSection *narrower;
  VocLinkSection *essential;
  VocLinkSection *optional;
};

G_DEFINE_FINAL_TYPE (VocSkillPage, voc_skill_page, VOC_TYPE_CONCEPT_PAGE)

static void
show_links (VocLinkSection *section,
            GPtrArray      *skills)
{
  g_autoptr (GListStore) store = g_list_store_new (VOC_TYPE_SKILL);

  g_list_store_splice (store, 0, 0, skills->pdata, skills->len);
  voc_link_section_set_items (section, G_LIST_MODEL (store), skills->len);
}

static char *
voc_skill_page_show (VocConceptPage *page,
                     VocCatalogue   *catalogue,
                     VocConcept     *concept)
{
  VocSkillPage *self = VOC_SKILL_PAGE (page);
  VocSkill *skill = concept != NULL ? VOC_SKILL (concept) : NULL;
  g_autoptr (VocSkillSurroundings) around = voc_skill_surroundings_new ();
  g_autofree char *made = NULL;
  g_autofree char *facts = skill != NULL ? voc_skill_text_dup_facts (skill) : NULL;
  g_autoptr (GError) error = NULL;
  guint n_occupations = 0;

  if (catalogue != NULL && skill != NULL)
    {
      n_occupations = voc_catalogue_get_counts (catalogue)->occupations;
      voc_skill_surroundings_read (around, catalogue, skill, &error);
    }

  made = voc_concept_page_dup_sentence (page, concept);
  voc_concept_head_set_concept (self->head, concept, made, facts);
  voc_concept_codes_set_concept (self->codes, concept, around->groups);
  voc_skill_uses_set_uses (self->uses, around->uses, n_occupations);
  show_links (self->broader, around->broader);
  show_links (self->narrower, around->narrower);
  show_links (self->essential, around->essential);
  show_links (self->optional, around->optional);
  gtk_widget_set_visible (GTK_WIDGET (self->uses), error == NULL);

  if (error == NULL)
    return NULL;

  return g_strdup_printf (_("What is around this skill could not be read: %s"), error->message);
}

static void
voc_skill_page_save_view (VocConceptPage *page,
                          GVariantDict   *view)
{
  VocSkillPage *self = VOC_SKILL_PAGE (page);

  voc_concept_head_save_view (self->head, view);
  voc_skill_uses_save_view (self->uses, view);
  voc_link_section_save_view (self->broader, view, "broader");
  voc_link_section_save_view (self->narrower, view, "narrower");
  voc_link_section_save_view (self->essential, view, "essential");
  voc_link_section_save_view (self->optional, view, "optional");
}

static void
voc_skill_page_restore_view (VocConceptPage *page,
                             GVariantDict   *view)
{
  VocSkillPage *self = VOC_SKILL_PAGE (page);

  voc_concept_head_restore_view (self->head, view);
  voc_skill_uses_restore_view (self->uses, view);
  voc_link_section_restore_view (self->broader, view, "broader");
  voc_link_section_restore_view (self->narrower, view, "narrower");
  voc_link_section_restore_view (self->essential, view, "essential");
  voc_link_section_restore_view (self->optional, view, "optional");
}

static void
voc_skill_page_class_init (VocSkillPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  VocConceptPageClass *page_class = VOC_CONCEPT_PAGE_CLASS (klass);

  g_type_ensure (VOC_TYPE_LINK_SECTION);
  g_type_ensure (VOC_TYPE_CONCEPT_CODES);
  g_type_ensure (VOC_TYPE_CONCEPT_HEAD);
  g_type_ensure (VOC_TYPE_SKILL_USES);
  g_type_ensure (VOC_TYPE_SKILLS_NOTE);

  page_class->show = voc_skill_page_show;
  page_class->save_view = voc_skill_page_save_view;
  page_class->restore_view = voc_skill_page_restore_view;

  voc_template_set (widget_class, "voc-skill-page");
  gtk_widget_class_bind_template_child (widget_class, VocSkillPage, head);
  gtk_widget_class_bind_template_child (widget_class, VocSkillPage, codes);
  gtk_widget_class_bind_template_child (widget_class, VocSkillPage, uses);
  gtk_widget_class_bind_template_child (widget_class, VocSkillPage, broader);
  gtk_widget_class_bind_template_child (widget_class, VocSkillPage, narrower);
  gtk_widget_class_bind_template_child (widget_class, VocSkillPage, essential);
  gtk_widget_class_bind_template_child (widget_class, VocSkillPage, optional);
}

static void
voc_skill_page_init (VocSkillPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
