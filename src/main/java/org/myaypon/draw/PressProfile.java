package org.myaypon.draw;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.myaypon.data.UserException;

/**
 * How a press prints: an ICC profile of four inks, by which colours of the screen become cyan, magenta, yellow and black. The
 * colours are reckoned by the Java runtime's LittleCMS in the profile's own rendering intent.
 */
public final class PressProfile {

    private static final long LARGEST = 8L << 20;
    private static final int LONGEST_NAME = 120;

    private final String name;
    private final byte[] bytes;
    private final ICC_ColorSpace space;
    private final Map<Integer, float[]> known = new ConcurrentHashMap<>();

    private PressProfile(String name, byte[] bytes, ICC_ColorSpace space) {
        this.name = name;
        this.bytes = bytes;
        this.space = space;
    }

    /**
     * Reads a profile.
     *
     * @throws UserException when the file is not there, is no ICC profile, or is not one of a press with four inks
     */
    public static PressProfile read(Path file) {
        String name = String.valueOf(file.getFileName());
        byte[] bytes = bytes(file, name);
        try {
            ICC_Profile profile = ICC_Profile.getInstance(bytes);
            if (profile.getColorSpaceType() != ColorSpace.TYPE_CMYK
                    || profile.getProfileClass() != ICC_Profile.CLASS_OUTPUT) {
                throw new UserException(
                        name + " is not the profile of a press with cyan, magenta, yellow and black",
                        file.toString(),
                        "Ask the printer for the CMYK profile of the press");
            }
            PressProfile press = new PressProfile(description(bytes, name), bytes, new ICC_ColorSpace(profile));
            press.inks(Color.RED);
            return press;
        } catch (IllegalArgumentException | java.awt.color.CMMException e) {
            throw new UserException(
                    name + " is no ICC profile that can be used",
                    file.toString(),
                    "Ask the printer for the CMYK profile of the press (.icc)",
                    e);
        }
    }

    private static byte[] bytes(Path file, String name) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new UserException(
                        "There is no file " + file, "--pdfx", "Name the ICC profile of the press (.icc)");
            }
            if (Files.size(file) > LARGEST) {
                throw new UserException(
                        name + " is larger than any profile of a press",
                        file.toString(),
                        "Name the ICC profile of the press (.icc)");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UserException(name + " cannot be read", file.toString(), "Check that you may read it", e);
        }
    }

    /** What it calls itself (its tag "desc"), else its file's name. */
    private static String description(byte[] bytes, String name) {
        byte[] tag = ICC_Profile.getInstance(bytes).getData(ICC_Profile.icSigProfileDescriptionTag);
        if (tag == null || tag.length < 13) {
            return name;
        }
        boolean several = new String(tag, 0, 4, StandardCharsets.US_ASCII).equals("mluc");
        String text = several && tag.length > 28
                ? new String(tag, 28, tag.length - 28, StandardCharsets.UTF_16BE)
                : new String(tag, 12, tag.length - 12, StandardCharsets.US_ASCII);
        String plain = text.chars()
                .takeWhile(c -> c >= ' ' && c < 0x7F)
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return plain.isEmpty() ? name : plain;
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Cyan, magenta, yellow and black of a colour, each 0 to 1. */
    float[] inks(Color color) {
        return known.computeIfAbsent(
                        color.getRGB() & 0xFFFFFF,
                        rgb -> space.fromRGB(
                                new float[] {color.getRed() / 255f, color.getGreen() / 255f, color.getBlue() / 255f}))
                .clone();
    }
}
