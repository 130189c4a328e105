/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-requirement-row.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "voc-copy.h"
#include "voc-keep-button.h"
#include "voc-pill.h"
#include "voc-property.h"
#include "voc-requirement-menu.h"
#include "voc-window.h"

/**
 * VocRequirementRow:
 *
 * One requirement: label, tags and the first sentence; opened, the whole description in the same
 * place, with its type, its reuse level and its link.
 *
 * There may be hundreds of these on a page, so they are as few widgets as possible, made without a
 * template (which would take three times as long), and the details only when first opened. Pills take
 * the keyboard focus only while the row is open, so that the Tab key does not stop at every tag of a
 * long list.
 */
struct _VocRequirementRow
{
  GtkListBoxRow parent_instance;

  GtkBox *box;
  GtkBox *head;
  GtkImage *arrow;
  AdwWrapBox *pills;    /* (nullable) if it has no tags */
  GtkLabel *text;       /* (nullable) if it has no description */
  GtkLabel *standing;   /* (nullable) as long as the person has said nothing of it */
  GtkRevealer *details; /* (nullable) until it is opened */

  VocRequirement *requirement; /* (owned) */
  VocLens *lens;               /* (owned) (nullable): that of the window */
  gboolean expanded;
};

G_DEFINE_FINAL_TYPE (VocRequirementRow, voc_requirement_row, GTK_TYPE_LIST_BOX_ROW)

static VocConcept *
get_skill (VocRequirementRow *self)
{
  return VOC_CONCEPT (voc_requirement_get_skill (self->requirement));
}

static void
copy_link (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  VocRequirementRow *self = VOC_REQUIREMENT_ROW (widget);

  voc_copy_text (widget, voc_concept_get_uri (get_skill (self)), _("Link copied"));
}

static GtkWidget *
create_pill (VocCollections tag)
{
  const char *word = voc_collection_to_label (tag);
  g_autofree char *action = g_strconcat ("filter.", voc_collection_to_id (tag), NULL);
  /* Translators: %s is a tag such as "digital" */
  g_autofree char *tooltip = g_strdup_printf (_("Show only what is tagged “%s”"), word);
  GtkWidget *pill = voc_pill_new (word);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (pill), action);
  gtk_widget_set_tooltip_text (pill, tooltip);
  gtk_widget_set_focusable (pill, FALSE);

  return pill;
}

static void
add_pills (VocRequirementRow *self)
{
  VocCollections collections = voc_concept_get_collections (get_skill (self));

  if (collections == VOC_COLLECTION_NONE)
    return;

  self->pills = ADW_WRAP_BOX (adw_wrap_box_new ());
  adw_wrap_box_set_child_spacing (self->pills, 6);
  adw_wrap_box_set_line_spacing (self->pills, 4);
  adw_wrap_box_set_align (self->pills, 1);
  gtk_widget_set_valign (GTK_WIDGET (self->pills), GTK_ALIGN_START);

  for (guint tag = 1; tag <= VOC_COLLECTION_LAST; tag <<= 1)
    {
      if ((collections & tag) != 0)
        adw_wrap_box_append (self->pills, create_pill ((VocCollections) tag));
    }

  gtk_box_append (self->head, GTK_WIDGET (self->pills));
}

static void
set_pills_focusable (VocRequirementRow *self,
                     gboolean           focusable)
{
  GtkWidget *pill = NULL;

  if (self->pills != NULL)
    pill = gtk_widget_get_first_child (GTK_WIDGET (self->pills));

  for (; pill != NULL; pill = gtk_widget_get_next_sibling (pill))
    gtk_widget_set_focusable (pill, focusable);
}

static void
add_label (VocRequirementRow *self)
{
  GtkWidget *label = gtk_label_new (voc_concept_get_label (get_skill (self)));

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (self->head, label);
}

/* Closed, the first sentence takes the line that there is; open, the whole is a paragraph that is no
 * wider than reads well. */
