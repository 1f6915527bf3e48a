package org.myaypon.ui;

/**
 * A short message to the user.
 *
 * @param kind whether it went well
 * @param text whole sentences
 */
record Notice(Kind kind, String text) {

    enum Kind {
        SUCCESS,
        FAILURE,
        /** Neither: something to know for the moment. */
        PLAIN,
        /** Neither: something to know before going on. */
        WARNING
    }

    /** Whether it speaks of what was just done, and means nothing any more once the user goes on. */
    boolean isPassing() {
        return kind == Kind.SUCCESS || kind == Kind.PLAIN;
    }
}
