/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include <sqlite3.h>

G_BEGIN_DECLS

/* What the files of this folder share of SQLite; nothing outside includes it but its test. */

void          voc_sql_release   (sqlite3_stmt  *statement);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (sqlite3_stmt, voc_sql_release)

/**
 * VocSqlBindRow:
 * @statement: an insertion
 * @first: number of the parameter for the first column; the others follow
 * @row: which row, from 0
 * @user_data: what was given
 */
typedef void (*VocSqlBindRow) (sqlite3_stmt *statement,
                               int           first,
                               gsize         row,
                               gpointer      user_data);

/**
 * VocSqlWatch:
 * @db: a connection
 * @cancellable: (nullable): what interrupts it
 */
typedef void (*VocSqlWatch) (sqlite3      *db,
                             GCancellable *cancellable);

sqlite3      *voc_sql_open_read_only (const char *path,
                                      GError    **error);
void          voc_sql_close     (sqlite3       *db);
sqlite3_stmt *voc_sql_prepare   (sqlite3       *db,
                                 const char    *sql,
                                 GError       **error);
gboolean      voc_sql_exec      (sqlite3       *db,
                                 const char    *sql,
                                 GError       **error);
gboolean      voc_sql_step      (sqlite3_stmt  *statement,
                                 gboolean      *out_row,
                                 GError       **error);
gboolean      voc_sql_next_row  (sqlite3_stmt  *statement,
                                 const char    *columns,
                                 gboolean      *out_row,
                                 GError       **error);
gboolean      voc_sql_get_int   (sqlite3       *db,
                                 const char    *sql,
                                 gint64        *out_value,
                                 GError       **error);
void          voc_sql_set_error (sqlite3       *db,
                                 int            code,
                                 GError       **error);
gboolean      voc_sql_set_damaged (GError      **error);
void          voc_sql_bind_text (sqlite3_stmt  *statement,
                                 int            index,
                                 const char    *text);
const char   *voc_sql_get_text  (sqlite3_stmt  *statement,
                                 int            column);
gboolean      voc_sql_insert_rows (sqlite3     *db,
                                   const char  *table,
                                   guint        n_columns,
                                   gsize        n_rows,
                                   VocSqlBindRow bind_row,
                                   gpointer     user_data,
                                   GError     **error);
void          voc_sql_watch     (sqlite3       *db,
                                 GCancellable  *cancellable);
void          voc_sql_watch_file (sqlite3      *db,
                                  GCancellable *cancellable);

G_END_DECLS
