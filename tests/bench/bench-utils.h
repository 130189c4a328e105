/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The sqlite3 shell, kept open on a catalogue. */
typedef struct
{
  GSubprocess *process;   /* (owned) */
  GOutputStream *in;      /* (borrowed) */
  GInputStream *out;      /* (borrowed) */
} BenchShell;

double      bench_get_milliseconds (void);
double      bench_get_percentile   (GArray     *times,
                                    guint       percent);
GArray     *bench_new_times        (void);
void        bench_add_time         (GArray     *times,
                                    double      time);
gboolean    bench_report           (const char *what,
                                    GArray     *times,
                                    guint       percent,
                                    double      allowed);
char       *bench_dup_catalogue    (const char *path);
void        bench_remove_catalogue (const char *path,
                                    const char *given);
gboolean    bench_shell_open       (BenchShell *self,
                                    const char *path);
double      bench_shell_run        (BenchShell *self,
                                    const char *sql);
void        bench_shell_close      (BenchShell *self);

double bench_run_shell     (const char *path,
                            const char *sql);

G_END_DECLS
