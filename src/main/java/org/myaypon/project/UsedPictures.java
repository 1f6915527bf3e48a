package org.myaypon.project;

import java.awt.Color;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.myaypon.data.Result;
import org.myaypon.draw.PictureFiles;
import org.myaypon.page.PictureShelf;

/** A shelf of pictures that remembers which files a sheet took, and which it would have taken. */
final class UsedPictures implements PictureShelf {

    private final PictureFiles shelf;
    private final Set<Path> files = new TreeSet<>();
    private final Set<Path> sought = new ConcurrentSkipListSet<>();

    UsedPictures(PictureFiles shelf) {
        this.shelf = shelf;
    }

    @Override
    public Result<Optional<Art>> find(String file, Optional<Color> tint) {
        sought.addAll(shelf.candidates(file));
        Result<Optional<Art>> found = shelf.find(file, tint);
        if (found.value().isPresent()) {
            shelf.file(file).ifPresent(files::add);
        }
        return found;
    }

    /** The files that were looked for so far, those that are not there included. */
    Set<Path> sought() {
        return Set.copyOf(sought);
    }

    /** The files that were taken so far. */
    Set<Path> files() {
        return files;
    }
}
