package org.myaypon.draw;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.myaypon.page.BurmeseWords;
import org.myaypon.page.MapLayer;
import org.myaypon.page.Page;
import org.myaypon.page.PageItem;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.text.BurmeseDigits;

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
        return (isBurmese() ? "မြေပုံ: " : "Map: ") + sentence(page.title()) + subtitle + shown(map);
    }

    /** The same about a map beside the main one. */
    String told(PageItem.SideMap side) {
        String name = words(side.texts());
        return (name.isEmpty() ? locator() : kind(side) + sentence(name)) + shown(side.map());
    }

    private String locator() {
        return isBurmese() ? "တည်နေရာပြမြေပုံ။" : "Locator map.";
    }

    private String kind(PageItem.SideMap side) {
        boolean small = side.legend().isPresent();
        if (isBurmese()) {
            return small ? "မြေပုံငယ်: " : "အသေးစိတ်မြေပုံ: ";
        }
        return small ? "Small map: " : "Inset map: ";
    }

    /** What maps are told of in: "my" on a Burmese page, else "en". */
    String language() {
        return isBurmese() ? "my" : "en";
    }

    private boolean isBurmese() {
        return page.language().equals("my");
    }

    private String shown(PageItem.MapFrame map) {
        String layers = map.layers().stream()
                .map(MapLayer::name)
                .filter(name -> !name.equals(LOCATOR))
                .map(name -> isBurmese() ? BurmeseWords.of(name) : name)
                .distinct()
                .collect(Collectors.joining(isBurmese() ? "၊ " : ", "));
        return isBurmese() ? burmese(layers, map) : english(layers, map);
    }

    private static String burmese(String layers, PageItem.MapFrame map) {
        String scale = String.format(Locale.ROOT, "1:%,d", rounded(map.view().scaleDenominator()));
        String names = map.labels().isEmpty() ? "" : "၊ အမည် " + map.labels().size() + " ခု";
        return (layers.isEmpty() ? "" : " ပြသထားသည်များ: " + layers + "။")
                + BurmeseDigits.of(" စကေး " + scale + names + "။");
    }

    private static String english(String layers, PageItem.MapFrame map) {
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

    private String sentence(String text) {
        return text.matches(".*[.!?။]") ? text : text + (isBurmese() ? "။" : ".");
    }

    private static String words(List<PlacedLine> lines) {
        return lines.stream().map(line -> line.text().text().strip()).collect(Collectors.joining(" "));
    }
}
