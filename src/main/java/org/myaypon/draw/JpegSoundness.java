package org.myaypon.draw;

import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

/** Whether a JPEG file is whole, and unpacked in a bounded time: each of its passes goes over all pixels once more. */
final class JpegSoundness implements IIOReadWarningListener {

    /** A progressive photograph has some ten. */
    private static final int MOST_PASSES = 100;

    private static final int MARKER = 0xFF;
    private static final int START_OF_SCAN = 0xDA;

    private boolean brokenOff;

    /**
     * Looks at the bytes before they are unpacked.
     *
     * @throws UnusableGraphicException when it has more than 100 passes
     */
    static void check(byte[] jpeg) throws UnusableGraphicException {
        int passes = 0;
        for (int i = 1; i < jpeg.length; i++) {
            if ((jpeg[i] & 0xFF) == START_OF_SCAN && (jpeg[i - 1] & 0xFF) == MARKER) {
                passes++;
            }
        }
        if (passes > MOST_PASSES) {
            throw new UnusableGraphicException("is a JPEG of more than " + MOST_PASSES + " passes");
        }
    }

    @Override
    public void warningOccurred(ImageReader source, String warning) {
        brokenOff |= warning.toLowerCase(Locale.ROOT).contains("premature end");
    }

    /** Refuses a picture whose end was missing: a reader of the PDF would stumble over it too. */
    void check() throws UnusableGraphicException {
        if (brokenOff) {
            throw new UnusableGraphicException("is broken off: a part of its pixels is missing");
        }
    }
}
