#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vocation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole program by keyboard alone: the pointer stays in a corner.

    test-keyboard.py PROGRAM CATALOGUE [PICTURE]

From the question at the start, and from a skill through its groups to an occupation, back and forward, the filters, a saved search, a comparison;
after each step the keyboard has to be where the person goes on.
"""

import sys
import time

from program import (describe, find, find_count, get_focused, has_state, keys, run, type_text, wait_for, xdotool)

# No way from one place to the next is longer.
MOST_STEPS = 40


def focus_name(frame):
    node = get_focused(frame)
    return describe(node)[1] if node is not None else ""


def expect_focus(frame, name, what):
    return wait_for(f"the keyboard at “{name}” {what} (it is at “{focus_name(frame)}”)",
                    lambda: focus_name(frame).startswith(name), 6)


def go_to(frame, name, key="Tab"):
    """Presses a key until what has that name has the focus, as a person would."""
    seen = []
    for _ in range(MOST_STEPS):
        here = focus_name(frame)
        if here.startswith(name):
            return
        seen.append(here)
        keys(key)
        time.sleep(0.1)
    raise AssertionError(f"{key} does not lead to “{name}”; it leads to {seen}")


def type_at_the_start(frame):
    expect_focus(frame, "What are you looking for?", "at the start")
    type_text("economist")
    wait_for("the first hit", lambda: find(frame, "Economist,", "list item", exact=False))
    expect_focus(frame, "Search occupations", "where it was typed on")

    # From a button, too.
    keys("Escape")
    go_to(frame, "Filter")
    type_text("baker")
    wait_for("another hit", lambda: find(frame, "Baker,", "list item", exact=False))
    expect_focus(frame, "Search occupations", "after typing elsewhere")
    keys("Escape")
    print("typed at the start and from a button")


def from_skill_to_occupation(frame):
    keys("ctrl+2", "ctrl+f")
    expect_focus(frame, "Search skills", "after Ctrl+F")
    type_text("statistics")
    wait_for("the first hit", lambda: find(frame, "Statistics,", "list item", exact=False))
    time.sleep(0.5)
    keys("Down", "Return")
    wait_for("the skill", lambda: find(frame, "Statistics", "heading"))

    # F6 leads to the page that is open; what one can do with it comes first.
    keys("F6")
    expect_focus(frame, "More", "on the page")
    go_to(frame, "Mathematics and statistics")
    keys("Return")
    wait_for("the group", lambda: find(frame, "Remove filter: Mathematics and statistics", "button"))

    go_to(frame, "Filter the occupations that need it")
    type_text("acc")
    wait_for("fewer occupations", lambda: not find(frame, "Economist", "list item"))
    go_to(frame, "Accountant")
    keys("Return")
    wait_for("the occupation", lambda: find(frame, "Accountant", "heading"))
    expect_focus(frame, "Keep This Occupation", "at the beginning of the page that was opened")

    keys("alt+Left")
    wait_for("the skill after going back", lambda: find(frame, "Statistics", "heading"))
    expect_focus(frame, "Accountant", "on the row that was left")
    assert not find(frame, "Economist", "list item"), "the filter is lost"
    keys("alt+Right")
    wait_for("the occupation after going forward", lambda: find(frame, "Accountant", "heading"))
    expect_focus(frame, "Keep This Occupation", "where it was")
    print("went back and forward")


def through_the_groups(frame):
    keys("ctrl+2", "ctrl+f")
    go_to(frame, "Browse")
    keys("Return")
    wait_for("the groups", lambda: find(frame, "Groups of skills and fields of knowledge"))
    expect_focus(frame, "Find a group", "where a group is looked for")
    keys("Down")
    expect_focus(frame, "Language skills and knowledge", "in the tree")
    keys("Down", "Right")
    wait_for("the group to open", lambda: has_state(get_focused(frame), "expanded"))
    keys("Down", "Down", "Return")
    wait_for("the list of the group",
             lambda: find(frame, "Remove filter: Information skills", "button"))
    print("opened a group")


def filter_and_save(frame):
    keys("ctrl+1", "ctrl+f")
    expect_focus(frame, "Search occupations", "after Ctrl+F")
    go_to(frame, "Filter")
    keys("Return")
    wait_for("the filters", lambda: find(frame, "Filter Occupations", "dialog"))
    go_to(frame, "Find a skill that is needed")
    type_text("statistics")
    wait_for("the skill", lambda: find(frame, "Statistics", "list item"))
    go_to(frame, "Statistics")
    keys("Return")
    wait_for("the chosen skill", lambda: find(frame, "Remove statistics", "button"))
    go_to(frame, "Digital")
    type_text("10")
    go_to(frame, "Show ")
    keys("Return")
    wait_for("the filters to go", lambda: not find(frame, "Filter Occupations", "dialog"))
    expect_focus(frame, "Filter", "on the button that had opened them")
    count = wait_for("the filtered list",
                     lambda: find(frame, "Remove filter:", "button", exact=False)
                     and find_count(frame))

    go_to(frame, "Saved Searches")
    keys("Return")
    go_to(frame, "Save This Search…")
    keys("Return")
    expect_focus(frame, "Name", "in the question for a name")
    type_text("Numbers")
    keys("Return")
    wait_for("the question to go", lambda: not find(frame, "Name", "text"))

    for _ in range(2):
        keys("ctrl+f")
        go_to(frame, "Remove filter:")
        keys("Return")
        time.sleep(0.3)
    wait_for("the whole list", lambda: find_count(frame) == "3039 occupations")
    keys("ctrl+f")
    go_to(frame, "Saved Searches")
    keys("Return")
    go_to(frame, "Numbers")
    keys("Return")
    wait_for("the saved search", lambda: find_count(frame) == count)
    print(f"saved and chose a search: {count}")


def choose(frame, side, text, name):
    go_to(frame, side)
    keys("Return")
    wait_for("the dialog", lambda: find(frame, side, "dialog"))
    time.sleep(0.3)
    type_text(text)
    wait_for("what is found", lambda: find(frame, name, "list item", exact=False))
    time.sleep(0.3)
    go_to(frame, name)
    keys("Return")
    wait_for("the dialog to go", lambda: not find(frame, side, "dialog"))


def compare(frame):
    """Reads from the accessibility tree how two differ, as a screen reader would."""
    keys("ctrl+4")
    wait_for("the page that compares", lambda: find(frame, "First occupation", "list item", exact=False))
    choose(frame, "First occupation", "baker", "Baker")
    choose(frame, "Second occupation", "pastry maker", "Pastry maker")
    wait_for("how they differ",
             lambda: find(frame, "In common: 57 skills. Only baker: 26 skills.", "label", exact=False))
    go_to(frame, "Swap the Two", "shift+Tab")
    keys("Return")
    wait_for("the two swapped",
             lambda: find(frame, "In common: 57 skills. Only pastry maker: 7 skills.", "label", exact=False))
    choose(frame, "Third occupation", "confectioner", "Confectioner")
    wait_for("the table of three", lambda: find(frame, "Skills that all of them need", "label"))
    print("compared two and three")


def use_the_program(frame):
    wait_for("the search entry", lambda: find(frame, "Search occupations", "entry"))
    xdotool("mousemove", 600, 890)
    time.sleep(0.5)
    type_at_the_start(frame)
    from_skill_to_occupation(frame)
    through_the_groups(frame)
    filter_and_save(frame)
    compare(frame)


if __name__ == "__main__":
    sys.exit(run(use_the_program))
