package org.myaypon.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.myaypon.project.Sharing;
import picocli.CommandLine.Option;

/** For whom a sheet is, as options of a command; both together are a pair. */
final class SharingOptions {

    @Option(
            names = "--public",
            description = "For everybody: rows and layers that the map document says are restricted are left out, and"
                    + " the files are looked through for them.")
    private boolean open;

    @Option(
            names = "--restricted",
            description = "For those who may see everything. With --public: both, in two files or folders.")
    private boolean restricted;

    boolean isPair() {
        return open && restricted;
    }

    /** For whom sheets are to be made; {@link Sharing#UNSAID} alone when nobody has said. */
    List<Sharing> wanted() {
        List<Sharing> wanted = Stream.concat(
                        restricted ? Stream.of(Sharing.RESTRICTED) : Stream.empty(),
                        open ? Stream.of(Sharing.PUBLIC) : Stream.empty())
                .toList();
        return wanted.isEmpty() ? List.of(Sharing.UNSAID) : wanted;
    }

    /** The folder of one of a pair, or the folder itself: "sheets/public". */
    Path folder(Path folder, Sharing sharing) {
        return isPair() ? folder.resolve(sharing.word()) : folder;
    }

    /** The file of one of a pair, or the file itself: "map-public.pdf". */
    Path file(Path file, Sharing sharing) {
        if (!isPair() || file.getFileName() == null) {
            return file;
        }
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0
                ? file.resolveSibling(name + "-" + sharing.word())
                : file.resolveSibling(name.substring(0, dot) + "-" + sharing.word() + name.substring(dot));
    }
}
