package org.myaypon.draw;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.myaypon.data.Progress;
import org.myaypon.golden.GoldenPicture;

/** A small sheet of all items looks as it did when a person last looked at it; {@code -Dgolden.update} approves it. */
class GoldenPictureTest {

    @Test
    void theSmallSheetLooksAsItDid() throws IOException {
        GoldenPicture golden = GoldenPicture.of("org/myaypon/draw/sample");
        PictureWriter.png(Sheet.sample(), 127, golden.actual(), Progress.NONE);
        golden.isMet();
    }
}
