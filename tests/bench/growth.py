#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vocation authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""How import and use grow with the catalogue: ESCO as it is, and made several times as large.

usage: growth.py CLI BENCH ESCO.zip [FACTOR...]

CLI is vocation-cli, BENCH the program bench-growth, ESCO.zip the official download in one language. A larger
ESCO holds each occupation and skill FACTOR times, under new URIs, with the same relations among those of one
copy and the same groups above them; half of the words in a copy's texts are words that no other copy has.

Each import runs beside the sqlite3 shell, which reads the same tables from unpacked files into plain tables
with two indexes and a full-text index, without syncing: in turns, and the medians of all runs count.
"""

import csv
import io
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile

RUNS = 5
csv.field_size_limit(1 << 30)
SKILLS, OCCUPATIONS = 'skills_en.csv', 'occupations_en.csv'
TEXTS = ('preferredLabel', 'altLabels', 'hiddenLabels', 'description', 'definition', 'scopeNote')
WORD = re.compile(r'[A-Za-z]{4,}')

PEER = '''PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
{imports}
CREATE INDEX by_occupation ON occupationSkillRelations (occupationUri, skillUri);
CREATE INDEX by_skill ON occupationSkillRelations (skillUri);
CREATE VIRTUAL TABLE search USING fts5 (preferredLabel, altLabels, description);
INSERT INTO search
  SELECT preferredLabel, altLabels, description FROM occupations
  UNION ALL SELECT preferredLabel, altLabels, description FROM skills
  UNION ALL SELECT preferredLabel, altLabels, description FROM ISCOGroups;
'''


def copy_text(text, copy):
    """The text as the copy has it: which words are its own depends on the word alone."""
    return WORD.sub(lambda word: word[0] + f'q{chr(96 + copy)}' if sum(map(ord, word[0])) % 2
                    else word[0], text)


def copy_row(row, columns, copied, copy):
    """A row of a copy; None if nothing in it is copied."""
    changed = list(row)
    for at, value in enumerate(row):
        if value in copied:
            changed[at] = f'{value}-{copy}'
        elif columns[at] in TEXTS:
            changed[at] = copy_text(value, copy)
    return changed if any(value in copied for value in row) else None


def enlarge(rows, copied, factor):
    columns = rows[0]
    yield from rows
    for copy in range(1, factor):
        for row in rows[1:]:
            changed = copy_row(row, columns, copied, copy)
            if changed:
                yield changed


def read_tables(path):
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if name.endswith('.csv'):
                text = archive.read(name).decode('utf-8-sig')
                yield os.path.basename(name), list(csv.reader(io.StringIO(text, newline='')))


def make_esco(source, factor, folder):
    """Writes the tables to a folder and to a ZIP file, whose path is returned."""
    tables = dict(read_tables(source))
    copied = {row[tables[name][0].index('conceptUri')]
              for name in (SKILLS, OCCUPATIONS) for row in tables[name][1:]}
    os.makedirs(folder, exist_ok=True)
    path = os.path.join(folder, 'ESCO dataset - v1.2.0 - classification - en - csv.zip')
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, rows in tables.items():
            file = os.path.join(folder, name)
            with open(file, 'w', encoding='utf-8', newline='') as out:
                # No group and no scheme is copied, nor is the hierarchy of groups.
                kept = name.startswith(('ISCO', 'skillGroups', 'skillsHierarchy', 'conceptSchemes'))
                csv.writer(out, lineterminator='\n').writerows(
                    rows if kept else enlarge(rows, copied, factor))
            archive.write(file, name)
    return path


def run(command, **options):
    """Runs a command once: seconds by the clock, seconds of processors, MB that it held at the most."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
    _, status, usage = os.wait4(process.pid, 0)
    took = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f'growth: {command[0]} failed')
    return took, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def run_peer(folder):
    tables = sorted(name for name in os.listdir(folder) if name.endswith('.csv'))
    imports = '\n'.join(f'.import --csv {name} {name.removesuffix(".csv").removesuffix("_en")}'
                        for name in tables)
    script = os.path.join(folder, 'peer.sql')
    with open(script, 'w', encoding='utf-8') as out:
        out.write(PEER.format(imports=imports))
    database = os.path.join(folder, 'peer.sqlite')
    if os.path.exists(database):
        os.unlink(database)
    with open(script, encoding='utf-8') as script_in:
        return run(['sqlite3', database], stdin=script_in, cwd=folder)


def has_peer():
    return any(os.access(os.path.join(folder, 'sqlite3'), os.X_OK)
               for folder in os.environ.get('PATH', '').split(':'))


def measure(cli, bench, source, factor, folder):
    # In a process of its own: what this one holds would count as held by those that it starts.
    esco = subprocess.run([sys.executable, __file__, '--make', source, str(factor), folder],
                          check=True, capture_output=True, text=True).stdout
    catalogue = os.path.join(folder, 'esco.catalogue')
    peer = has_peer()
    ours, theirs = [], []
    for _ in range(RUNS if factor < 10 else 3):
        ours.append(run([cli, 'import', esco, '-o', catalogue]))
        if peer:
            theirs.append(run_peer(folder))

    figures = {'size': f'{factor} ×'}
    for key, at in (('import s', 0), ('processor s', 1), ('import MB', 2)):
        figures[key] = statistics.median(row[at] for row in ours)
        if peer and at < 2:
            figures[key.replace('import', 'sqlite3').replace('processor', 'its processor')] = \
                statistics.median(row[at] for row in theirs)
    if peer:
        figures['ratio'] = statistics.median(a[0] / b[0] for a, b in zip(ours, theirs))
    figures['file MB'] = os.path.getsize(catalogue) / 1e6
    for line in subprocess.run([bench, catalogue], check=True, capture_output=True,
                               text=True).stdout.splitlines():
        name, value = line.split('\t')
        figures[name] = float(value)
    return figures


def main():
    if sys.argv[1:2] == ['--make']:
        source, factor, folder = sys.argv[2:]
        print(make_esco(source, int(factor), folder), end='')
        return
    if len(sys.argv) < 4 or sys.argv[1] in ('-h', '--help'):
        sys.exit(__doc__)
    cli, bench, source = (os.path.abspath(path) for path in sys.argv[1:4])
    if not os.path.exists(source):
        print('The real ESCO download is not here')
        sys.exit(77)
    rows = []
    for factor in [int(text) for text in sys.argv[4:]] or [1, 3, 10]:
        with tempfile.TemporaryDirectory(prefix='vocation-growth-') as folder:
            rows.append(measure(cli, bench, source, factor, folder))
    for key in rows[0]:
        values = [row[key] for row in rows]
        cells = [value if isinstance(value, str) else f'{value:.2f}' for value in values]
        print(f'| {key} | ' + ' | '.join(cells) + ' |')
        if key == 'size':
            print('|---' * (len(rows) + 1) + '|')


main()
