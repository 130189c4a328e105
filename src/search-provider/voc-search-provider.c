/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-search-provider.h"

#include <glib/gi18n.h>

#include "voc-catalogue-location.h"
#include "voc-sentences.h"
#include "voc-text.h"

#define OBJECT_PATH VOC_RESOURCE_PATH "/SearchProvider"

/* The shell shows fewer; what it is given beyond that serves its "and so many more". */
#define MAX_RESULTS 20
#define IDLE_MILLISECONDS (10 * 1000)

/**
 * VocSearchProvider:
 *
 * Occupations and skills for the search of GNOME Shell: the interface org.gnome.Shell.SearchProvider2. The
 * name of a result is the URI of its concept. It knows no window: what a person chooses, the application
 * opens by its actions. The session starts it when it is asked, and it ends when it is not asked for
 * a while.
 */
struct _VocSearchProvider
{
  GApplication parent_instance;

  GDBusNodeInfo *interface;  /* (owned) */
  guint object_id;
  VocCatalogue *catalogue;   /* (owned) (nullable): opened when it is first asked */
  VocSentences *sentences;   /* (owned) (nullable): made when a concept has no description */
};

G_DEFINE_FINAL_TYPE (VocSearchProvider, voc_search_provider, G_TYPE_APPLICATION)

/* As https://developer.gnome.org/documentation/tutorials/search-provider.html has it. */
static const char INTERFACE[] =
  "<node>"
  "  <interface name='org.gnome.Shell.SearchProvider2'>"
  "    <method name='GetInitialResultSet'>"
  "      <arg type='as' name='terms' direction='in'/>"
  "      <arg type='as' name='results' direction='out'/>"
  "    </method>"
  "    <method name='GetSubsearchResultSet'>"
  "      <arg type='as' name='previous_results' direction='in'/>"
  "      <arg type='as' name='terms' direction='in'/>"
  "      <arg type='as' name='results' direction='out'/>"
  "    </method>"
  "    <method name='GetResultMetas'>"
  "      <arg type='as' name='identifiers' direction='in'/>"
  "      <arg type='aa{sv}' name='metas' direction='out'/>"
  "    </method>"
  "    <method name='ActivateResult'>"
  "      <arg type='s' name='identifier' direction='in'/>"
  "      <arg type='as' name='terms' direction='in'/>"
  "      <arg type='u' name='timestamp' direction='in'/>"
  "    </method>"
  "    <method name='LaunchSearch'>"
  "      <arg type='as' name='terms' direction='in'/>"
  "      <arg type='u' name='timestamp' direction='in'/>"
  "    </method>"
  "  </interface>"
  "</node>";

/* The catalogue that the application would open. */
static VocCatalogue *
get_catalogue (VocSearchProvider  *self,
               GError            **error)
{
  g_autofree char *configured = NULL;
  g_autoptr (GFile) file = NULL;

  if (self->catalogue != NULL)
    return self->catalogue;

  configured = voc_catalogue_location_dup_configured ();
  file = voc_catalogue_location_dup_default (configured);
  self->catalogue = voc_catalogue_open (file, NULL, error);

  return self->catalogue;
}

static VocConcept *
dup_concept (VocCatalogue *catalogue,
             const char   *uri)
{
  for (VocConceptKind kind = VOC_CONCEPT_OCCUPATION; kind <= VOC_CONCEPT_SKILL; kind++)
    {
      VocConcept *concept = voc_catalogue_lookup (catalogue, uri, kind, NULL);

      if (concept != NULL)
        return concept;
    }

  return NULL;
}

/* What is weak, the shell has no place for. */
static GVariant *
find (VocSearchProvider  *self,
      const char *const  *terms,
      GError            **error)
{
  VocCatalogue *catalogue = get_catalogue (self, error);
  g_autofree char *text = g_strjoinv (" ", (char **) terms);
  g_autoptr (GPtrArray) hits = NULL;
  GVariantBuilder results;

  hits = catalogue != NULL
           ? voc_catalogue_find (catalogue, text, 0, MAX_RESULTS, NULL, NULL, error)
           : NULL;
  if (hits == NULL)
    return NULL;

  g_variant_builder_init (&results, G_VARIANT_TYPE ("as"));
  for (guint i = 0; i < hits->len; i++)
    {
      const VocSearchHit *hit = hits->pdata[i];
      g_autoptr (VocConcept) concept = NULL;

      if (hit->weak)
        continue;
      concept = voc_catalogue_dup_concept (catalogue, hit->concept, error);
      if (concept == NULL)
        {
          g_variant_builder_clear (&results);
          return NULL;
        }
      g_variant_builder_add (&results, "s", voc_concept_get_uri (concept));
    }

  return g_variant_new ("(as)", &results);
}

