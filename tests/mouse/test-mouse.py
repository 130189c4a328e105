#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vocation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole program with a real mouse pointer and a keyboard, under a virtual screen.

    test-mouse.py PROGRAM CATALOGUE [PICTURE]

Clicks the search entry, types, opens the first hit with a click, closes a group with a click, and reads
the number of skills from the accessibility tree as a screen reader would.
"""

import os
import subprocess
import sys
import time

SEARCH = "security officer"
OCCUPATION = "Chief ICT security officer"
GROUP = "Essential knowledge"
SKILLS = "81"
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
        environment = dict(os.environ, DISPLAY=":" + display, VOCATION_MOUSE_INSIDE="1")
        return subprocess.call(["dbus-run-session", "--", sys.executable, *sys.argv], env=environment)
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


def walk(node):
    """Everything below a node that is on the screen; what vanishes meanwhile is left out."""
    from gi.repository import Atspi, GLib
    try:
        if not node.get_state_set().contains(Atspi.StateType.SHOWING):
            return
        yield node
        children = [node.get_child_at_index(i) for i in range(node.get_child_count())]
    except GLib.GError:
        return
    for child in children:
        if child is not None:
            yield from walk(child)


def find(frame, role, name, exact=True):
    from gi.repository import GLib
    for node in walk(frame):
        try:
            here = node.get_name() or ""
            if node.get_role_name() in role and (here == name if exact else here.startswith(name)):
                return node
        except GLib.GError:
            continue
    return None


def xdotool(*words):
    subprocess.run(["xdotool", *map(str, words)], check=True)


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
        end = time.monotonic() + 0.8
        while time.monotonic() < end:
            if done():
                return
            time.sleep(0.05)
    raise AssertionError(f"no click at {x}, {y} and below {what}")


def has_state(node, state):
    from gi.repository import GLib
    try:
        return node.get_state_set().contains(state)
    except GLib.GError:
        return False


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


def use_the_program(frame):
    from gi.repository import Atspi

    entry = wait_for("the search entry", lambda: find(frame, ["entry", "text"], "Search occupations"))
    time.sleep(0.5)
    click_until(frame, entry,
                lambda: any(has_state(node, Atspi.StateType.FOCUSED) for node in walk(entry)),
                "puts the cursor into the search entry")
    xdotool("type", "--delay", "20", SEARCH)

    wait_for("the section headers to go", lambda: find(frame, ["row header"], "", exact=False) is None)
    row = wait_for("the first hit", lambda: first_hit(frame))
    click_until(frame, row, lambda: find(frame, ["heading"], OCCUPATION), "opens the first hit")

    group = wait_for("the group", lambda: find_group(frame))
    assert has_state(group, Atspi.StateType.EXPANDED), "the group is closed from the start"
    click_until(frame, group, lambda: not has_state(find_group(frame), Atspi.StateType.EXPANDED),
                "closes the group")

    wait_for(f"the number of skills, {SKILLS}", lambda: find(frame, ["label", "static"], SKILLS))
    print(f"read {SKILLS}")


def first_hit(frame):
    row = find(frame, ["list item"], "", exact=False)
    return row if row is not None and row.get_name().startswith(OCCUPATION) else None


def find_group(frame):
    """The part that opens and closes: it carries the state, whatever its role."""
    from gi.repository import Atspi
    for node in walk(frame):
        if has_state(node, Atspi.StateType.EXPANDABLE) and (node.get_name() or "").startswith(GROUP):
            return node
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


def main():
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


if __name__ == "__main__":
    sys.exit(main())
