package org.myaypon.ui;

import java.nio.file.Path;
import java.util.Optional;

public final class DesktopApp {
    private DesktopApp() {}

    public static void open(Optional<Path> d) {
        throw new UnsupportedOperationException();
    }
}
