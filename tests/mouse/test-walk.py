#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vocation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A walk through the whole program without aim: whatever somebody does, it neither crashes nor hangs.

    test-walk.py PROGRAM CATALOGUE [--seconds N] [--seed N] [--round N]

The walk goes in rounds. Each starts the program on a good or a hostile catalogue, does some things at random —
actions, keys, words, the pointer, the size of the window, what a screen reader can do — and quits by the action,
whatever is open then. What is done depends on the seed and the number of the round alone, so a round that failed
comes again with --seed and --round. Warnings and criticals end the round.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time

import hostile
from program import start_screen, wait_for

APPLICATION = "io.github.vocation_app.Vocation"
OBJECT = "/io/github/vocation_app/Vocation"

STEPS = 60
# Longer than anything takes on a machine that does other things too, shorter than a hang.
PATIENCE = 40

SIZES = [(200, 300), (250, 400), (289, 500), (320, 480), (360, 640), (500, 400), (700, 700), (1024, 600), (1280, 860)]
WORDS = ["nurse", "a", "data security", "pyhton", "Ärztin", "security officer", "zzzz", "2529.1", "-", '"', "(", "*",
         "<b>", "%s%n", "statistics", "\u202eabc", "x" * 300]
KEYS = ["Tab", "Tab", "shift+Tab", "Up", "Down", "Down", "Left", "Right", "Return", "Return", "space", "Escape",
        "Home", "End", "Page_Up", "Page_Down", "BackSpace", "Delete", "Menu", "F6", "F10", "ctrl+f", "ctrl+1",
        "ctrl+2", "ctrl+3", "ctrl+4", "ctrl+shift+e", "alt+Left", "alt+Right", "ctrl+a", "ctrl+c", "ctrl+v", "alt+f",
        "ctrl+i", "ctrl+question", "shift+F10", "plus", "minus", "ctrl+Home", "ctrl+End"]
IDS = ["2529.1", "2250.8", "bookkeeper", "audit techniques", "statistics", "nobody", "", "%s", "x" * 500_000,
       "http://data.europa.eu/esco/isco/C25", "\n", "<b>"]
WITH_TEXT = ["open-occupation", "open-skill", "search", "less-exposed"]
DIALOGS = ["import-dialog", "about", "model-card", "shortcuts"]

# What others say on the standard error of the program and what is none of its doing.
# GTK counts presses: it forgets buttons beyond the fifth, and windows that shrink under a button that is down.
# Where a window becomes narrow or wide, libadwaita draws it inside its layout, before all of it has its place.
# What a wheel has moved goes on to move for a moment (scroll_events_overshoot_id of scrolled windows), also if the
# window is gone by then.
# What ends while the window has no focus is notified, and this screen has no desktop that shows notifications.
NOT_OURS = ("dconf-WARNING", "AT-SPI", "portal", "Failed to launch handler", "Broken accounting of active state",
            "without a current allocation", "gdk_frame_clock_get_frame_time: assertion",
            "unable to send notifications")

# What GTK's own dialog for files says, in the list of files too; on a desktop that dialog is another program.
FILE_DIALOG = ("gtkfilechooser", "Could not start rubberbanding")


class Fault(Exception):
    pass


class FileDialogFault(Exception):
    pass


def xdotool(*words):
    """Unlike that of the other tests, it is no fault if what it aims at is gone."""
    subprocess.run(["xdotool", *map(str, words)], check=False, timeout=PATIENCE, stderr=subprocess.DEVNULL)


