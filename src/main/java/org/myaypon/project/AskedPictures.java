package org.myaypon.project;

import java.awt.Color;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.myaypon.data.Result;
import org.myaypon.draw.PictureFiles;
import org.myaypon.page.PictureShelf;

/** A shelf that knows which pictures a page has asked for, those that are not there included. */
final class AskedPictures implements PictureShelf {

    private final PictureFiles files;
    private final Set<Path> asked = new ConcurrentSkipListSet<>();

    AskedPictures(PictureFiles files) {
        this.files = files;
    }

    @Override
    public Result<Optional<Art>> find(String file, Optional<Color> tint) {
        asked.addAll(files.candidates(file));
        return files.find(file, tint);
    }

    /** The files that were looked at, and those that would have been taken had they been there. */
    Set<Path> asked() {
        return Set.copyOf(asked);
    }
}
