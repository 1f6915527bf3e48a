package org.myaypon.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myaypon.data.Problem;
import org.myaypon.template.Box;

/** A map in a report: its pages side by side with the changed regions outlined, and what changed in words. */
final class ReportMap {

    /** Outlines stand so far off what changed. */
    private static final double AIR_MM = 1;

    private final Html page;
    private final int number;

    ReportMap(Html page, int number) {
        this.page = page;
        this.number = number;
    }

    void write(MapComparison map) {
        page.raw("<section class=\"map\" id=\"map-" + number + "\">\n<h2>")
                .words(map.name())
                .raw("</h2>\n");
        page.element("p", "title", map.title());
        if (map.isMade()) {
            page.element("p", "lead", capital(ComparisonText.line(map)) + ".");
        }
        problems("Could not be made", "bad", map.failures());
        problems("New problems", "bad", map.problems().appeared());
        problems("Solved", "good", map.problems().gone());
        names("Drawn no longer", map.items().items().gone());
        names("Newly drawn", map.items().items().appeared());
        names("Names that left the map", map.items().names().gone());
        names("Names that came to the map", map.items().names().appeared());
        for (int i = 0; i < map.pages().size(); i++) {
            PageComparison sheet = map.pages().get(i);
            if (map.pages().size() > 1) {
                page.element("h3", "Page " + (i + 1) + (sheet.isChanged() ? "" : ": no difference"));
            }
            if (sheet.isChanged()) {
                pair(sheet, map.name());
            }
        }
        page.raw("</section>\n");
    }

    private void problems(String title, String kind, List<Problem> problems) {
        if (!problems.isEmpty()) {
            page.raw("<div class=\"list " + kind + "\">").element("h3", title).raw("<ul>\n");
            problems.forEach(problem -> page.element("li", problem.sentence()).raw("\n"));
            page.raw("</ul></div>\n");
        }
    }

    private void names(String title, List<String> names) {
        if (!names.isEmpty()) {
            page.raw("<p class=\"names\">")
                    .element("b", title + " (" + names.size() + "): ")
                    .words(String.join(", ", names))
                    .raw("</p>\n");
        }
    }

    private void pair(PageComparison sheet, String name) {
        sheet.whyApart().ifPresent(text -> page.element("p", "paper", text).raw("\n"));
        page.raw("<div class=\"pair" + (sheet.isOnOnePaper() ? " same-paper" : "") + "\">\n");
        picture("Old", name, sheet.before(), sheet.regions());
        picture("New", name, sheet.after(), sheet.regions());
        page.raw("</div>\n");
        if (sheet.isOnOnePaper()) {
            page.raw("<input class=\"cut\" type=\"range\" min=\"0\" max=\"100\" value=\"50\""
                    + " aria-label=\"How much of the new sheet is seen\">\n");
        }
        regions(sheet.regions());
    }

    private void picture(String side, String name, Optional<PagePicture> picture, List<ChangedRegion> regions) {
        if (picture.isEmpty()) {
            page.raw("<figure class=\"absent\"></figure>\n");
            return;
        }
        PagePicture sheet = picture.get();
        page.raw("<figure class=\"" + side.toLowerCase(Locale.ROOT) + "\"><figcaption>" + side + "</figcaption>"
                + "<div class=\"sheet\"><img loading=\"lazy\" src=\"" + Html.escaped(sheet.file()) + "\" alt=\""
                + side + " sheet of " + Html.escaped(name) + "\">");
        page.raw(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %.2f %.2f\" preserveAspectRatio=\"none\" aria-hidden=\"true\">",
                sheet.widthMm(),
                sheet.heightMm()));
        regions.forEach(region -> outline(region.box()));
        page.raw("</svg></div></figure>\n");
    }

    private void outline(Box box) {
        page.raw(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"1\"/>",
                box.xMm() - AIR_MM,
                box.yMm() - AIR_MM,
                box.widthMm() + 2 * AIR_MM,
                box.heightMm() + 2 * AIR_MM));
    }

    private void regions(List<ChangedRegion> regions) {
        if (regions.isEmpty()) {
            return;
        }
        page.raw("<details><summary>")
                .words(regions.size() == 1 ? "1 changed region" : regions.size() + " changed regions")
                .raw("</summary><ol>\n");
        for (ChangedRegion region : regions) {
            Box box = region.box();
            page.raw("<li>").element("b", region.item());
            page.words(String.format(
                            Locale.ROOT,
                            ", %.0f × %.0f mm at %.0f, %.0f mm",
                            Math.ceil(box.widthMm()),
                            Math.ceil(box.heightMm()),
                            box.xMm(),
                            box.yMm()))
                    .raw("</li>\n");
        }
        page.raw("</ol></details>\n");
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