class Program:
    """The program, as another program sees it."""

    def __init__(self, command, environment, log):
        from gi.repository import Gio
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.log = log
        self.running = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
        self.size = (1120, 760)

    def call(self, method, arguments=None, patience=PATIENCE):
        from gi.repository import Gio, GLib
        try:
            return self.bus.call_sync(APPLICATION, OBJECT, "org.gtk.Actions", method, arguments, None,
                                      Gio.DBusCallFlags.NO_AUTO_START, patience * 1000)
        except GLib.GError as error:
            if error.matches(Gio.io_error_quark(), Gio.IOErrorEnum.TIMED_OUT):
                raise Fault(f"no answer for {patience} s") from error
            return None

    def activate(self, action, text=None):
        from gi.repository import GLib
        parameter = [] if text is None else [GLib.Variant("s", text)]
        self.call("Activate", GLib.Variant("(sava{sv})", (action, parameter, {})))

    def is_over(self):
        return self.running.poll() is not None

    def check(self):
        """Nothing was said, and it answers: its main loop turns."""
        # The dialog for files belongs to the desktop; GTK's own, which is here in its place, is not ours to test.
        xdotool("search", "--onlyvisible", "--name", "^(Choose|Open)", "windowquit", "%@")
        if self.call("List") is None and wait_for_end(self.running, 2) is None:
            raise Fault("not on the bus")
        with open(self.log.name, errors="replace") as file:
            lines = file.readlines()
        said = [line for line in lines if ("-WARNING" in line or "-CRITICAL" in line or "ERROR:" in line)
                and not any(words in line for words in NOT_OURS)]
        if said and all(any(words in line for words in FILE_DIALOG) for line in said):
            raise FileDialogFault()
        if said:
            raise Fault("".join(said).strip())
        if self.is_over() and self.running.returncode != 0:
            raise Fault(f"ended with {self.running.returncode}")

    def quit(self):
        if not self.is_over():
            self.activate("quit")
        if wait_for_end(self.running, PATIENCE) is None:
            raise Fault("does not quit")
        self.check()

    def kill(self):
        if not self.is_over():
            self.running.kill()
        self.running.wait()


def wait_for_end(process, patience):
    try:
        return process.wait(patience)
    except subprocess.TimeoutExpired:
        return None


def do_dialog(chance, program):
    action = chance.choice(DIALOGS)
    program.activate(action)
    return action


def do_action(chance, program):
    action, text = chance.choice(WITH_TEXT), chance.choice(IDS + WORDS)
    program.activate(action, text)
    return f"{action} “{text[:30]}”"


def do_page(chance, program):
    page = chance.choice(["careers", "skills", "me", "compare", "nowhere"])
    program.activate("show-page", page)
    return f"page {page}"


def do_import(chance, program):
    path = chance.choice(["/nowhere/at.all", "/dev/null", "/", os.environ["XDG_DATA_HOME"]])
    program.activate("import", path)
    return f"import {path}"


def do_keys(chance, program):
    keys = chance.choices(KEYS, k=chance.randint(1, 5))
    xdotool("key", "--clearmodifiers", *keys)
    return "keys " + " ".join(keys)


def do_words(chance, program):
    text = chance.choice(WORDS)
    xdotool("type", "--delay", 1, text)
    return f"types “{text[:30]}”"


def pick_place(chance, program):
    return chance.randrange(program.size[0]), chance.randrange(program.size[1])


def do_click(chance, program):
    button = chance.choice([1, 1, 1, 1, 1, 1, 2, 3, 8, 9])
    x, y = pick_place(chance, program)
    times = chance.choice([1, 1, 1, 2, 3])
    xdotool("mousemove", x, y, "click", "--repeat", times, "--delay", 20, button)
    return f"button {button} {times}× at {x}, {y}"


def do_drag(chance, program):
    here, there = pick_place(chance, program), pick_place(chance, program)
    xdotool("mousemove", *here, "mousedown", 1, "mousemove", *there, "mousemove_relative", 3, 3, "mouseup", 1)
    return f"drags from {here} to {there}"


def do_wheel(chance, program):
    x, y = pick_place(chance, program)
    times, button = chance.randint(1, 30), chance.choice([4, 5, 5])
    xdotool("mousemove", x, y, "click", "--repeat", times, "--delay", 2, button)
    return f"wheel {button} {times}× at {x}, {y}"


def do_size(chance, program):
    program.size = chance.choice(SIZES)
    xdotool("search", "--onlyvisible", "--name", "Vocation", "windowsize", *program.size)
    return f"size {program.size}"


