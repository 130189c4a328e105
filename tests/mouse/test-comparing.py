#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vocation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Comparing with a real mouse pointer.

    test-comparing.py PROGRAM CATALOGUE [PICTURE]

Picks two occupations, reads how they differ, swaps them, copies the table and drags a third one from the
list. The keyboard is used for words alone.
"""

import sys
import time

from program import click_until, find, find_toast, has_state, run, type_text, wait_for, walk, xdotool

TWO = "In common: 57 skills. Only baker: 26 skills. Only pastry maker: 7 skills."
SWAPPED = "In common: 57 skills. Only pastry maker: 7 skills. Only baker: 26 skills."


def click(frame, name, role, done, what, exact=True):
    node = wait_for(name, lambda: find(frame, name, role, exact))
    time.sleep(0.3)
    return click_until(frame, node, done, what)


def get_focused_entry(frame):
    for node in walk(frame):
        if has_state(node, "focused", "editable"):
            return node
    return None


def pick(frame, side, text, name):
    """Opens the dialog of a side, types into the entry that has the cursor, and clicks on what is found."""
    click(frame, side, "list item", lambda: get_focused_entry(frame), f"opens the choice of {side}",
          exact=False)
    type_text(text)
    click(frame, name, "list item", lambda: find(frame, side, "dialog") is None,
          f"chooses {name}", exact=False)


def middle(frame, node):
    from gi.repository import Atspi
    window = frame.get_extents(Atspi.CoordType.WINDOW)
    place = node.get_extents(Atspi.CoordType.WINDOW)
    return place.x - window.x + min(place.width // 2, 120), place.y - window.y + place.height // 2


def drag_third(frame):
    """From the list over the tab of Compare, which opens while something is held over it, to the free place."""
    click(frame, "Careers", "page tab", lambda: find(frame, "Search occupations", "entry"),
          "shows Careers")
    row = wait_for("a row", lambda: find(frame, "Air force officer", "list item", exact=False) or
                   find(frame, "A", "list item", exact=False))
    tab = find(frame, "Compare", "page tab")
    x, y = middle(frame, row)
    xdotool("mousemove", "--sync", x, y + 30, "mousedown", "1")
    for step in range(1, 6):
        xdotool("mousemove", "--sync", x + 6 * step, y + 30 + 3 * step)
        time.sleep(0.05)
    x, y = middle(frame, tab)
    for step in range(30, -1, -10):
        xdotool("mousemove", "--sync", x, y + step)
        time.sleep(0.1)
    third = wait_for("the place of a third", lambda: find(frame, "Third occupation", "list item",
                                                          exact=False))
    time.sleep(0.5)
    x, y = middle(frame, third)
    for step in range(0, 40, 10):
        xdotool("mousemove", "--sync", x, y + step)
        time.sleep(0.1)
    xdotool("mouseup", "1")
    wait_for("the table of three", lambda: find(frame, "Skills that all of them need", "label"))
    print("dragged a third")


def compare(frame):
    wait_for("the search entry", lambda: find(frame, "Search occupations", "entry"))
    click(frame, "Compare", "page tab", lambda: find(frame, "Compare Two Occupations", "label") or
          find(frame, "Compare Two Occupations", "heading"), "shows Compare")
    pick(frame, "First occupation", "baker", "Baker")
    pick(frame, "Second occupation", "pastry maker", "Pastry maker")
    wait_for("how they differ", lambda: find(frame, TWO, "label"))
    print("picked two")
    click(frame, "Swap the Two", "button", lambda: find(frame, SWAPPED, "label"), "swaps them")
    print("swapped")

    copy = wait_for("the button that copies", lambda: find(frame, "Copy as Table", "button"))
    from gi.repository import Atspi
    window = frame.get_extents(Atspi.CoordType.WINDOW)
    xdotool("mousemove", "--sync", window.width // 2, window.height // 2)
    for _ in range(40):
        if copy.get_extents(Atspi.CoordType.WINDOW).y - window.y < window.height * 3 // 4:
            break
        xdotool("click", "5")
        time.sleep(0.1)
    click(frame, "Copy as Table", "button", lambda: find_toast(frame, "Table copied"), "copies the table")
    print("copied")
    for _ in range(40):
        xdotool("click", "4")
    drag_third(frame)


if __name__ == "__main__":
    sys.exit(run(compare))
