package org.myaypon.ui;

import java.nio.file.Path;
import java.util.List;
import org.myaypon.project.Sharing;

/** Whom the sheets of a series are for, where the map has restricted rows or layers. */
enum Readers {
    /** Nobody has said; the sheets show everything. */
    UNSAID("Not said; they show everything"),
    /** Those who may see everything. */
    RESTRICTED("Those who may see everything"),
    /** Everybody. */
    PUBLIC("The public"),
    /** A pair. */
    BOTH("Both, in a folder each");

    private final String words;

    Readers(String words) {
        this.words = words;
    }

    /** How the choice reads. */
    String words() {
        return words;
    }

    /** For whom sheets are made, in this order. */
    List<Sharing> sharings() {
        return switch (this) {
            case UNSAID -> List.of(Sharing.UNSAID);
            case RESTRICTED -> List.of(Sharing.RESTRICTED);
            case PUBLIC -> List.of(Sharing.PUBLIC);
            case BOTH -> List.of(Sharing.RESTRICTED, Sharing.PUBLIC);
        };
    }

    /** For whom the sheets are that are looked at. */
    Sharing shown() {
        return sharings().get(0);
    }

    /** Where the sheets for some go: a pair has a folder each. */
    Path folder(Path chosen, Sharing sharing) {
        return this == BOTH ? chosen.resolve(sharing.word()) : chosen;
    }
}
