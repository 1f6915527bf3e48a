package org.myaypon.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.geotools.styling.StyleBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegendValueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 | 7",
                "2 * 3 | 6.0",
                "Categorize(n, 1, 10, 2, 20, 3) | 2",
                "Categorize(n, 1, 10, 2, 20, 3, 'succeeding') | 2",
                "Recode(n, 1, 10, 2, 20, 3, 30) | 20",
                "Interpolate(n, 0, 4, 10, 8, 20, 12) | 8",
                "Interpolate(n, 0, 4, 10, 8, 20, 12, 'numeric', 'linear') | 8"
            })
    void functionsThatChooseGiveTheirMiddleOne(String expression, String value) throws CQLException {
        assertEquals(
                value,
                LegendValue.of(ECQL.toExpression(expression)).orElseThrow().toString());
    }

    @Test
    void anAttributeAndWhatIsReckonedFromItHaveNoValue() throws CQLException {
        assertEquals(Optional.empty(), LegendValue.of(ECQL.toExpression("people")));
        assertEquals(Optional.empty(), LegendValue.of(ECQL.toExpression("people * 2")));
    }

    @Test
    void aLegendKeepsRoomForTheMiddleSizeOfAMarkAndForGraphics() throws CQLException {
        StyleBuilder styles = new StyleBuilder();
        var mark = styles.createGraphic(null, styles.createMark("circle"), null);
        mark.setSize(ECQL.toExpression("Categorize(people, 10, 100, 20, 1000, 30)"));
        assertEquals(20 * 0.28 + 0.2, SymbolSize.marksMm(List.of(styles.createPointSymbolizer(mark))), 1e-9);
        mark.setSize(null);
        assertEquals(16 * 0.28 + 0.2, SymbolSize.marksMm(List.of(styles.createPointSymbolizer(mark))), 1e-9);
        mark.setSize(ECQL.toExpression("100000"));
        assertEquals(25.2, SymbolSize.marksMm(List.of(styles.createPointSymbolizer(mark))), 1e-9);
    }
}
