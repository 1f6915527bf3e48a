package org.myaypon.draw;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.myaypon.page.MapLayer;
import org.myaypon.page.Page;
import org.myaypon.page.PageItem;
import org.myaypon.page.PageItem.PlacedLine;

/**
 * What the texts and maps of a page are to whoever hears it read.
 *
 * @param page the page
 */
record PageReading(Page page) {
    private static final String SUBTITLE = "subtitle";

    /** The layers of a locator are all called so. */
    private static final String LOCATOR = "Locator";

    /** Whether a text is the page's title, the line below it, or another one. */
    Role role(PageItem.TextBox text) {
        if (words(text.lines()).equals(page.title().strip())) {
            return Role.TITLE;
        }
        return text.id().equals(SUBTITLE) ? Role.SUBTITLE : Role.TEXT;
    }

    /** A sentence or two about what the main map shows. */
    String told(PageItem.MapFrame map) {
        String subtitle = page.items().stream()
                .filter(item -> item.id().equals(SUBTITLE))
                .map(item -> item instanceof PageItem.TextBox text ? " " + sentence(words(text.lines())) : "")
                .collect(Collectors.joining());
        return "Map: " + sentence(page.title()) + subtitle + shown(map);
    }

    /** The same about a map beside the main one. */
    String told(PageItem.SideMap side) {
        String name = words(side.texts());
        String kind = side.legend().isPresent() ? "Small map: " : "Inset map: ";
        return (name.isEmpty() ? "Locator map." : kind + sentence(name)) + shown(side.map());
    }

    private static String shown(PageItem.MapFrame map) {
        String layers = map.layers().stream()
                .map(MapLayer::name)
                .filter(name -> !name.equals(LOCATOR))
                .distinct()
                .collect(Collectors.joining(", "));
        return (layers.isEmpty() ? "" : " It shows: " + layers + ".")
                + String.format(
                        Locale.ROOT,
                        " Scale 1:%,d%s.",
                        rounded(map.view().scaleDenominator()),
                        map.labels().isEmpty() ? "" : "; " + map.labels().size() + " names");
    }

    /** A scale as it would be said: three digits tell enough of it. */
    private static long rounded(double denominator) {
        BigDecimal said = new BigDecimal(denominator).round(new MathContext(3));
        return said.longValue();
    }

    private static String sentence(String text) {
        return text.matches(".*[.!?။]") ? text : text + ".";
    }

    private static String words(List<PlacedLine> lines) {
        return lines.stream().map(line -> line.text().text().strip()).collect(Collectors.joining(" "));
    }
}