/* (transfer full) (nullable): a sentence about it, from a description or made from facts */
static char *
dup_sentence (VocSearchProvider *self,
              VocConcept        *concept)
{
  const char *description = voc_concept_get_description (concept);

  if (description != NULL)
    return voc_text_first_sentence (description);

  if (self->sentences == NULL)
    {
      g_autoptr (VocMatrix)
        matrix = voc_matrix_new (self->catalogue, voc_score_model_get_default (), NULL);

      if (matrix == NULL)
        return NULL;
      self->sentences = voc_sentences_new (matrix);
    }

  return voc_sentences_dup (self->sentences, concept);
}

static void
add_meta (VocSearchProvider *self,
          GVariantBuilder   *metas,
          VocConcept        *concept)
{
  g_autoptr (GIcon) icon = g_themed_icon_new (VOC_APPLICATION_ID);
  g_autoptr (GVariant) packed = g_icon_serialize (icon);
  g_autofree char *title = voc_concept_dup_title (concept);
  g_autofree char *sentence = dup_sentence (self, concept);

  g_variant_builder_open (metas, G_VARIANT_TYPE ("a{sv}"));
  g_variant_builder_add (metas, "{sv}", "id", g_variant_new_string (voc_concept_get_uri (concept)));
  g_variant_builder_add (metas, "{sv}", "name", g_variant_new_string (title));
  g_variant_builder_add (metas, "{sv}", "icon", packed);
  g_variant_builder_add (metas, "{sv}", "clipboardText", g_variant_new_string (title));
  if (sentence != NULL)
    g_variant_builder_add (metas, "{sv}", "description", g_variant_new_string (sentence));
  g_variant_builder_close (metas);
}

/* What is not in the catalogue, which may be another one by now, is left out. */
static GVariant *
describe (VocSearchProvider  *self,
          const char *const  *uris,
          GError            **error)
{
  VocCatalogue *catalogue = get_catalogue (self, error);
  GVariantBuilder metas;

  if (catalogue == NULL)
    return NULL;

  g_variant_builder_init (&metas, G_VARIANT_TYPE ("aa{sv}"));
  for (guint i = 0; uris[i] != NULL; i++)
    {
      g_autoptr (VocConcept) concept = dup_concept (catalogue, uris[i]);

      if (concept != NULL)
        add_meta (self, &metas, concept);
    }

  return g_variant_new ("(aa{sv})", &metas);
}

/* The application is started by the session if it does not run. */
static void
activate_action (VocSearchProvider *self,
                 const char        *action,
                 const char        *target)
{
  GDBusConnection *connection = g_application_get_dbus_connection (G_APPLICATION (self));
  GVariantBuilder parameters;

  g_variant_builder_init (&parameters, G_VARIANT_TYPE ("av"));
  g_variant_builder_add (&parameters, "v", g_variant_new_string (target));
  g_dbus_connection_call (connection, VOC_APPLICATION_ID, VOC_OBJECT_PATH,
                          "org.freedesktop.Application", "ActivateAction",
                          g_variant_new ("(sav@a{sv})", action, &parameters,
                                         g_variant_new_array (G_VARIANT_TYPE ("{sv}"), NULL, 0)),
                          NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL, NULL, NULL);
}

static gboolean
open_result (VocSearchProvider  *self,
             const char         *uri,
             GError            **error)
{
  VocCatalogue *catalogue = get_catalogue (self, error);
  g_autoptr (VocConcept) concept = catalogue != NULL ? dup_concept (catalogue, uri) : NULL;

  if (catalogue == NULL)
    return FALSE;

  activate_action (self, VOC_IS_OCCUPATION (concept) ? "open-occupation" : "open-skill", uri);
  return TRUE;
}

