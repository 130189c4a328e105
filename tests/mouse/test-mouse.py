#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vocation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole program with a real mouse pointer.

    test-mouse.py PROGRAM CATALOGUE [PICTURE]

Opens an occupation and closes a group of its skills; then goes from a skill through its groups to an
occupation, back and forward with the buttons at the side of the mouse, filters occupations, saves the
search and chooses it again. The keyboard is used for words alone.
"""

import sys
import time

from program import (click_until, find, has_state, keys, run, soon, type_text, wait_for, walk, xdotool)

SEARCH = "security officer"
OCCUPATION = "Chief ICT security officer"
GROUP = "Essential knowledge"
SKILLS = "81"

BACK, FORWARD = 8, 9


def click(frame, name, role, done, what, exact=True):
    """Clicks on what has that name, and gives what `done` finds after it."""
    node = wait_for(name, lambda: find(frame, name, role, exact))
    time.sleep(0.3)
    return click_until(frame, node, done, what)


def enter(frame, name, text):
    """Puts the cursor into an entry and types."""
    click(frame, name, "entry",
          lambda: any(has_state(node, "focused") for node in walk(find(frame, name, "entry"))),
          f"puts the cursor into “{name}”")
    type_text(text)


def find_group(frame):
    """The part that opens and closes: it carries the state, whatever its role."""
    for node in walk(frame):
        if has_state(node, "expandable") and (node.get_name() or "").startswith(GROUP):
            return node
    return None


def scroll_to(frame, what, look):
    """Turns the wheel over the page until that stands in the upper half of the window, and gives it."""
    from gi.repository import Atspi
    window = frame.get_extents(Atspi.CoordType.WINDOW)
    xdotool("mousemove", "--sync", window.width * 2 // 3, window.height // 2)
    for _ in range(80):
        node = wait_for(what, look)
        if node.get_extents(Atspi.CoordType.WINDOW).y - window.y < window.height // 2:
            return node
        xdotool("click", "5")
        time.sleep(0.1)
    raise AssertionError(f"the wheel does not reach {what}")


def show_more_names(frame):
    """The link at the end of the other names. Where in its label it stands GTK does not tell, so the pointer
    goes along the last line."""
    from gi.repository import Atspi

    def is_long():
        return find(frame, "also: ", "label", exact=False).get_name().endswith("Show\u00a0fewer")

    label = wait_for("the other names", lambda: find(frame, "also: ", "label", exact=False))
    time.sleep(0.5)
    window = frame.get_extents(Atspi.CoordType.WINDOW)
    place = label.get_extents(Atspi.CoordType.WINDOW)
    for y in range(place.height, place.height + 40, 8):
        for x in range(24, place.width, 48):
            xdotool("mousemove", "--sync", place.x - window.x + x, place.y - window.y + y, "click", "1")
            if soon(is_long, 0.3):
                print("read all other names")
                return
    raise AssertionError("no click shows more names")


def open_an_occupation(frame):
    wait_for("the search entry", lambda: find(frame, "Search occupations", "entry"))
    time.sleep(0.5)
    enter(frame, "Search occupations", SEARCH)
    wait_for("the groups to go", lambda: find(frame, "Managers", "row header", exact=False) is None)
    click(frame, OCCUPATION, "list item", lambda: find(frame, OCCUPATION, "heading"),
          "opens the first hit", exact=False)
    show_more_names(frame)
    scroll_to(frame, "the way to its skills", lambda: find(frame, "All ", "button", exact=False))
    click(frame, "All ", "button", lambda: find_group(frame), "shows its skills", exact=False)

    group = scroll_to(frame, "the group", lambda: find_group(frame))
    time.sleep(0.5)
    assert has_state(group, "expanded"), "the group is closed from the start"
    click_until(frame, group, lambda: not has_state(find_group(frame), "expanded"),
                "closes the group")
    wait_for(f"the number of skills, {SKILLS}", lambda: find(frame, SKILLS, "label"))
    print(f"read {SKILLS}")


def from_skill_to_occupation(frame):
    click(frame, "Skills", "page tab", lambda: find(frame, "Search skills", "entry"), "shows Skills")
    enter(frame, "Search skills", "statistics")
    click(frame, "Statistics,", "list item", lambda: find(frame, "Statistics", "heading"),
          "opens the skill", exact=False)

    # A step of its place among the groups narrows the list to that group.
    click(frame, "Mathematics and statistics", "button",
          lambda: find(frame, "Remove filter: Mathematics and statistics", "button"),
          "opens the group")

    click(frame, "Accountant", "list item", lambda: find(frame, "Accountant", "heading"),
          "opens the occupation")
    # As fast as a person never is: no press is lost.
    for _ in range(6):
        xdotool("click", BACK)
        wait_for("the skill after going back", lambda: find(frame, "Statistics", "heading"))
        xdotool("click", FORWARD)
        wait_for("the occupation after going forward", lambda: find(frame, "Accountant", "heading"))
    xdotool("click", BACK)
    wait_for("the skill again", lambda: find(frame, "Statistics", "heading"))
    assert find(frame, "Remove filter: Mathematics and statistics", "button"), "the list changed"
    print("went back and forward")


def open_saved(frame, name, role, done, what):
    click(frame, "Saved Searches", "toggle button", lambda: find(frame, name, role),
          "shows the saved searches")
    return click(frame, name, role, done, what)


def filter_and_save(frame):
    click(frame, "Careers", "page tab", lambda: find(frame, "Search occupations", "entry"),
          "shows Careers")
    enter(frame, "Search occupations", "")
    keys("ctrl+a", "BackSpace")
    wait_for("the whole list", lambda: find(frame, "3039 occupations", "label"))
    click(frame, "Filter", "button", lambda: find(frame, "Filter Occupations", "dialog"),
          "opens the filters")
    dialog = find(frame, "Filter Occupations", "dialog")
    enter(frame, "Find a skill that is needed", "statistics")
    click(frame, "Statistics", "list item", lambda: find(dialog, "Remove statistics", "button"),
          "chooses the skill")
    show = wait_for("the number", lambda: find(dialog, "Show 114 Occupations", "button"))
    click_until(frame, show, lambda: not find(frame, "Filter Occupations", "dialog"),
                "closes the filters")
    wait_for("the filtered list", lambda: find(frame, "114 occupations", "label"))

    open_saved(frame, "Save This Search…", "button", lambda: find(frame, "Name", "text"),
               "asks for a name")
    type_text("Numbers")
    click(frame, "Save", "button", lambda: not find(frame, "Name", "text"), "saves the search")

    click(frame, "Remove filter:", "button", lambda: find(frame, "3039 occupations", "label"),
          "takes the filter away", exact=False)
    open_saved(frame, "Numbers", "list item", lambda: find(frame, "114 occupations", "label"),
               "filters as before")
    print("saved and chose a search")


def use_the_program(frame):
    open_an_occupation(frame)
    from_skill_to_occupation(frame)
    filter_and_save(frame)


if __name__ == "__main__":
    sys.exit(run(use_the_program))