static void
update_text (VocRequirementRow *self)
{
  g_autofree char *text = NULL;

  if (self->text == NULL)
    return;

  text = self->expanded ? voc_concept_dup_text (get_skill (self))
                        : voc_concept_dup_summary (get_skill (self));
  gtk_label_set_label (self->text, text);
  gtk_label_set_ellipsize (self->text, self->expanded ? PANGO_ELLIPSIZE_NONE : PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (self->text, self->expanded ? 66 : -1);
  gtk_label_set_selectable (self->text, self->expanded);
  gtk_label_set_wrap (self->text, self->expanded);
}

static void
add_text (VocRequirementRow *self)
{
  const char *description = voc_concept_get_description (get_skill (self));

  if (description == NULL || description[0] == '\0')
    return;

  self->text = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap_mode (self->text, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (self->text, 0);
  gtk_widget_add_css_class (GTK_WIDGET (self->text), "requirement-text");
  gtk_widget_add_css_class (GTK_WIDGET (self->text), "secondary");
  gtk_widget_set_halign (GTK_WIDGET (self->text), GTK_ALIGN_START);
  update_text (self);
  gtk_box_append (self->box, GTK_WIDGET (self->text));
}

static void
add_open_button (VocRequirementRow *self)
{
  VocConcept *skill = get_skill (self);
  /* Translators: %s is the name of a skill */
  g_autofree char *name = g_strdup_printf (_("Open Skill Page: %s"), voc_concept_get_label (skill));
  GtkWidget *button = gtk_button_new_from_icon_name ("go-next-symbolic");

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "circular");
  gtk_widget_add_css_class (button, "dimmed");
  gtk_widget_add_css_class (button, "open-skill");
  gtk_widget_set_tooltip_text (button, _("Open Skill Page"));
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", voc_concept_get_uri (skill));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "app.open-skill");
  gtk_box_append (self->head, button);
}

static void
update_arrow (VocRequirementRow *self)
{
  gtk_image_set_from_icon_name (self->arrow,
                                self->expanded ? "pan-up-symbolic" : "pan-down-symbolic");
}

static void
add_arrow (VocRequirementRow *self)
{
  self->arrow = g_object_new (GTK_TYPE_IMAGE,
                              "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                              "valign", GTK_ALIGN_START,
                              NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->arrow), "dimmed");
  update_arrow (self);
  gtk_box_append (self->head, GTK_WIDGET (self->arrow));
}

static char *
describe (VocRequirementRow *self)
{
  VocSkill *skill = voc_requirement_get_skill (self->requirement);
  const char *type = voc_skill_type_to_label (voc_skill_get_skill_type (skill));
  const char *reuse = voc_reuse_level_to_label (voc_skill_get_reuse_level (skill));

  /* Translators: the type and the reuse level of a skill, such as "Knowledge · Cross-sector" */
  return g_strdup_printf (_("%s · %s"), type, reuse);
}

static GtkWidget *
create_facts (VocRequirementRow *self)
{
  g_autofree char *facts = describe (self);
  GtkWidget *box = adw_wrap_box_new ();
  GtkWidget *label = gtk_label_new (facts);
  GtkWidget *button = gtk_button_new ();
  GtkWidget *content = adw_button_content_new ();

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (box), 12);
  gtk_widget_add_css_class (box, "requirement-details");

  gtk_widget_add_css_class (label, "dimmed");
  gtk_widget_add_css_class (label, "caption");
  adw_wrap_box_append (ADW_WRAP_BOX (box), label);

  adw_button_content_set_icon_name (ADW_BUTTON_CONTENT (content), "edit-copy-symbolic");
  adw_button_content_set_label (ADW_BUTTON_CONTENT (content), _("Copy Link"));
  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "caption");
  gtk_widget_set_tooltip_text (button, _("Copy the address that names this skill everywhere"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "requirement.copy-link");
  adw_wrap_box_append (ADW_WRAP_BOX (box), button);
  adw_wrap_box_append (ADW_WRAP_BOX (box), g_object_new (VOC_TYPE_KEEP_BUTTON, "concept",
                                                         get_skill (self), NULL));
  adw_wrap_box_append (ADW_WRAP_BOX (box), voc_requirement_menu_create_button (self));

  return box;
}

/* What the person has said of it, below its name. */
static void
show_standing (VocRequirementRow *self)
{
  g_autofree char *text = voc_requirement_menu_dup_standing (self);

  if (text == NULL && self->standing == NULL)
    return;

  if (self->standing == NULL)
    {
      self->standing = GTK_LABEL (gtk_label_new (NULL));
      gtk_label_set_wrap (self->standing, TRUE);
      gtk_label_set_wrap_mode (self->standing, PANGO_WRAP_WORD_CHAR);
      gtk_label_set_xalign (self->standing, 0);
      gtk_widget_add_css_class (GTK_WIDGET (self->standing), "caption");
      gtk_widget_add_css_class (GTK_WIDGET (self->standing), "accent");
      gtk_box_insert_child_after (self->box, GTK_WIDGET (self->standing), GTK_WIDGET (self->head));
    }
  gtk_label_set_label (self->standing, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->standing), text != NULL);
}

static void
follow (VocRequirementRow *self,
        VocLens           *lens)
{
  if (self->lens != NULL)
    g_signal_handlers_disconnect_by_func (self->lens, show_standing, self);
  g_set_object (&self->lens, lens);
  if (lens != NULL)
    g_signal_connect_object (lens, "changed", G_CALLBACK (show_standing), self, G_CONNECT_SWAPPED);
}

