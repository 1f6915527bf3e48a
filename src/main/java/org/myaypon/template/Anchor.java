package org.myaypon.template;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.myaypon.data.YamlValue;

/**
 * An edge or a size of another item, of the page or of its margins, and a distance: {@code legend.right + 4}.
 *
 * @param of the other item's name, or {@link #PAGE} or {@link #MARGIN}
 * @param edge one of left, right, width, top, bottom, height
 * @param plusMm what is added to it
 */
record Anchor(String of, String edge, double plusMm) {

    /** Stands for the whole paper. */
    static final String PAGE = "page";

    /** Stands for the page inside its margins. */
    static final String MARGIN = "margin";

    /** Names that no item can have. */
    static final Set<String> RESERVED = Set.of(PAGE, MARGIN);

    /** How a place may be written, in the regular expressions that JavaScript knows too. */
    static final String FORM =
            "^\\s*(.+)\\.(left|right|width|top|bottom|height)\\s*(?:([+-])\\s*([0-9]+(?:\\.[0-9]+)?))?\\s*$";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    /** What a value says; empty when it is no anchor. */
    static Optional<Anchor> read(YamlValue value) {
        Matcher parts = PATTERN.matcher(value.text());
        if (!parts.matches()) {
            return Optional.empty();
        }
        double distance = parts.group(4) == null ? 0 : Double.parseDouble(parts.group(4));
        return Optional.of(
                new Anchor(parts.group(1).strip(), parts.group(2), "-".equals(parts.group(3)) ? -distance : distance));
    }
}
