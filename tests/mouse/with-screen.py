#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vocation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a program on a virtual screen and a session bus of its own: with-screen.py PROGRAM [ARGUMENT...]"""

import os
import subprocess
import sys

from program import start_screen

if not os.environ.get("VOCATION_MOUSE_INSIDE"):
    sys.exit(start_screen())
sys.exit(subprocess.call(sys.argv[1:]))
