package org.myaypon.project;

import java.nio.file.Path;
import org.myaypon.data.Progress;

/** Makes maps from their documents; keeps what it has read and made, so that a small change is redrawn at once. */
public final class MapMaker {

    /** A maker that seeks templates and context in these folders. */
    public MapMaker(ProgramFolders folders) {}

    /**
     * Makes the whole map.
     *
     * @param document the recipe
     * @param documentFile where the recipe is (or would be) kept: templates are sought beside it
     * @param options what is different for this sheet
     * @param progress told how far it is; may cancel
     * @throws org.myaypon.data.UserException when an input cannot be used
     */
    public MadeMap make(MapDocument document, Path documentFile, SheetOptions options, Progress progress) {
        throw new UnsupportedOperationException();
    }
}
