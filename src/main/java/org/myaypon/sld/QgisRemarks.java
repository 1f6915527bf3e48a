package org.myaypon.sld;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What QGIS writes as remarks where it could not write what it should. */
final class QgisRemarks {

    private static final Pattern LOST_EXPRESSION =
            Pattern.compile("SE Export for (.*) not implemented yet", Pattern.DOTALL);
    private static final Pattern LOST_SYMBOL = Pattern.compile("(?:SymbolLayerV2|.*?) ?(\\w+) not implemented yet");
    private static final Pattern PARSER_ERROR = Pattern.compile("Parser Error:.*Expression was: ?(.*)", Pattern.DOTALL);

    private QgisRemarks() {}

    /** The expression that a parameter should hold, in QGIS's own language. */
    static Optional<String> lostExpression(Element element) {
        return element.remarks().stream()
                .map(LOST_EXPRESSION::matcher)
                .filter(Matcher::matches)
                .map(match -> match.group(1).strip())
                .findFirst();
    }

    /** The kind of symbol that a rule should hold: "RasterFill". */
    static Optional<String> lostSymbol(Element rule) {
        return rule.remarks().stream()
                .filter(remark -> !LOST_EXPRESSION.matcher(remark).matches())
                .map(LOST_SYMBOL::matcher)
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .findFirst();
    }

    /** The condition that a rule should have; "ELSE" is QGIS's word for everything else. */
    static Optional<String> lostCondition(Element rule) {
        return rule.remarks().stream()
                .map(PARSER_ERROR::matcher)
                .filter(Matcher::find)
                .map(match -> match.group(1).strip())
                .findFirst();
    }
}
