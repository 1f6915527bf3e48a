package org.myaypon.data;

/** An input or output that cannot be used at all, told in a user's words; it ends what was asked for. */
public final class UserException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** Ends the work with a problem. */
    public UserException(Problem problem) {
        super(problem.sentence());
        this.problem = problem;
    }

    /** Ends the work with a problem; see {@link Problem} for the three parts. */
    public UserException(String what, String where, String fix) {
        this(new Problem(what, where, fix));
    }

    /** The same with the technical cause kept for {@code --debug}. */
    public UserException(String what, String where, String fix, Throwable cause) {
        super(new Problem(what, where, fix).sentence(), cause);
        this.problem = new Problem(what, where, fix);
    }

    /** What to tell the user. */
    public Problem problem() {
        return problem == null ? new Problem(getMessage(), "", "") : problem;
    }
}
