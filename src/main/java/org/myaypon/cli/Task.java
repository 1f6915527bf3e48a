package org.myaypon.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.myaypon.data.Problem;

/** A command, with what every command needs. */
abstract class Task implements Callable<Integer> {

    private Main main;

    final void runBy(Main runner) {
        main = runner;
    }

    final Main main() {
        return main;
    }

    /** For what was asked for. */
    final PrintStream out() {
        return main.out();
    }

    /** Tells problems that do not prevent the work, one a line. */
    final void tell(List<Problem> problems) {
        problems.forEach(problem -> main.err().println(problem.sentence()));
    }
}
