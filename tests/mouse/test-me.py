#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vocation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The personal half with one hand alone: the mouse, the keyboard, or what a screen reader can do.

    VOCATION_HAND=mouse|keyboard|tree test-me.py PROGRAM CATALOGUE [PICTURE]

Skills from a pasted text, the inventory of interests to its result, the three questions about an occupation,
and what if one learnt something; with each hand the same. After each step nothing that can be used lacks a
name. Words are typed, or put in through the tree.
"""

import sys

import hands
from program import describe, find, has_state, keys, run, wait_for, walk, xdotool

TEXT = "I manage staff, keep personal administration and use a computer."
USABLE = {"button", "toggle button", "check box", "entry", "text", "list item", "page tab"}
MOST_ROUNDS = 60


def assert_names(root, where):
    unnamed = [role for role, name in map(describe, walk(root)) if role in USABLE and not name.strip()]
    assert unnamed == [], f"without a name, {where}: {unnamed}"


def paste(hand, frame):
    hand.press(frame, "Paste a Text…", "button", lambda: find(frame, "Paste a Text", "dialog"))
    hand.write(frame, "Text", TEXT)
    dialog = find(frame, "Paste a Text", "dialog")
    hand.press(frame, "Find Skills", "button", lambda: not find(dialog, "Find Skills", "button"), dialog)
    wait_for("what was found", lambda: find(dialog, "Add ", "button", exact=False))
    boxes = [node for node in walk(dialog) if describe(node)[0] == "check box"]
    ticked = [describe(node)[1] for node in boxes if has_state(node, "checked")]
    assert "Manage staff" in ticked and len(ticked) < len(boxes), (ticked, len(boxes))
    assert_names(dialog, "what was found in a text")

    # What the person unticks is not added.
    hand.press(frame, next(name for name in ticked if name != "Manage staff"), "check box",
               lambda: find(dialog, f"Add {len(ticked) - 1} ", "button", exact=False), dialog)
    hand.press(frame, "Add ", "button", lambda: not find(frame, "Paste a Text", "dialog"), dialog)
    wait_for("the skills among one's own",
             lambda: find(frame, f"You have named {len(ticked) - 1} ", "label", exact=False))
    print("pasted a text")


def find_number(frame, n):
    """Which of the questions is asked; 0 if none is."""
    for node in walk(frame):
        role, name = describe(node)
        if role == "label" and name.startswith("Question ") and name.endswith(f" of {n}"):
            return int(name.split()[1])
    return 0


def list_answers(frame):
    """The five answers in the list that has the name of the question."""
    for node in walk(frame):
        role, name = describe(node)
        rows = [row for row in walk(node) if describe(row)[0] == "list item"] if role == "list" and name else []
        if len(rows) == 5:
            return rows
    return None


def answer_all(hand, frame, n, pick, is_over):
    """Answers one question after the other. Which is asked is read each time, so it does not matter if one was
    answered twice."""
    for _ in range(MOST_ROUNDS):
        number = wait_for("a question, or the end", lambda: find_number(frame, n) or (is_over() and -1))
        if number < 0:
            return
        rows = wait_for("the answers", lambda: list_answers(frame))
        answer = pick(number)
        goes_on = lambda: is_over() or find_number(frame, n) not in (0, number)
        if hand.name == "keyboard":
            keys(str(answer))
            wait_for(f"what follows on question {number}", goes_on)
        else:
            hand.press(frame, describe(rows[answer - 1])[1], "list item", goes_on, rows[0].get_parent())
    raise AssertionError("the questions have no end")


def likes(hand, frame):
    hand.press(frame, "Begin…", "button", lambda: find(frame, "What Do I Like?", "dialog"))
    dialog = find(frame, "What Do I Like?", "dialog")
    hand.press(frame, "Short", "list item", lambda: find_number(frame, 18), dialog)
    answer_all(hand, dialog, 18, lambda number: 5 if number <= 4 else 1 + number % 3,
               lambda: find(dialog, "Begin Anew…", "button") or find(dialog, "Change My Answers", "button"))
    assert_names(dialog, "the result of the inventory")
    keys("Escape")
    wait_for("the inventory to go", lambda: not find(frame, "What Do I Like?", "dialog"))
    print("said what one likes")


def quiz(hand, frame):
    hand.press(frame, "Three Questions…", "button", lambda: find(frame, "", "dialog", exact=False))
    dialog = find(frame, "", "dialog", exact=False)
    answer_all(hand, dialog, 3, lambda number: 6 - number,
               lambda: find(dialog, "Change My Answers", "button"))
    wait_for("what the questions cannot tell", lambda: find(dialog, "What This Cannot Tell You"))
    assert_names(dialog, "the outcome of the questions")
    keys("Escape")
    wait_for("the questions to go", lambda: not find(frame, "", "dialog", exact=False))
    print("answered three questions")


def what_if(hand, frame):
    if hand.name == "keyboard":
        # It stands before the questions, where the keyboard is again.
        keys("shift+Tab")
    hand.press(frame, "What to Learn…", "button", lambda: find(frame, "What to Learn", "dialog"))
    dialog = find(frame, "What to Learn", "dialog")
    before = wait_for("how it fits", lambda: read_fit(dialog))
    box = wait_for("a skill to learn", lambda: next(
        (node for node in walk(dialog) if describe(node)[0] == "check box"), None))
    hand.press(frame, describe(box)[1], "check box",
               lambda: find(frame, "What if? With 1 thing you plan to learn", "label"), dialog)
    wait_for("a better fit", lambda: read_fit(dialog) not in (None, before))
    assert_names(dialog, "what to learn")
    hand.press(frame, "Leave", "button", lambda: not find(frame, "What if?", "label", exact=False), dialog)
    wait_for("the fit as it was", lambda: read_fit(dialog) == before)
    keys("Escape")
    wait_for("the dialog to go", lambda: not find(frame, "What to Learn", "dialog"))
    print("asked what if")


def read_fit(dialog):
    """What the dialog says as it changes; the text of a status is no name."""
    status = next((node for node in walk(dialog) if describe(node)[0] == "status bar"), None)
    from gi.repository import Atspi
    return status and Atspi.Text.get_text(status.get_text_iface(), 0, -1)


def use_the_program(frame):
    hand = hands.choose()
    wait_for("the search entry", lambda: find(frame, "Search occupations", "entry"))
    if hand.name == "keyboard":
        xdotool("mousemove", 600, 890)
        keys("ctrl+3")
        wait_for("the page Me", lambda: find(frame, "Paste a Text…", "button"))
    else:
        hand.press(frame, "Me", "page tab", lambda: find(frame, "Paste a Text…", "button"))
    assert_names(frame, "Me")
    paste(hand, frame)
    likes(hand, frame)
    if hand.name == "keyboard":
        keys("ctrl+1", "ctrl+f")
        wait_for("the search entry", lambda: hands.is_written_in(frame))
    else:
        hand.press(frame, "Careers", "page tab", lambda: find(frame, "Search occupations", "entry"))
    hand.write(frame, "Search occupations", "restaurant manager")
    wait_for("the occupation", lambda: find(frame, "Restaurant manager", "list item", exact=False))
    if hand.name == "keyboard":
        keys("Down", "Return")
        wait_for("its page", lambda: find(frame, "Three Questions…", "button"))
        keys("F6")
    else:
        hand.press(frame, "Restaurant manager", "list item", lambda: find(frame, "Three Questions…", "button"))
    quiz(hand, frame)
    what_if(hand, frame)


if __name__ == "__main__":
    sys.exit(run(use_the_program))
