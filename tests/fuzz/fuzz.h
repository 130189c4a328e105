/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>
#include <stdint.h>

G_BEGIN_DECLS

/* The folder below corpus/ that belongs to the target. */
extern const char *const fuzz_corpus;

/* The entry that libFuzzer looks for. */
int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

GBytes *fuzz_patch (GBytes *whole, const uint8_t *data, size_t size);

G_END_DECLS
