package org.myaypon.ui;

import java.util.Optional;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapMaker;
import org.myaypon.project.SharedMap;
import org.myaypon.project.Sharing;
import org.myaypon.share.PublicProof;

/**
 * A sheet of a series that is looked at, as it leaves the window.
 *
 * @param sharing for whom it is
 * @param maker reads what is restricted
 */
record PublicSheet(Sharing sharing, MapMaker maker) {

    /** The sheet that is looked at; the whole map, which is for nobody in particular, when there is none. */
    static PublicSheet of(Optional<SheetOfSeries> sheet, MapMaker maker) {
        return new PublicSheet(sheet.map(some -> some.options().sharing()).orElse(Sharing.UNSAID), maker);
    }

    /** What the name of its file ends with. */
    String suffix() {
        return sharing == Sharing.UNSAID ? "" : "-" + sharing.word();
    }

    /** The proof that a sheet for the public has to pass; none for others. */
    Optional<PublicProof> proof(MapDocument whole) {
        return sharing == Sharing.PUBLIC ? Optional.of(PublicProof.of(whole, maker)) : Optional.empty();
    }

    /** The map as it may be carried within the file: of a sheet for the public without what is restricted. */
    MadeMap carried(MadeMap map) {
        return map.as(SharedMap.of(map.document(), sharing));
    }
}
