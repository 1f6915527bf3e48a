package org.myaypon.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.myaypon.data.Problem;

/**
 * The encoding of a .dbf file's text, and what told it: the .cpg beside it, the .cst (which GeoServer writes), the
 * language driver id in its header, else its bytes, which are UTF-8 if they can be, else windows-1252.
 *
 * @param charset the encoding
 * @param from ".cpg", ".cst", "LDID" or "detected"
 */
record DbfEncoding(Charset charset, String from) {

    private static final Charset FALLBACK = Charset.forName("windows-1252");

    /** "The ANSI code page of the machine that wrote it": no more than a hint. */
    private static final int ANSI = 0x57;

    private static final Map<Integer, List<Integer>> CODE_PAGES = Map.ofEntries(
            Map.entry(437, List.of(0x01, 0x09, 0x0B, 0x0D, 0x0F, 0x11, 0x15, 0x18, 0x19, 0x1B)),
            Map.entry(850, List.of(0x02, 0x0A, 0x0E, 0x10, 0x12, 0x14, 0x16, 0x1A, 0x1D, 0x25, 0x37)),
            Map.entry(1252, List.of(0x03, 0x58, 0x59)),
            Map.entry(865, List.of(0x08, 0x17, 0x66)),
            Map.entry(932, List.of(0x13, 0x7B)),
            Map.entry(863, List.of(0x1C, 0x6C)),
            Map.entry(852, List.of(0x1F, 0x22, 0x23, 0x40, 0x64, 0x87)),
            Map.entry(860, List.of(0x24)),
            Map.entry(866, List.of(0x26, 0x65)),
            Map.entry(936, List.of(0x4D, 0x7A)),
            Map.entry(949, List.of(0x4E, 0x79)),
            Map.entry(950, List.of(0x4F, 0x78)),
            Map.entry(874, List.of(0x50, 0x7C)),
            Map.entry(861, List.of(0x67)),
            Map.entry(737, List.of(0x6A, 0x86)),
            Map.entry(857, List.of(0x6B, 0x88)),
            Map.entry(1250, List.of(0xC8)),
            Map.entry(1251, List.of(0xC9)),
            Map.entry(1254, List.of(0xCA)),
            Map.entry(1253, List.of(0xCB)),
            Map.entry(1255, List.of(0x7D)),
            Map.entry(1256, List.of(0x7E)),
            Map.entry(1257, List.of(0xCC)));

    /**
     * The encoding to read with.
     *
     * @param text what the text's own bytes look like
     * @param problems gets a sentence when the encoding had to be guessed, or what names it is at odds with the text
     */
    static DbfEncoding of(ShapefileParts parts, int language, Utf8 text, List<Problem> problems) {
        return parts.named("cpg", problems)
                .map(charset -> new DbfEncoding(charset, ".cpg"))
                .or(() -> parts.named("cst", problems).map(charset -> new DbfEncoding(charset, ".cst")))
                .or(() -> codePage(language).map(charset -> new DbfEncoding(charset, "LDID")))
                .map(told -> checked(told, text, problems))
                .orElseGet(() -> detected(language, text, problems));
    }

    private static DbfEncoding checked(DbfEncoding told, Utf8 text, List<Problem> problems) {
        boolean utf8 = told.charset.equals(StandardCharsets.UTF_8);
        if (utf8 && text.broken() > 0) {
            problems.add(new Problem(
                    "The " + told.from + " says UTF-8, but the text holds " + Tally.number(text.broken(), "byte")
                            + " that no UTF-8 has",
                    "",
                    "Write the true encoding into the .cpg file"));
        } else if (!utf8 && told.charset.newEncoder().maxBytesPerChar() == 1 && looksLikeUtf8(text)) {
            problems.add(new Problem(
                    "The " + told.from + " says " + told.charset.name() + ", but the text looks like UTF-8",
                    "",
                    "If names look wrong, write UTF-8 into the .cpg file"));
        }
        return told;
    }

    private static DbfEncoding detected(int language, Utf8 text, List<Problem> problems) {
        if (text.broken() == 0) {
            return new DbfEncoding(StandardCharsets.UTF_8, "detected");
        }
        if (language != ANSI) {
            problems.add(new Problem(
                    "Nothing tells the text's encoding and it is not UTF-8: windows-1252 is assumed",
                    "",
                    "If names look wrong, put a .cpg file with the encoding's name beside it"));
        }
        return new DbfEncoding(FALLBACK, language == ANSI ? "LDID" : "detected");
    }

    private static boolean looksLikeUtf8(Utf8 text) {
        return text.broken() == 0 && text.sequences() > 0;
    }

    private static Optional<Charset> codePage(int language) {
        return CODE_PAGES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(language))
                .findFirst()
                .flatMap(entry -> byName(Integer.toString(entry.getKey())));
    }

    /** The encoding with a name as .cpg files write it: "UTF-8", "65001", "1252", "ANSI 1251", "OEM 437", "88591". */
    static Optional<Charset> byName(String name) {
        String plain = name.strip().toUpperCase(Locale.ROOT);
        if (plain.equals("UTF-8")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        String digits = plain.replaceFirst("^(ANSI|OEM|CP|LDID|WINDOWS|MS|IBM|ISO)?[ _/-]*", "")
                .replaceAll("[ _-]", "");
        String standard =
                switch (digits) {
                    case "65001", "UTF8" -> "UTF-8";
                    case "932" -> "windows-31j";
                    case "936" -> "GBK";
                    case "949" -> "x-windows-949";
                    case "950" -> "Big5";
                    case "874" -> "x-windows-874";
                    default -> standard(digits, plain);
                };
        try {
            return Charset.isSupported(standard) ? Optional.of(Charset.forName(standard)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String standard(String digits, String plain) {
        if (digits.matches("8859\\d{1,2}")) {
            return "ISO-8859-" + digits.substring(4);
        }
        if (digits.matches("125\\d")) {
            return "windows-" + digits;
        }
        return digits.matches("[78]\\d\\d|437") ? "IBM" + digits : plain;
    }
}
