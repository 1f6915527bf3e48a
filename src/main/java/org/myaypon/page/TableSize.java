package org.myaypon.page;

import org.myaypon.template.TableItem;
import org.myaypon.template.TypeStyle;
import org.myaypon.text.Face;
import org.myaypon.text.Points;
import org.myaypon.text.TextStyle;

/**
 * How large the texts of a table are, and how far they stand apart.
 *
 * @param head the columns' titles
 * @param cell the plain rows
 * @param strong headings and totals
 * @param more the row that tells what is left out
 * @param padMm the space above and below the letters of a row
 */
record TableSize(TextStyle head, TextStyle cell, TextStyle strong, TextStyle more, double padMm) {

    private static final double PAD = 0.11;
    private static final double TIGHT_PAD = 0;
    private static final double COLUMN_GAP = 0.8;
    private static final double RULE_GAP = 0.15;
    private static final double HEADING_GAP = 0.45;

    /**
     * A size.
     *
     * @param scale 1 when everything has its full size
     * @param tight whether the rows stand as close as their letters allow
     */
    static TableSize of(TableItem item, double scale, boolean tight) {
        TextStyle cell = scaled(item.cell(), scale);
        TextStyle strong = cell.withFace(Face.SEMIBOLD);
        TextStyle more = cell.withColor(item.note().text().color());
        double emMm = cell.sizePt() * Points.MM_PER_PT;
        return new TableSize(
                scaled(item.head(), scale),
                cell,
                strong,
                item.head().text().burmeseDigits() ? more.withBurmeseDigits() : more,
                (tight ? TIGHT_PAD : PAD) * emMm);
    }

    /** The style of a row's cells. */
    TextStyle style(TableContent.Kind kind) {
        return kind == TableContent.Kind.PLAIN ? cell : strong;
    }

    /** The space between two columns. */
    double columnGapMm() {
        return COLUMN_GAP * emMm();
    }

    /** The space above a heading, more than that of other rows. */
    double headingGapMm() {
        return HEADING_GAP * emMm();
    }

    /** The space below the rule under the head. */
    double ruleGapMm() {
        return RULE_GAP * emMm();
    }

    double emMm() {
        return cell.sizePt() * Points.MM_PER_PT;
    }

    private static TextStyle scaled(TypeStyle style, double scale) {
        return style.text().withSize(style.text().sizePt() * scale);
    }
}
