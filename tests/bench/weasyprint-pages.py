#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vocation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages of an HTML file, with WeasyPrint.

    weasyprint-pages.py FILE

Prints the best time of the processor of three, in milliseconds, without that of starting. Exits 77 where
WeasyPrint is not installed.
"""

import logging
import sys
import time

try:
    from weasyprint import HTML
except ImportError:
    sys.exit(77)


def main():
    logging.disable(logging.CRITICAL)
    best = float('inf')
    for _ in range(3):
        start = time.process_time()
        HTML(filename=sys.argv[1]).write_pdf()
        best = min(best, time.process_time() - start)
    print(best * 1000)


if __name__ == '__main__':
    main()
