package org.myaypon.data;

/** Where long work tells how far it is, and learns that it is no longer wanted. */
public interface Progress {

    /** Work that nobody watches and nobody cancels. */
    Progress NONE = new Progress() {
        @Override
        public void report(double fraction, String doing) {
            // Nobody watches.
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * Tells how far the work is.
     *
     * @param fraction 0 to 1, never going back
     * @param doing what is being done now, for a user: "Reading boundaries"
     */
    void report(double fraction, String doing);

    /** Whether the user has asked to stop. */
    boolean cancelled();

    /** Stops the work here if the user has asked for it. */
    default void check() {
        if (cancelled()) {
            throw new CancelledException();
        }
    }
}
