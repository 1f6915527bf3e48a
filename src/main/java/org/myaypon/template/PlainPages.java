package org.myaypon.template;

import java.util.Map;
import org.myaypon.data.YamlFile;
import org.myaypon.data.YamlValue;

/** Writes the further pages that a template has without saying anything of them into its file, so that they can be changed. */
final class PlainPages {

    private static final String LEFT_TO_RIGHT = "left: margin.left, right: margin.right, ";
    private static final String AT_TOP = "top: margin.top, height: 6";
    private static final String AT_BOTTOM = "bottom: margin.bottom, height: 6";
    private static final String BETWEEN = "top: \"margin.top + 9\", bottom: \"margin.bottom - 9\"";

    private PlainPages() {}

    /**
     * A list with the items of plain further pages: the title, the tables between the margins, the page's number.
     *
     * @param first the first page's items by their names
     */
    static DraftList written(DraftList list, Map<String, YamlValue> first) {
        DraftList pages = list;
        boolean headed = false;
        for (Map.Entry<String, YamlValue> item : first.entrySet()) {
            if (!continues(item.getValue())) {
                continue;
            }
            if (!headed) {
                pages = headed(pages, item.getValue());
                headed = true;
            }
            pages = pages.add("{item: table, name: " + YamlFile.quote(item.getKey()) + ", at: {" + LEFT_TO_RIGHT
                    + BETWEEN + "}}");
        }
        return pages;
    }

    private static boolean continues(YamlValue item) {
        return is(item, "item", "table") && is(item, "overflow", "continue");
    }

    private static boolean is(YamlValue item, String key, String word) {
        return item.find(key)
                .filter(value -> value.isText() && value.text().equals(word))
                .isPresent();
    }

    private static DraftList headed(DraftList pages, YamlValue table) {
        String title = style(table, "title-style");
        String note = style(table, "note-style");
        return pages.add(text("title", AT_TOP, title + ", text: \"{title}\""))
                .add(text("sample", AT_BOTTOM, note + ", align: right, stand: bottom, text: \"{sample}\""))
                .add(text("page", AT_BOTTOM, note + ", stand: bottom, text: \"{page} / {pages}\""));
    }

    private static String text(String name, String place, String rest) {
        return "{item: text, name: following-" + name + ", at: {" + LEFT_TO_RIGHT + place + "}, style: " + rest + "}";
    }

    private static String style(YamlValue table, String key) {
        return table.get(key).scalar();
    }
}
