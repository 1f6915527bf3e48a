package org.myaypon.page;

import java.util.function.UnaryOperator;

/**
 * What a table says where it goes on on another page, in the sheet's words.
 *
 * @param continued stands behind a title that is repeated: "continued"
 * @param continuedOn stands before the number of the next page: "Continued on page"
 * @param seePage stands between a table's title and the number of its page: "see page"
 */
record FlowWords(String continued, String continuedOn, String seePage) {

    static FlowWords of(UnaryOperator<String> variables) {
        return new FlowWords(
                variables.apply("continued"), variables.apply("continued-on"), variables.apply("see-page"));
    }

    /** "Health (continued)". */
    String again(String title) {
        return title.isBlank() || continued.isBlank() ? title : title + " (" + continued + ")";
    }

    String next(int page) {
        return continuedOn + " " + page;
    }

    String elsewhere(String title, int page) {
        return (title.isBlank() ? "" : title + ": ") + seePage + " " + page;
    }
}
