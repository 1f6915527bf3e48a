package org.myaypon.project;

import java.awt.Color;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.myaypon.data.Result;
import org.myaypon.draw.PictureFiles;
import org.myaypon.page.PictureShelf;

/** A shelf of pictures that remembers which files a sheet took. */
final class UsedPictures implements PictureShelf {

    private final PictureFiles shelf;
    private final Set<Path> files = new TreeSet<>();

    UsedPictures(PictureFiles shelf) {
        this.shelf = shelf;
    }

    @Override
    public Result<Optional<Art>> find(String file, Optional<Color> tint) {
        Result<Optional<Art>> found = shelf.find(file, tint);
        if (found.value().isPresent()) {
            shelf.file(file).ifPresent(files::add);
        }
        return found;
    }

    /** The files that were taken so far. */
    Set<Path> files() {
        return files;
    }
}
