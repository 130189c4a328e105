# SPDX-FileCopyrightText: 2026 The Vocation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Catalogues as somebody might make them who means ill, or as a bad disk leaves them: each is a copy of a good
one with one thing wrong. The program may refuse them, or show what it can."""

import os
import shutil
import sqlite3

# What is done to the copy. The schema is made writable, so that constraints do not get in the way.
STATEMENTS = {
    "type-of-concept": "UPDATE concept SET kind = 'x' WHERE id % 7 = 0",
    "kind-of-concept": "UPDATE concept SET kind = 3 - kind WHERE id % 5 = 0 AND kind < 3",
    "uri-is-a-blob": "UPDATE concept SET uri = CAST(uri AS BLOB) || x'ff' WHERE id % 9 = 0",
    "code-is-markup": "UPDATE concept SET code = '<b>&' || char(8238) || id WHERE id % 3 = 0",
    "text-not-utf8": "UPDATE text SET text = CAST(x'c328ff' AS TEXT) || text WHERE id % 11 = 0",
    "text-is-a-number": "UPDATE text SET text = id WHERE id % 4 = 0",
    "text-is-empty": "UPDATE text SET text = '' WHERE id % 3 = 0",
    "text-is-markup": "UPDATE text SET text = '<a href=\"x\">' || text || '</b>&amp' || char(27) || '[31m'",
    "text-is-long": "UPDATE text SET text = text || replace(hex(zeroblob(200000)), '00', 'ab ') WHERE id % 997 = 0",
    "text-of-nobody": "UPDATE text SET id = id + (900000 << 18) WHERE id % 13 = 0",
    "no-text": "DELETE FROM text",
    "no-groups": "DELETE FROM grp",
    "no-requirements": "DELETE FROM requirement",
    "no-skills": "DELETE FROM skill",
    "no-meta": "DELETE FROM meta",
    "no-words": "UPDATE packed SET data = x'' WHERE name LIKE 'search-%-words'",
    "meta-not-utf8": "UPDATE meta SET value = CAST(x'ff' AS TEXT)",
    "group-is-its-own": "INSERT OR IGNORE INTO broader SELECT id, id FROM grp",
    "groups-in-a-ring": "INSERT OR IGNORE INTO broader SELECT broader, concept FROM broader",
    "group-is-missing": "UPDATE occupation SET isco_group = 4000000 WHERE id % 3 = 0",
    "negative-numbers": "UPDATE occupation SET essential = -5, optional = -9000000000, distinctiveness = 9e999",
    "skill-is-missing": "UPDATE OR IGNORE requirement SET skill = skill + 3000000 WHERE skill % 3 = 0",
    "relation-unknown": "UPDATE requirement SET relation = 77",
    "type-unknown": "UPDATE skill SET type = -1, reuse = 99",
    "uses-are-wrong": "UPDATE skill SET uses = 0",
    "missing-text": "DROP TABLE text",
    "missing-requirement": "DROP TABLE requirement",
    "missing-search": "DELETE FROM packed WHERE name LIKE 'search-%'",
    "view-of-itself": "ALTER TABLE concept RENAME TO other; CREATE VIEW concept AS SELECT * FROM other",
    "view-without-end": "ALTER TABLE text RENAME TO other; CREATE VIEW text AS WITH RECURSIVE n (id) AS"
                        " (SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id, 'x' || id AS text FROM n",
    "index-is-wrong": "UPDATE packed SET data = zeroblob(length(data)) WHERE name LIKE 'search-%'",
}

# What is done to the bytes of the copy.
BYTES = ("truncated", "empty", "no-database", "holes", "a-folder")


def list_kinds():
    return [*STATEMENTS, *BYTES]


def make(kind, good, folder):
    """A copy of a good catalogue with that wrong; gives its path."""
    path = os.path.join(folder, kind + ".catalogue")
    if kind == "a-folder":
        os.mkdir(path)
        return path
    shutil.copyfile(good, path)
    os.chmod(path, 0o600)
    if kind in STATEMENTS:
        change(path, STATEMENTS[kind])
        return path

    with open(path, "r+b") as file:
        size = os.path.getsize(path)
        if kind == "truncated":
            file.truncate(size * 2 // 3)
        elif kind == "empty":
            file.truncate(0)
        elif kind == "no-database":
            file.write(b"This was a catalogue once. " * 40)
        elif kind == "holes":
            for offset in range(8 * 4096, size, size // 40):
                file.seek(offset)
                file.write(bytes(512))
    return path


def change(path, statements):
    database = sqlite3.connect(path)
    try:
        database.execute("PRAGMA foreign_keys = OFF")
        database.execute("PRAGMA ignore_check_constraints = ON")
        database.executescript(statements)
        database.commit()
    finally:
        database.close()
