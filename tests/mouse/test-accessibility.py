#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vocation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole program through the accessibility tree alone, as with a screen reader.

    test-accessibility.py PROGRAM CATALOGUE [PICTURE]

What is wanted is found by its name and its role, and used by the action that the tree offers; words are
put in through the tree as well. Rows offer no action: the keyboard goes on until the tree says that it
is there. After each step nothing on the screen that can be used lacks a name.
"""

import sys
import time

from program import describe, find, find_count, find_toast, has_state, keys, run, wait_for, walk

# What people use, as opposed to what only holds it.
USABLE = {"button", "toggle button", "check box", "radio button", "switch", "entry", "text", "combo box",
          "spin button", "slider", "link", "list item", "menu item", "page tab", "tree item", "row header"}


# No way from one place to the next is longer.
MOST_STEPS = 60


def assert_names(frame, where):
    unnamed = []
    for node in walk(frame):
        role, name = describe(node)
        if role in USABLE and not name.strip():
            unnamed.append((role, [describe(child) for child in walk(node)][:4]))
    assert unnamed == [], f"without a name, {where}: {unnamed}"


def use(node):
    """What a screen reader does for its user: the action, or the keyboard."""
    names = [node.get_action_name(i) for i in range(node.get_n_actions())]
    for wanted in ("click", "activate"):
        if wanted in names:
            assert node.do_action(names.index(wanted)), describe(node)
            return

    assert has_state(node, "focusable"), (describe(node), names)
    for _ in range(MOST_STEPS):
        if has_state(node, "focused"):
            keys("Return")
            return
        keys("Tab")
        time.sleep(0.15)
    raise AssertionError(f"the keyboard does not come to {describe(node)}, which offers {names}")


def press(frame, name, role, done, what, exact=True, inside=None):
    use(wait_for(name, lambda: find(inside or frame, name, role, exact)))
    found = wait_for(what, done)
    time.sleep(0.3)
    assert_names(frame, what)
    return found


def write(frame, name, text):
    entry = wait_for(name, lambda: find(frame, name, "entry") or find(frame, name, "text"))
    assert entry.get_editable_text_iface().set_text_contents(text), name


def from_skill_to_occupation(frame):
    # The page of an occupation has a tab of that name, too.
    press(frame, "Skills", "page tab", lambda: find(frame, "Search skills", "entry"), "the Skills page",
          inside=find(frame, "Careers", "page tab").get_parent())
    write(frame, "Search skills", "statistics")
    press(frame, "Statistics,", "list item", lambda: find(frame, "Statistics", "heading"), "the skill",
          exact=False)
    press(frame, "Mathematics and statistics", "button",
          lambda: find(frame, "Remove filter: Mathematics and statistics", "button"), "its group")
    press(frame, "Accountant", "list item", lambda: find(frame, "Accountant", "heading"),
          "the occupation")

    # What opens says whether it is open, and a row of what it asks for tells what it is.
    group = press(frame, "All ", "button",
                  lambda: find(frame, "Optional knowledge", "button", exact=False), "its skills",
                  exact=False)
    assert has_state(group, "expandable") and not has_state(group, "expanded")
    use(group)
    wait_for("the group to be open", lambda: has_state(group, "expanded"))
    assert find(frame, "Order of the skills", "combo box"), "the order of the skills has no name"
    assert_names(frame, "the open group")

    press(frame, "Back", "button", lambda: find(frame, "Statistics", "heading"), "the skill again")
    assert find(frame, "Order of the occupations", "combo box"), "the order has no name"
    press(frame, "Forward", "button", lambda: find(frame, "Accountant", "heading"),
          "the occupation again")
    press(frame, "Back", "button", lambda: find(frame, "Statistics", "heading"), "back once more")
    print("went back and forward")


def through_the_groups(frame):
    press(frame, "Browse", "toggle button", lambda: find(frame, "Skills, ", "list item", exact=False),
          "the groups of skills")
    keys("Escape")
    press(frame, "Filter", "button", lambda: find(frame, "Filter Skills", "dialog"),
          "the filters of skills")
    wait_for("a condition", lambda: find(frame, "Needed by at Least", "spin button", exact=False))
    keys("Escape")
    wait_for("the list of skills", lambda: not find(frame, "Filter Skills", "dialog"))
    print("saw the groups and the filters")


def filter_and_save(frame):
    press(frame, "Careers", "page tab", lambda: find(frame, "Search occupations", "entry"),
          "the Careers page")
    press(frame, "Filter", "button", lambda: find(frame, "Filter Occupations", "dialog"), "the filters")
    for name in ("Digital", "Green", "Transversal", "At Least"):
        wait_for(name, lambda: find(frame, name, "spin button"))
    dialog = find(frame, "Filter Occupations", "dialog")
    write(frame, "Find a skill that is needed", "statistics")
    press(frame, "Statistics", "list item", lambda: find(frame, "Remove statistics", "button"),
          "the chosen skill", inside=dialog)
    press(frame, "Show 114 Occupations", "button",
          lambda: not find(frame, "Filter Occupations", "dialog"), "the filtered list")
    wait_for("the number", lambda: find_count(frame) == "114 occupations")

    press(frame, "Saved Searches", "toggle button", lambda: find(frame, "Save This Search…", "button"),
          "the saved searches")
    press(frame, "Save This Search…", "button", lambda: find(frame, "Name", "text"),
          "the question for a name")
    write(frame, "Name", "Numbers")
    press(frame, "Save", "button", lambda: not find(frame, "Name", "text"), "the list after saving")

    press(frame, "Remove filter:", "button", lambda: find_count(frame) == "3039 occupations",
          "the whole list", exact=False)
    press(frame, "Saved Searches", "toggle button", lambda: find(frame, "Numbers", "list item"),
          "the saved search")
    press(frame, "Numbers", "list item", lambda: find_count(frame) == "114 occupations",
          "what it finds")
    print("saved and chose a search")


def read_what_nobody_described(frame):
    write(frame, "Search occupations", "upholsterer")
    press(frame, "Upholsterer", "list item", lambda: find(frame, "Upholsterer", "heading"),
          "the occupation", exact=False)
    wait_for("a sentence made from its skills",
             lambda: find(frame, "You perform upholstery repair", "label", exact=False))
    write(frame, "Search occupations", "")
    print("read a sentence made from facts")


def choose_what_matters(frame):
    """What a row lets one choose from is read by its name."""
    press(frame, "Where next", "toggle button", lambda: find(frame, "A way to a goal", "heading"), "where next")
    for title, choice in (("Begin with", "My skills"), ("What matters most", "Fewest steps")):
        press(frame, title, "combo box", lambda: find(frame, choice, "list item"), f"what is offered: {title}")
        keys("Escape")
        wait_for(f"{title} to be closed", lambda: not find(frame, choice, "list item"))
    press(frame, "Overview", "toggle button", lambda: find(frame, "All ", "button", exact=False), "the overview")
    print("read what can be chosen")


def compare(frame):
    """Picks two, swaps them, reads how they differ, copies the table, and adds a third."""
    press(frame, "Compare", "page tab", lambda: find(frame, "First occupation", "list item", exact=False),
          "the page that compares")

    def pick(side, words, name):
        press(frame, side, "list item", lambda: find(frame, side, "dialog"), f"the choice of {side}", exact=False)
        dialog = find(frame, side, "dialog")
        write(dialog, side, words)
        press(frame, name, "list item", lambda: not find(frame, side, "dialog"), f"{name} chosen", exact=False,
              inside=dialog)

    pick("First occupation", "baker", "Baker")
    pick("Second occupation", "pastry maker", "Pastry maker")
    wait_for("how they differ",
             lambda: find(frame, "In common: 57 skills. Only baker: 26 skills.", "label", exact=False))
    press(frame, "Swap the Two", "button",
          lambda: find(frame, "In common: 57 skills. Only pastry maker: 7 skills.", "label", exact=False),
          "the two swapped")
    press(frame, "Copy as Table", "button", lambda: find_toast(frame, "Table copied"), "the table copied")
    pick("Third occupation", "confectioner", "Confectioner")
    wait_for("the table of three", lambda: find(frame, "Skills that all of them need", "label"))
    print("compared two and three")


def use_the_program(frame):
    wait_for("the search entry", lambda: find(frame, "Search occupations", "entry"))
    time.sleep(0.5)
    assert_names(frame, "the first page")
    read_what_nobody_described(frame)
    choose_what_matters(frame)
    from_skill_to_occupation(frame)
    through_the_groups(frame)
    filter_and_save(frame)
    compare(frame)


if __name__ == "__main__":
    sys.exit(run(use_the_program))
