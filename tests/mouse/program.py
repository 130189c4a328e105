# SPDX-FileCopyrightText: 2026 The Vocation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole program on a virtual screen of its own: what it shows is read from the accessibility tree,
as a screen reader would, and it is driven by a pointer and a keyboard.

A test gives `run` what to do with the program; its command line is PROGRAM CATALOGUE [PICTURE].
"""

import os
import subprocess
import sys
import tempfile
import time

PATIENCE = 20


def start_screen():
    """Starts a screen of our own and this script again inside a session bus of its own."""
    reader, writer = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
        pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as numbers:
        display = numbers.readline().strip()
    if not display:
        sys.exit("Xvfb did not start")
    try:
        with tempfile.TemporaryDirectory(prefix="vocation-walk-") as folder:
            environment = dict(os.environ, DISPLAY=":" + display, VOCATION_MOUSE_INSIDE="1",
                               XDG_DATA_HOME=folder, XDG_CONFIG_HOME=folder, XDG_CACHE_HOME=folder)
            return subprocess.call(["dbus-run-session", "--", sys.executable, *sys.argv],
                                   env=environment)
    finally:
        screen.terminate()
        screen.wait()


def wait_for(what, look, patience=PATIENCE):
    """Looks until there is something to see; gives it, or ends the test."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        found = look()
        if found:
            return found
        time.sleep(0.1)
    raise AssertionError(f"waited {patience} s in vain for {what}")


def has_state(node, *names):
    """Whether a node is in all of these states: "focused", "expanded" …"""
    from gi.repository import Atspi, GLib
    try:
        states = node.get_state_set()
        return all(states.contains(getattr(Atspi.StateType, name.upper())) for name in names)
    except GLib.GError:
        return False


def walk(node, backwards=False):
    """Everything below a node that is on the screen, the last child first if backwards; what vanishes
    meanwhile is left out."""
    from gi.repository import GLib
    try:
        if not has_state(node, "showing"):
            return
        yield node
        children = [node.get_child_at_index(i) for i in range(node.get_child_count())]
    except GLib.GError:
        return
    for child in reversed(children) if backwards else children:
        if child is not None:
            yield from walk(child, backwards)


def describe(node):
    from gi.repository import GLib
    try:
        return node.get_role_name(), node.get_name() or ""
    except GLib.GError:
        return "gone", ""


def find(root, name, role=None, exact=True):
    """The first node on the screen with that name (or one that begins so), and that role."""
    for node in walk(root):
        its_role, its_name = describe(node)
        if role is not None and its_role != role:
            continue
        if its_name == name if exact else its_name.startswith(name):
            return node
    return None


def find_toast(frame, title):
    """A message that goes after some seconds. It is the last in the tree, and reading all before it may take longer."""
    return next((node for node in walk(frame, backwards=True) if describe(node)[1] == title), None)


def find_count(frame):
    """What is said over the list: "9 occupations"."""
    for node in walk(frame):
        role, name = describe(node)
        if role == "label" and name.endswith((" occupations", " occupation")) and name[0].isdigit():
            return name
    return None


def get_focused(root):
    """The innermost node with the keyboard focus."""
    found = None
    for node in walk(root):
        if has_state(node, "focused"):
            found = node
    return found


def xdotool(*words):
    subprocess.run(["xdotool", *map(str, words)], check=True)


def keys(*names):
    for name in names:
        xdotool("key", "--clearmodifiers", name)
        time.sleep(0.05)


def type_text(text):
    if text:
        xdotool("type", "--delay", "20", text)


def get_frame(desktop):
    desktop.clear_cache()
    for i in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(i)
        if application is not None and application.get_name() == "vocation":
            for j in range(application.get_child_count()):
                frame = application.get_child_at_index(j)
                if frame is not None and frame.get_role_name() == "frame":
                    return frame
    return None


def start_program(command, environment, desktop):
    """Starts the program and waits for its window. The accessibility bus is started by whoever asks
    first; a program that asks while it starts is now and then not registered, so it gets another go."""
    for _ in range(3):
        running = subprocess.Popen(command, env=environment)
        try:
            return running, wait_for("the window", lambda: get_frame(desktop), PATIENCE / 2)
        except AssertionError as fault:
            assert running.poll() is None, "the program ended by itself"
            running.terminate()
            running.wait()
            last = fault
    raise last


def run(use_the_program):
    program, catalogue = sys.argv[1:3]
    if not os.environ.get("VOCATION_MOUSE_INSIDE"):
        return start_screen()

    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi

    environment = dict(os.environ, GDK_BACKEND="x11", GTK_A11Y="atspi", GSK_RENDERER="cairo",
                       GSETTINGS_BACKEND="memory", ADW_DISABLE_PORTAL="1", G_DEBUG="fatal-criticals")
    desktop = Atspi.get_desktop(0)
    desktop.get_child_count()
    running, frame = start_program([program, "--catalogue", catalogue], environment, desktop)
    try:
        use_the_program(frame)
        assert running.poll() is None, "the program ended by itself"
    finally:
        if len(sys.argv) > 3:
            subprocess.run(["import", "-window", "root", sys.argv[3]], check=False)
        running.terminate()
        running.wait()
    return 0


def soon(done, patience):
    """What `done` finds within so many seconds, or None."""
    end = time.monotonic() + patience
    while True:
        found = done()
        if found or time.monotonic() > end:
            return found
        time.sleep(0.05)


def click_until(frame, node, done, what):
    """Clicks on a node.

    GTK leaves the padding of whatever is around a widget out of the position that it tells, so the pointer
    starts at that position and moves on a little until the click has done what it should.
    """
    from gi.repository import Atspi
    window = frame.get_extents(Atspi.CoordType.WINDOW)
    place = node.get_extents(Atspi.CoordType.WINDOW)
    x = place.x - window.x + min(place.width // 2, 120)
    y = place.y - window.y + place.height // 2
    for step in range(0, 96, 8):
        xdotool("mousemove", "--sync", x + step // 4, y + step)
        xdotool("click", "1")
        found = soon(done, 1.2)
        if found:
            return found
    raise AssertionError(f"no click at {x}, {y} and below {what}")