def pick_node(chance, program):
    """Something on the screen, by going down from the window at random."""
    from gi.repository import Atspi, GLib
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    path = []
    try:
        for i in range(desktop.get_child_count()):
            node = desktop.get_child_at_index(i)
            while node is not None and node.get_process_id() == program.running.pid:
                path.append(node)
                count = node.get_child_count()
                children = [node.get_child_at_index(j) for j in range(count)]
                showing = [child for child in children if child is not None
                           and child.get_state_set().contains(Atspi.StateType.SHOWING)]
                node = chance.choice(showing) if showing else None
    except GLib.GError:
        pass
    return path


def do_accessible(chance, program):
    from gi.repository import GLib
    path = pick_node(chance, program)
    for node in reversed(path):
        try:
            # GTK offers its inner actions too, and criticises itself when they do not fit.
            for action in range(node.get_n_actions()):
                if node.get_action_name(action) in ("click", "activate"):
                    name = node.get_name()
                    node.do_action(action)
                    return f"uses {node.get_role_name()} “{name[:30]}”"
            if node.is_editable_text():
                text = chance.choice(WORDS)
                node.get_editable_text_iface().set_text_contents(text)
                return f"writes “{text[:30]}” into {node.get_role_name()}"
        except GLib.GError:
            return "uses what is gone"
    return "uses nothing"


WAYS = {do_dialog: 3, do_action: 6, do_page: 3, do_import: 1, do_keys: 12, do_words: 5, do_click: 16, do_drag: 2,
        do_wheel: 4, do_size: 5, do_accessible: 10}


def walk(program, chance, done):
    wait_for("the program on the bus", lambda: program.is_over() or program.call("List", None, PATIENCE))
    program.check()
    for _ in range(STEPS):
        way = chance.choices([*WAYS], [*WAYS.values()])[0]
        done.append(way(chance, program))
        program.check()
        if program.is_over():
            return
    program.quit()


def run_round(program_path, catalogue, seed, number):
    """One round; gives how many things it did, and what went wrong if something did."""
    chance = random.Random(f"{seed} {number}")
    kind = chance.choice(hostile.list_kinds()) if number % 2 else "good"
    done = []
    with tempfile.TemporaryDirectory(prefix="vocation-walk-") as folder, \
            open(os.path.join(folder, "log"), "wb") as log:
        path = catalogue if kind == "good" else hostile.make(kind, catalogue, folder)
        environment = dict(os.environ, GDK_BACKEND="x11", GTK_A11Y="atspi", GSK_RENDERER="cairo",
                           GSETTINGS_BACKEND="memory", ADW_DISABLE_PORTAL="1",
                           XDG_DATA_HOME=folder, XDG_CONFIG_HOME=folder, XDG_CACHE_HOME=folder)
        program = Program([program_path, "--catalogue", path], environment, log)
        try:
            walk(program, chance, done)
            fault = None
        except FileDialogFault:
            fault = None
            done.append("GTK's dialog for files ended the program")
            print(f"round {number}: {done[-1]}")
        except (Fault, AssertionError, subprocess.TimeoutExpired) as error:
            fault = str(error)
        finally:
            program.kill()
        if fault is not None:
            with open(log.name, errors="replace") as said:
                fault += "\n" + said.read()[-8000:]
    print(f"round {number}: {kind}, {len(done)} steps", flush=True)
    if fault is not None:
        print(*(f"  {step}" for step in done[-12:]), sep="\n")
    return len(done), fault


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("program")
    parser.add_argument("catalogue")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--round", type=int, help="this round alone")
    parser.add_argument("--keep-going", action="store_true", help="further rounds after one that failed")
    options = parser.parse_args()
    if not os.environ.get("VOCATION_MOUSE_INSIDE"):
        return start_screen()

    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
    Atspi.get_desktop(0).get_child_count()

    print(f"seed {options.seed}", flush=True)
    end = time.monotonic() + options.seconds
    number, steps, faults = options.round or 0, 0, 0
    while True:
        count, fault = run_round(options.program, options.catalogue, options.seed, number)
        steps += count
        if fault is not None:
            faults += 1
            print(f"FAILED with --seed {options.seed} --round {number}: {fault}", flush=True)
        number += 1
        if options.round is not None or time.monotonic() > end or (faults and not options.keep_going):
            break
    print(f"{steps} steps, {faults} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
