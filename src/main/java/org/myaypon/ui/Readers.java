package org.myaypon.ui;

import java.nio.file.Path;
import java.util.List;
import org.myaypon.project.Sharing;

/** Whom the sheets of a series are for, where the map has restricted rows or layers. */
enum Readers {
    /** Nobody has said; the sheets show everything. */
    UNSAID("Not said; they show everything", List.of(Sharing.UNSAID)),
    /** Those who may see everything. */
    RESTRICTED("Those who may see everything", List.of(Sharing.RESTRICTED)),
    /** Everybody. */
    PUBLIC("The public", List.of(Sharing.PUBLIC)),
    /** A pair. */
    BOTH("Both, in a folder each", List.of(Sharing.RESTRICTED, Sharing.PUBLIC));

    private final String words;
    private final List<Sharing> sharings;

    Readers(String words, List<Sharing> sharings) {
        this.words = words;
        this.sharings = sharings;
    }

    /** How the choice reads. */
    String words() {
        return words;
    }

    /** For whom sheets are made, in this order. */
    List<Sharing> sharings() {
        return sharings;
    }

    /** For whom the sheets are that are looked at. */
    Sharing shown() {
        return sharings.get(0);
    }

    /** Where the sheets for some go: a pair has a folder each. */
    Path folder(Path chosen, Sharing sharing) {
        return sharings.size() > 1 ? chosen.resolve(sharing.word()) : chosen;
    }
}
