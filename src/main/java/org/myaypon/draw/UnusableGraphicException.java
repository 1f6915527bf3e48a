package org.myaypon.draw;

/** A graphic that cannot be drawn; its message says how the sentence that begins with "The graphic so-and-so" goes on. */
final class UnusableGraphicException extends Exception {
    private static final long serialVersionUID = 1;

    UnusableGraphicException(String goesOn) {
        super(goesOn);
    }

    UnusableGraphicException(String goesOn, Throwable cause) {
        super(goesOn, cause);
    }
}
