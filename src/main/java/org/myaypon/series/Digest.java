package org.myaypon.series;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 in the making: of texts, each told apart from the next, and of files. */
final class Digest {

    private static final int BUFFER_BYTES = 1 << 16;

    private final MessageDigest digest;

    Digest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds a text. */
    Digest text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
        return this;
    }

    /** Adds a file with its path; one that cannot be read counts as absent. */
    Digest file(Path file) {
        return text(file.toString()).text(Digest.ofFile(file));
    }

    /** The digest in hexadecimal digits. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    static String ofBytes(byte[] bytes) {
        Digest digest = new Digest();
        digest.digest.update(bytes);
        return digest.hex();
    }

    /** The digest of what a file holds; "absent" when it cannot be read. */
    static String ofFile(Path file) {
        Digest digest = new Digest();
        byte[] buffer = new byte[BUFFER_BYTES];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.digest.update(buffer, 0, read);
            }
            return digest.hex();
        } catch (IOException e) {
            return "absent";
        }
    }
}