static void
voc_requirement_row_root (GtkWidget *widget)
{
  VocRequirementRow *self = VOC_REQUIREMENT_ROW (widget);
  GtkRoot *root;

  GTK_WIDGET_CLASS (voc_requirement_row_parent_class)->root (widget);

  root = gtk_widget_get_root (widget);
  follow (self, VOC_IS_WINDOW (root) ? voc_window_get_lens (VOC_WINDOW (root)) : NULL);
  show_standing (self);
}

static void
ensure_details (VocRequirementRow *self)
{
  if (self->details != NULL)
    return;

  self->details = GTK_REVEALER (gtk_revealer_new ());
  gtk_revealer_set_transition_duration (self->details, 150);
  gtk_revealer_set_transition_type (self->details, GTK_REVEALER_TRANSITION_TYPE_SLIDE_DOWN);
  gtk_revealer_set_child (self->details, create_facts (self));
  gtk_box_append (self->box, GTK_WIDGET (self->details));
}

static void
voc_requirement_row_constructed (GObject *object)
{
  VocRequirementRow *self = VOC_REQUIREMENT_ROW (object);
  g_autofree char *summary = NULL;

  G_OBJECT_CLASS (voc_requirement_row_parent_class)->constructed (object);

  g_assert (VOC_IS_REQUIREMENT (self->requirement));

  gtk_widget_set_name (GTK_WIDGET (self), voc_concept_get_uri (get_skill (self)));
  add_label (self);
  add_pills (self);
  add_arrow (self);
  add_open_button (self);
  add_text (self);
  voc_requirement_menu_add (self);

  summary = voc_concept_dup_summary (get_skill (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  voc_concept_get_label (get_skill (self)),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  summary != NULL ? summary : "", -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE, -1);
}

static void
voc_requirement_row_dispose (GObject *object)
{
  VocRequirementRow *self = VOC_REQUIREMENT_ROW (object);

  follow (self, NULL);

  G_OBJECT_CLASS (voc_requirement_row_parent_class)->dispose (object);
}

static const VocProperty properties[] = {
  /* The requirement that the row shows. */
  VOC_PROPERTY_OBJECT (VocRequirementRow, requirement, voc_requirement_get_type,
                       .access = VOC_PROPERTY_CONSTRUCT_ONLY),
  /* Whether the whole description is shown. */
  VOC_PROPERTY_BOOLEAN (VocRequirementRow, expanded,
                        .set = G_CALLBACK (voc_requirement_row_set_expanded)),
};

static void
voc_requirement_row_class_init (VocRequirementRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  object_class->constructed = voc_requirement_row_constructed;
  object_class->dispose = voc_requirement_row_dispose;
  widget_class->root = voc_requirement_row_root;

  gtk_widget_class_install_action (widget_class, "requirement.copy-link", NULL, copy_link);
}

static void
voc_requirement_row_init (VocRequirementRow *self)
{
  self->head = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12));
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  gtk_box_append (self->box, GTK_WIDGET (self->head));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), GTK_WIDGET (self->box));
  gtk_widget_add_css_class (GTK_WIDGET (self), "requirement");
}

GtkWidget *
voc_requirement_row_new (VocRequirement *requirement)
{
  return g_object_new (VOC_TYPE_REQUIREMENT_ROW, "requirement", requirement, NULL);
}

VocRequirement *
voc_requirement_row_get_requirement (VocRequirementRow *self)
{
  g_return_val_if_fail (VOC_IS_REQUIREMENT_ROW (self), NULL);

  return self->requirement;
}

/* Says whether the whole description is shown. */
gboolean
voc_requirement_row_get_expanded (VocRequirementRow *self)
{
  g_return_val_if_fail (VOC_IS_REQUIREMENT_ROW (self), FALSE);

  return self->expanded;
}

void
voc_requirement_row_set_expanded (VocRequirementRow *self,
                                  gboolean           expanded)
{
  g_return_if_fail (VOC_IS_REQUIREMENT_ROW (self));

  expanded = !!expanded;
  if (self->expanded == expanded)
    return;

  self->expanded = expanded;

  if (expanded)
    ensure_details (self);
  gtk_revealer_set_reveal_child (self->details, expanded);
  update_text (self);
  update_arrow (self);
  set_pills_focusable (self, expanded);

  gtk_accessible_update_state (GTK_ACCESSIBLE (self),
                               GTK_ACCESSIBLE_STATE_EXPANDED, expanded,
                               -1);
  g_object_notify (G_OBJECT (self), "expanded");
}
