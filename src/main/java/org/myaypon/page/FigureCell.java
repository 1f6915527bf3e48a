package org.myaypon.page;

import java.util.List;
import java.util.Optional;
import org.myaypon.data.Problem;
import org.myaypon.page.FigureWords.Written;
import org.myaypon.template.Align;
import org.myaypon.template.Box;
import org.myaypon.template.FiguresItem;
import org.myaypon.template.IconItem;
import org.myaypon.template.Stand;
import org.myaypon.template.TextPattern;
import org.myaypon.template.TypeStyle;
import org.myaypon.text.Fonts;
import org.myaypon.text.Points;

/**
 * One figure in its place: an icon, right of it the number, below the number what it is of, and a note.
 *
 * @param item what the template wants
 * @param figure what it says
 * @param box its place
 * @param indentMm what the icon takes of the width, with the space behind it
 */
record FigureCell(FiguresItem item, Written figure, Box box, double indentMm) {

    private static final double VALUE_SHARE = 0.55;
    private static final double NOTE_SHARE = 0.3;
    private static final double GAP_EM = 0.4;

    /** The number on one line. */
    TextBlock value(TypeStyle style) {
        double line = style.text().sizePt() * Points.MM_PER_PT * 1.5;
        return text(figure.value(), style, box.yMm(), Math.min(line, box.heightMm() * VALUE_SHARE));
    }

    /** How far down from its upper edge the letters of a text reach: numbers have nothing below their line, Burmese ones have. */
    double inkMm(TextBlock block) {
        return block.lines().stream()
                .mapToDouble(line -> line.baselineMm() + Fonts.ink(line.text()).getMaxY() - box.yMm())
                .max()
                .orElse(0);
    }

    /** The note from a height on. */
    TextBlock note(TypeStyle style, double topMm) {
        return text(figure.note(), style, topMm, box.heightMm() * NOTE_SHARE);
    }

    /**
     * What the number is of.
     *
     * @param valueMm how far down the number reaches
     * @param noteMm the height of the note
     */
    TextBlock caption(TypeStyle style, double valueMm, double noteMm) {
        double top = box.yMm() + valueMm + gapMm(item.caption());
        double below = noteMm > 0 ? noteMm + gapMm(item.noteStyle()) : 0;
        return text(figure.caption(), style, top, Math.max(0, box.bottomMm() - below - top));
    }

    private TextBlock text(String text, TypeStyle style, double topMm, double heightMm) {
        Box room = new Box(box.xMm() + indentMm, topMm, Math.max(0, box.widthMm() - indentMm), heightMm);
        return TextBlock.fit(text, style, room, Align.LEFT, Stand.TOP);
    }

    /** The space above a text. */
    static double gapMm(TypeStyle style) {
        return GAP_EM * style.text().sizePt() * Points.MM_PER_PT;
    }

    /** Its icon, at its left upper corner; empty when it has none. */
    Optional<PageItem.Picture> icon(double sizeMm, PictureShelf shelf, List<Problem> problems) {
        Box place = new Box(box.xMm(), box.yMm(), sizeMm, Math.min(sizeMm, box.heightMm()));
        IconItem icon = new IconItem(item.slot().in(place), new TextPattern(""), item.color(), Align.LEFT, Stand.TOP);
        return new PictureLayout(icon.slot(), shelf, problems).icon(icon, figure.icon());
    }
}
