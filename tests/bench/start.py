#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vocation authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""How long Vocation takes until its window is there and until it stands still, and what it sits in.

usage: start.py EMPTY VOCATION CLI CATALOGUE ESCO.zip

EMPTY is a program with an empty window, CLI is vocation-cli, CATALOGUE the one that comes with Vocation; the official download, where it is, makes another.
Beside it, in turns, start those of GNOME's own programs that are installed. All run on one virtual screen, each
time with a home of its own, and are looked at from outside: the first picture that is not the empty screen, and the
last one that differs from the one before, are what a person sees. Memory is the proportional set size three seconds
after that. Medians of all runs count.
"""

import ctypes
import os
import statistics
import subprocess
import sys
import tempfile
import time

PEERS = ('d-spy', 'gnome-font-viewer', 'gnome-text-editor', 'gnome-characters')
PEER = 'gnome-font-viewer'
# As often as the times of that program: until the window is there, until it stands still, and its memory.
GOALS = (1.0, 1.2, 1.0)
RUNS = 11
SCREEN = (1280, 900)
# Three columns of the screen; a whole picture would keep the processors busy.
STRIPS, STRIP_WIDTH = (200, 616, 1032), 48
STILL, PATIENCE, SITTING = 0.7, 20.0, 3.0


class Image(ctypes.Structure):
    """The beginning of Xlib's XImage."""
    _fields_ = [('width', ctypes.c_int), ('height', ctypes.c_int), ('xoffset', ctypes.c_int),
                ('format', ctypes.c_int), ('data', ctypes.c_void_p), ('orders', ctypes.c_int * 4),
                ('depth', ctypes.c_int), ('bytes_per_line', ctypes.c_int)]


class Screen:
    """What is on the screen, by Xlib itself."""

    def __init__(self):
        self.xlib = ctypes.CDLL('libX11.so.6')
        self.xlib.XOpenDisplay.restype = ctypes.c_void_p
        self.xlib.XDefaultRootWindow.restype = ctypes.c_ulong
        self.xlib.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self.xlib.XGetImage.restype = ctypes.POINTER(Image)
        self.xlib.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_uint,
                                        ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
        self.xlib.XDestroyImage.argtypes = [ctypes.POINTER(Image)]
        self.xlib.XWarpPointer.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_ulong, ctypes.c_int, ctypes.c_int,
                                           ctypes.c_uint, ctypes.c_uint, ctypes.c_int, ctypes.c_int]
        self.display = self.xlib.XOpenDisplay(None)
        if not self.display:
            sys.exit('start: there is no screen')
        self.root = self.xlib.XDefaultRootWindow(self.display)
        # Out of the way: what lies below the pointer lights up, and says what it is.
        self.xlib.XWarpPointer(self.display, 0, self.root, 0, 0, 0, 0, SCREEN[0] - 1, SCREEN[1] - 1)

    def take(self):
        pixels = b''
        for x in STRIPS:
            image = self.xlib.XGetImage(self.display, self.root, x, 0, STRIP_WIDTH, SCREEN[1], 0xffffffff, 2)
            pixels += ctypes.string_at(image.contents.data, image.contents.height * image.contents.bytes_per_line)
            self.xlib.XDestroyImage(image)
        return pixels


def make_home():
    """No blinking cursor: a window that blinks never stands still."""
    home = tempfile.TemporaryDirectory(prefix='vocation-start-')
    folder = os.path.join(home.name, 'config', 'gtk-4.0')
    os.makedirs(folder)
    with open(os.path.join(folder, 'settings.ini'), 'w', encoding='utf-8') as file:
        file.write('[Settings]\ngtk-cursor-blink=false\n')
    return home


def read_memory(process):
    """Megabytes."""
    with open(f'/proc/{process.pid}/smaps_rollup', encoding='utf-8') as file:
        return next(int(line.split()[1]) for line in file if line.startswith('Pss:')) / 1024


