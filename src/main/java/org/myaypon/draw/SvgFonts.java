package org.myaypon.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.myaypon.text.FontFile;
import org.myaypon.text.Fonts;

/**
 * The fonts of an SVG, named so that a machine that has them takes its own, and embedded for those that read embedded fonts.
 * Latin fonts are cut down to the characters in use; the Burmese ones stay whole, since their letters are joined by tables that
 * a cut would lose.
 */
final class SvgFonts {
    private final Map<FontFile, Set<Integer>> used = new EnumMap<>(FontFile.class);

    /** The attributes of a text in a font, which it then has. */
    String use(FontFile file, String text) {
        Set<Integer> characters = used.computeIfAbsent(file, key -> new TreeSet<>());
        text.codePoints().forEach(characters::add);
        return "font-family=\"" + families(file) + "\"" + cut(file, " font-weight=\"%d\"", " font-style=\"italic\"");
    }

    private static String families(FontFile file) {
        return file.isBurmese()
                ? "'Noto Sans Myanmar', Padauk, 'Myanmar Text', sans-serif"
                : "'Open Sans', 'Noto Sans', Arial, sans-serif";
    }

    private static String cut(FontFile file, String weight, String slant) {
        return switch (file) {
            case OPEN_SANS_SEMIBOLD -> weight.replace("%d", "600");
            case NOTO_MYANMAR_BOLD -> weight.replace("%d", "700");
            case OPEN_SANS_ITALIC -> slant;
            default -> "";
        };
    }

    /** The style sheet that brings the fonts; empty without any. */
    String styles() {
        StringBuilder css = new StringBuilder();
        used.forEach((file, characters) -> css.append("@font-face{font-family:'")
                .append(file.isBurmese() ? "Noto Sans Myanmar" : "Open Sans")
                .append('\'')
                .append(cut(file, ";font-weight:%d", ";font-style:italic"))
                .append(";src:url(data:font/ttf;base64,")
                .append(Base64.getEncoder().encodeToString(bytes(file, characters)))
                .append(")}\n"));
        return css.toString();
    }

    private static byte[] bytes(FontFile file, Set<Integer> characters) {
        if (file.isBurmese()) {
            return Fonts.bytes(file);
        }
        try {
            TTFSubsetter subset = new TTFSubsetter(FontOutlines.of(file).font());
            subset.addAll(characters);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subset.writeToStream(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
