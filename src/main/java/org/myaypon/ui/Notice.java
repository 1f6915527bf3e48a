package org.myaypon.ui;

import java.util.List;

/**
 * A short message to the user.
 *
 * @param kind whether it went well
 * @param text whole sentences
 * @param answers what the user may answer; none where nothing is asked
 */
record Notice(Kind kind, String text, List<Answer> answers) {

    Notice {
        answers = List.copyOf(answers);
    }

    /**
     * An answer to a question that waits in the window while the user works on.
     *
     * @param id of its button
     * @param text what the button says
     * @param action what is done then
     * @param usual whether it is what is mostly meant
     */
    record Answer(String id, String text, Runnable action, boolean usual) {}

    enum Kind {
        SUCCESS,
        FAILURE,
        /** Neither: something to know for the moment. */
        PLAIN,
        /** Neither: something to know before going on. */
        WARNING,
        /** Something that only the user knows. */
        QUESTION
    }

    /** Whether it speaks of what was just done, and means nothing any more once the user goes on. */
    boolean isPassing() {
        return kind == Kind.SUCCESS || kind == Kind.PLAIN;
    }
}