/* The answer to a call; %NULL with @error if there is none. */
static GVariant *
answer (VocSearchProvider  *self,
        const char         *method,
        GVariant           *parameters,
        GError            **error)
{
  g_autofree const char **terms = NULL;
  g_autofree char *text = NULL;
  const char *uri;

  if (g_str_equal (method, "GetInitialResultSet"))
    {
      g_variant_get (parameters, "(^a&s)", &terms);
      return find (self, terms, error);
    }
  if (g_str_equal (method, "GetSubsearchResultSet"))
    {
      g_variant_get_child (parameters, 1, "^a&s", &terms);
      return find (self, terms, error);
    }
  if (g_str_equal (method, "GetResultMetas"))
    {
      g_variant_get (parameters, "(^a&s)", &terms);
      return describe (self, terms, error);
    }
  if (g_str_equal (method, "ActivateResult"))
    {
      g_variant_get_child (parameters, 0, "&s", &uri);
      return open_result (self, uri, error) ? g_variant_new ("()") : NULL;
    }

  g_variant_get_child (parameters, 0, "^a&s", &terms);
  text = g_strjoinv (" ", (char **) terms);
  activate_action (self, "search", text);
  return g_variant_new ("()");
}

static void
call_cb (GDBusConnection       *connection,
         const char            *sender,
         const char            *path,
         const char            *interface,
         const char            *method,
         GVariant              *parameters,
         GDBusMethodInvocation *invocation,
         gpointer               user_data)
{
  VocSearchProvider *self = user_data;
  g_autoptr (GError) error = NULL;
  GVariant *result;

  /* Every call begins the time anew after which it ends. */
  g_application_hold (G_APPLICATION (self));
  result = answer (self, method, parameters, &error);
  if (result != NULL)
    g_dbus_method_invocation_return_value (invocation, result);
  else
    g_dbus_method_invocation_return_error_literal (invocation, G_DBUS_ERROR, G_DBUS_ERROR_FAILED,
                                                   error->message);
  g_application_release (G_APPLICATION (self));
}

static gboolean
voc_search_provider_dbus_register (GApplication     *application,
                                   GDBusConnection  *connection,
                                   const char       *path,
                                   GError          **error)
{
  static const GDBusInterfaceVTable vtable = { .method_call = call_cb };
  VocSearchProvider *self = VOC_SEARCH_PROVIDER (application);

  if (!G_APPLICATION_CLASS (voc_search_provider_parent_class)
         ->dbus_register (application, connection, path, error))
    return FALSE;

  self->object_id =
    g_dbus_connection_register_object (connection, OBJECT_PATH, self->interface->interfaces[0],
                                       &vtable, self, NULL, error);

  return self->object_id != 0;
}

static void
voc_search_provider_dbus_unregister (GApplication    *application,
                                     GDBusConnection *connection,
                                     const char      *path)
{
  VocSearchProvider *self = VOC_SEARCH_PROVIDER (application);

  if (self->object_id != 0)
    g_dbus_connection_unregister_object (connection, self->object_id);
  self->object_id = 0;

  G_APPLICATION_CLASS (voc_search_provider_parent_class)
    ->dbus_unregister (application, connection, path);
}

/* It is there to be asked; there is nothing to show. */
static void
voc_search_provider_activate (GApplication *application)
{
}

static void
voc_search_provider_finalize (GObject *object)
{
  VocSearchProvider *self = VOC_SEARCH_PROVIDER (object);

  g_clear_pointer (&self->interface, g_dbus_node_info_unref);
  g_clear_object (&self->sentences);
  g_clear_object (&self->catalogue);

  G_OBJECT_CLASS (voc_search_provider_parent_class)->finalize (object);
}

static void
voc_search_provider_class_init (VocSearchProviderClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = voc_search_provider_finalize;
  application_class->activate = voc_search_provider_activate;
  application_class->dbus_register = voc_search_provider_dbus_register;
  application_class->dbus_unregister = voc_search_provider_dbus_unregister;
}

static void
voc_search_provider_init (VocSearchProvider *self)
{
  self->interface = g_dbus_node_info_new_for_xml (INTERFACE, NULL);
}

GApplication *
voc_search_provider_new (void)
{
  return g_object_new (VOC_TYPE_SEARCH_PROVIDER,
                       "application-id", VOC_APPLICATION_ID ".SearchProvider",
                       "flags", G_APPLICATION_IS_SERVICE,
                       "inactivity-timeout", IDLE_MILLISECONDS,
                       NULL);
}
