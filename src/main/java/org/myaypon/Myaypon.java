package org.myaypon;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.myaypon.cli.Main;
import org.myaypon.ui.DesktopApp;

/** The program's entry: the desktop without arguments, the command line with them. */
public final class Myaypon {

    private static final Logger LIBRARIES = Logger.getLogger("");

    private Myaypon() {}

    /** Runs the program and ends the process with the exit code that the command line's contract tells. */
    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        LIBRARIES.setLevel(Level.OFF);
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int exitCode = new Main(out, err, document -> openDesktop(document, err)).run(args);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    private static int openDesktop(Optional<Path> document, PrintStream err) {
        if (!hasDisplay()) {
            err.println("There is no display to open the desktop on. To make a map without one:"
                    + " ./myaypon export maps/sample-3w.yaml -o map.pdf");
            return 1;
        }
        DesktopApp.open(document);
        return 0;
    }

    private static boolean hasDisplay() {
        boolean needsServer =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        return !needsServer || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
