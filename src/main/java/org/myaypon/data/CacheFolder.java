package org.myaypon.data;

import java.nio.file.Path;

/** The folder of this computer in which the program keeps what it can make again. */
public final class CacheFolder {

    private CacheFolder() {}

    /**
     * The folder of this start of the program: the system property {@code myaypon.cache} when set, else the user's cache
     * folder. It may not be there yet.
     */
    public static Path ofThisStart() {
        String told = System.getProperty("myaypon.cache");
        if (told != null) {
            return Path.of(told);
        }
        String local = System.getenv("LOCALAPPDATA");
        if (local != null && !local.isBlank()) {
            return Path.of(local, "Myaypon", "cache");
        }
        String xdg = System.getenv("XDG_CACHE_HOME");
        return xdg != null && !xdg.isBlank()
                ? Path.of(xdg, "myaypon")
                : Path.of(System.getProperty("user.home"), ".cache", "myaypon");
    }
}
