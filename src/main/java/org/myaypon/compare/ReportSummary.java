package org.myaypon.compare;

import java.util.List;

/** The table on top of a report: each map in a line, then those that stay as they are. */
final class ReportSummary {

    private final Html page;

    ReportSummary(Html page) {
        this.page = page;
    }

    void write(TemplateComparison comparison) {
        List<MapComparison> maps = comparison.maps();
        page.raw("<section>\n");
        page.element("p", "lead", ComparisonText.summary(maps)).raw("\n");
        if (maps.stream().anyMatch(map -> !map.isSame())) {
            page.raw("<table>\n<thead><tr><th>Map</th><th>Title</th><th class=\"number\">Changed</th><th>In</th>"
                    + "<th class=\"number\">New problems</th><th class=\"number\">Solved</th></tr></thead>\n<tbody>\n");
            for (int i = 0; i < maps.size(); i++) {
                if (!maps.get(i).isSame()) {
                    row(i + 1, maps.get(i));
                }
            }
            page.raw("</tbody>\n</table>\n");
        }
        List<String> same = maps.stream()
                .filter(MapComparison::isSame)
                .map(MapComparison::name)
                .toList();
        if (!same.isEmpty()) {
            page.raw("<p class=\"same\">")
                    .words("No difference: " + String.join(", ", same))
                    .raw("</p>\n");
        }
        ComparisonText.passedOver(comparison)
                .ifPresent(words -> page.raw("<p class=\"same\">").words(words).raw("</p>\n"));
        page.raw("</section>\n");
    }

    private void row(int number, MapComparison map) {
        page.raw("<tr><td><a href=\"#map-" + number + "\">").words(map.name()).raw("</a></td>");
        page.element("td", map.title());
        if (map.isMade()) {
            page.element("td", "number", ComparisonText.share(map.share()));
            page.element("td", String.join(", ", map.changedItems()));
            count(map.problems().appeared().size(), "number bad");
            count(map.problems().gone().size(), "number good");
        } else {
            page.raw("<td colspan=\"4\" class=\"bad\">")
                    .words("Could not be made")
                    .raw("</td>");
        }
        page.raw("</tr>\n");
    }

    private void count(int count, String kind) {
        page.element("td", count == 0 ? "number none" : kind, count == 0 ? "–" : String.valueOf(count));
    }
}
