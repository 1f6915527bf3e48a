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
        /** Neither: something to know. */
        PLAIN
    }
}
