package org.myaypon.data;

/** Work that ended because the user asked for it; nothing was written. */
public final class CancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Ends the work. */
    public CancelledException() {
        super("Cancelled");
    }
}