def measure(screen, command, catalogue):
    """Milliseconds until the window is there and until it stands still, and megabytes.

    The catalogue is the built-in one, which needs no word on the command line, as people start Vocation.
    """
    with make_home() as home:
        environment = dict(os.environ, GDK_BACKEND='x11', GSK_RENDERER='cairo', GTK_A11Y='none',
                           GSETTINGS_BACKEND='memory', ADW_DISABLE_PORTAL='1', HOME=home,
                           VOCATION_DATA_DIR=os.path.dirname(catalogue),
                           **{f'XDG_{kind.upper()}_HOME': os.path.join(home, kind)
                              for kind in ('config', 'data', 'cache')})
        before = screen.take()
        start = time.monotonic()
        process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        there = still = None
        try:
            while (now := time.monotonic()) < start + PATIENCE and (still is None or now < still + STILL):
                picture = screen.take()
                if picture != before:
                    still = time.monotonic()
                    there = there or still
                    before = picture
                time.sleep(0.002)
            if there is None:
                sys.exit(f'start: {command[0]} shows no window')
            time.sleep(SITTING)
            return (there - start) * 1000, (still - start) * 1000, read_memory(process)
        finally:
            process.terminate()
            process.wait()
            wait_until_empty(screen)


def wait_until_empty(screen):
    end = time.monotonic() + PATIENCE
    while any(screen.take()) and time.monotonic() < end:
        time.sleep(0.01)


def is_installed(name):
    return any(os.access(os.path.join(folder, name), os.X_OK) for folder in os.get_exec_path())


def run(empty, vocation, catalogues):
    programs = {'an empty window': [empty]}
    programs |= {name: [name] for name in PEERS if is_installed(name)}
    for name in catalogues:
        programs[f'Vocation, {name}'] = [vocation]
    screen = Screen()
    wait_until_empty(screen)
    figures = {name: [] for name in programs}
    for turn in range(RUNS + 1):
        for name, command in programs.items():
            figure = measure(screen, command, catalogues.get(name.removeprefix('Vocation, '), ''))
            # What the first start of all reads is in the cache afterwards, as it is on a desktop that is in use.
            if turn:
                figures[name].append(figure)

    medians = {name: [statistics.median(column) for column in zip(*rows)] for name, rows in figures.items()}
    print(f'{RUNS} starts each, in turns, medians')
    print('| | window there (ms) | stands still (ms) | PSS (MB) |\n|---|---|---|---|')
    for name, (there, still, memory) in medians.items():
        print(f'| {name} | {there:.0f} | {still:.0f} | {memory:.0f} |')
    for name in medians:
        if PEER in medians and name.startswith('Vocation'):
            ratios = [own / peer for own, peer in zip(medians[name], medians[PEER])]
            print(f'{name}, beside {PEER}: ' +
                  ', '.join(f'{ratio:.2f} (goal {goal}{"" if ratio <= goal else ", OVER"})'
                            for ratio, goal in zip(ratios, GOALS)))
    return 0


def main():
    if len(sys.argv) != 6:
        sys.exit(__doc__)
    empty, vocation, cli, catalogue, download = sys.argv[1:]
    if os.environ.get('VOCATION_START_INSIDE'):
        with tempfile.TemporaryDirectory(prefix='vocation-start-') as folder:
            catalogues = {'built-in': catalogue}
            if os.path.exists(download):
                catalogues['full ESCO'] = os.path.join(folder, 'builtin.catalogue')
                subprocess.run([cli, 'import', download, '-o', catalogues['full ESCO']], check=True,
                               stdout=subprocess.DEVNULL)
            return run(empty, vocation, catalogues)

    reader, writer = os.pipe()
    server = subprocess.Popen(['Xvfb', '-displayfd', str(writer), '-screen', '0', '%dx%dx24' % SCREEN,
                               '-nolisten', 'tcp'], pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as numbers:
        display = numbers.readline().strip()
    if not display:
        sys.exit('start: Xvfb did not start')
    try:
        return subprocess.call(['dbus-run-session', '--', sys.executable, *sys.argv],
                               env=dict(os.environ, DISPLAY=':' + display, VOCATION_START_INSIDE='1'))
    finally:
        server.terminate()
        server.wait()


if __name__ == '__main__':
    sys.exit(main())
