package org.myaypon.page;

import java.util.function.UnaryOperator;
import org.myaypon.template.SheetLanguage;
import org.myaypon.text.BurmeseDigits;

/**
 * What a table says where it goes on on another page, in the sheet's words.
 *
 * @param language the sheet's language
 * @param continued stands behind a title that is repeated: "continued"
 * @param continuedOn stands before the number of the next page: "Continued on page"
 * @param seePage stands between a table's title and the number of its page: "see page"
 */
record FlowWords(SheetLanguage language, String continued, String continuedOn, String seePage) {

    static FlowWords of(SheetLanguage language, UnaryOperator<String> variables) {
        return new FlowWords(
                language, variables.apply("continued"), variables.apply("continued-on"), variables.apply("see-page"));
    }

    /** "Health (continued)". */
    String again(String title) {
        return title.isBlank() || continued.isBlank() ? title : title + " (" + continued + ")";
    }

    String next(int page) {
        return continuedOn + " " + number(page);
    }

    String elsewhere(String title, int page) {
        return (title.isBlank() ? "" : title + ": ") + seePage + " " + number(page);
    }

    private String number(int page) {
        String number = Integer.toString(page);
        return language == SheetLanguage.MY ? BurmeseDigits.of(number) : number;
    }
}
