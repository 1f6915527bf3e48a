package org.myaypon.page;

import java.util.List;
import java.util.Map;
import org.myaypon.page.SnapshotContent.Figure;
import org.myaypon.template.FiguresItem;
import org.myaypon.template.SheetLanguage;
import org.myaypon.template.TextValue;

/** Writes figures in the language of a page. */
final class FigureWords {

    private static final String NARROW_SPACE = "\u2009";

    private FigureWords() {}

    /**
     * A figure as it is written.
     *
     * @param value its number with the unit
     * @param caption what it is of
     * @param note what stands below; may be empty
     * @param icon the name of its icon; may be empty
     */
    record Written(String value, String caption, String note, String icon) {}

    static List<Written> of(FiguresItem item, List<Figure> figures, PageTexts texts) {
        return figures.stream().map(figure -> written(item, figure, texts)).toList();
    }

    private static Written written(FiguresItem item, Figure figure, PageTexts texts) {
        SheetLanguage language = texts.language();
        String unit = figure.unit().in(language);
        String space = unit.isEmpty() || unit.startsWith("%") ? "" : NARROW_SPACE;
        String note = texts.fill(
                        item.note(),
                        item.slot(),
                        Map.of("as-of", figure.asOf(), "source", TextValue.of(figure.source())))
                .text();
        return new Written(
                figure.value().in(language) + space + unit, figure.caption().in(language), note, figure.icon());
    }
}
