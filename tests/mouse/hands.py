# SPDX-FileCopyrightText: 2026 The Vocation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The three ways to use the program: the pointer, the keyboard, and what assistive technology can do.

Each hand can press something and write somewhere; what is pressed is named by what a screen reader says of
it. Nothing is waited for but what is to be seen or to have the keyboard.
"""

import os

from program import (click_until, describe, find, get_focused, has_state, keys, type_text, wait_for, xdotool)

# No way from one place to the next is longer.
MOST_STEPS = 80


class Mouse:
    name = "mouse"

    def press(self, frame, name, role, done, inside=None):
        node = wait_for(f"{role} “{name}”", lambda: find(inside or frame, name, role, exact=False))
        self.scroll_to(frame, node)
        return click_until(frame, node, done, f"uses {role} “{name}”")

    @staticmethod
    def scroll_to(frame, node):
        """Turns the wheel until a node is in sight."""
        from gi.repository import Atspi
        window = frame.get_extents(Atspi.CoordType.WINDOW)
        if describe(node)[0] == "page tab":
            return

        def get_middle():
            place = node.get_extents(Atspi.CoordType.WINDOW)
            return place.y - window.y + place.height // 2

        for _ in range(MOST_STEPS):
            before = get_middle()
            if 60 < before < window.height - 70:
                return
            xdotool("mousemove", "--sync", window.width // 2, window.height // 2)
            xdotool("click", "5" if before > window.height // 2 else "4")
            wait_for("the page to scroll", lambda: get_middle() != before)

    def write(self, frame, name, text):
        entry = wait_for(name, lambda: find(frame, name, "entry") or find(frame, name, "text"))
        click_until(frame, entry, lambda: is_written_in(frame), f"lets write in “{name}”")
        type_text(text)


class Keyboard:
    name = "keyboard"

    @staticmethod
    def go_to(frame, name, role):
        """Goes on with Tab, and within a list with the arrow keys."""
        seen = []
        for _ in range(MOST_STEPS):
            node = wait_for(f"the focus after {seen}", lambda: get_focused(frame))
            seen.append(describe(node))
            if seen[-1][1].startswith(name) and seen[-1][0] in (role, "text"):
                return
            keys("Down" if role == "list item" == seen[-1][0] else "Tab")
            wait_for(f"the keyboard to leave {seen[-1]}", lambda: not has_state(node, "focused"))
        raise AssertionError(f"the keyboard does not come to “{name}”; it comes to {seen}")

    def press(self, frame, name, role, done, inside=None):
        wait_for(f"{role} “{name}”", lambda: find(inside or frame, name, role, exact=False))
        self.go_to(inside or frame, name, role)
        keys("space" if role == "check box" else "Return")
        return wait_for(f"what {role} “{name}” does", done)

    def write(self, frame, name, text):
        if not is_written_in(frame):
            self.go_to(frame, name, "text")
        type_text(text)


class Tree:
    name = "tree"

    def press(self, frame, name, role, done, inside=None):
        node = wait_for(f"{role} “{name}”", lambda: find(inside or frame, name, role, exact=False))
        names = [node.get_action_name(i) for i in range(node.get_n_actions())]
        for wanted in ("click", "activate", "toggle"):
            if wanted in names:
                assert node.do_action(names.index(wanted)), name
                return wait_for(f"what {role} “{name}” does", done)

        # Rows and check boxes offer no action: the keyboard goes on until the tree says that it is there.
        return Keyboard().press(frame, name, role, done, inside)

    def write(self, frame, name, text):
        entry = wait_for(name, lambda: find(frame, name, "entry") or find(frame, name, "text"))
        assert entry.get_editable_text_iface().set_text_contents(text), name


def is_written_in(frame):
    node = get_focused(frame)
    return node is not None and has_state(node, "editable")


def choose():
    """The hand that the environment names."""
    return {hand.name: hand for hand in (Mouse, Keyboard, Tree)}[os.environ["VOCATION_HAND"]]()
