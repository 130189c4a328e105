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
