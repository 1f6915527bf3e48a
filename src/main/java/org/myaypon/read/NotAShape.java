package org.myaypon.read;

/** A shape that does not hold what it says, or holds coordinates that are none. */
final class NotAShape extends Exception {

    private static final long serialVersionUID = 1L;

    NotAShape() {
        super(null, null, false, false);
    }
}
