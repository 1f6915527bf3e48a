package org.myaypon.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.myaypon.data.UserException;

/** Unpacks what is packed, within limits of size and ratio, so that a few bytes cannot fill the memory. */
final class Unpacking {

    /** Real shapefiles shrink to a tenth, tables of blanks to a hundredth. */
    private static final int MOST_TIMES = 300;

    /** So many bytes are unpacked whatever the ratio. */
    private static final int ALWAYS = 16 << 20;

    private Unpacking() {}

    /** What a .gz file holds. */
    static byte[] gzip(Path file) {
        String name = InputFile.name(file);
        byte[] packed = InputFile.read(file);
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return all(in, packed.length, name);
        } catch (IOException e) {
            throw damaged(name, e);
        }
    }

    /**
     * Everything in a stream that unpacks.
     *
     * @param packed how many bytes it takes packed
     * @param name for sentences
     * @throws IOException when it is damaged
     */
    static byte[] all(InputStream in, long packed, String name) throws IOException {
        long room = Math.min(InputFile.largest(), Math.max(ALWAYS, packed * MOST_TIMES));
        byte[] bytes = in.readNBytes((int) Math.min(room + 1, Integer.MAX_VALUE - 16));
        if (bytes.length > room) {
            throw new UserException(
                    String.format(Locale.ROOT, "%s unpacks to more than %,d MB and is not read", name, room >> 20),
                    "",
                    "Unpack it yourself if you trust it, and choose what is in it");
        }
        return bytes;
    }

    static UserException damaged(String name, IOException cause) {
        return new UserException(name + " cannot be unpacked: it is damaged", "", "Copy or send it again", cause);
    }
}
