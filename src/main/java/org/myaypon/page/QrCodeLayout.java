package org.myaypon.page;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myaypon.data.Problem;
import org.myaypon.page.PageItem.Part;
import org.myaypon.template.Box;
import org.myaypon.template.QrCodeItem;
import org.myaypon.template.Slot;

/** Makes the code of a text as large as its place allows, on white and with the quiet zone that readers need. */
final class QrCodeLayout {
    private static final double LEAST_FIELD_MM = 0.4;
    private static final double LEAST_CONTRAST = 4;

    private QrCodeLayout() {}

    /** The code; empty for an empty text, or for one that has no room in any code, which the problems then tell. */
    static Optional<PageItem.Figure> layout(QrCodeItem item, String text, List<Problem> problems) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Optional<QrCodeOutline> code = QrCodeOutline.of(text);
        if (code.isEmpty()) {
            problems.add(new Problem(
                    String.format(
                            Locale.ROOT,
                            "The text of %s is too long for a QR code and is left out",
                            item.slot().name()),
                    item.slot().where(),
                    "Shorten it to 2,000 letters or fewer; an address is best below 100"));
        }
        return code.map(outline -> placed(item, outline, problems));
    }

    private static PageItem.Figure placed(QrCodeItem item, QrCodeOutline code, List<Problem> problems) {
        Slot slot = item.slot();
        Box box = slot.box();
        int all = code.fields() + 2 * QrCodeOutline.QUIET;
        double fieldMm = Math.min(box.widthMm(), box.heightMm()) / all;
        double side = fieldMm * all;
        Box square =
                new Box(box.xMm() + (box.widthMm() - side) / 2, box.yMm() + (box.heightMm() - side) / 2, side, side);
        if (fieldMm < LEAST_FIELD_MM) {
            problems.add(new Problem(
                    String.format(
                            Locale.ROOT,
                            "The fields of %s are %.2f mm wide, too small for many telephones",
                            slot.name(),
                            fieldMm),
                    slot.where(),
                    String.format(
                            Locale.ROOT,
                            "Make its place at least %.0f mm wide and high, or shorten its text",
                            Math.ceil(all * LEAST_FIELD_MM))));
        }
        if (contrastToWhite(item.color()) < LEAST_CONTRAST) {
            problems.add(new Problem(
                    "The colour of " + slot.name() + " is too pale to be read by telephones",
                    slot.where(),
                    "Choose a darker colour"));
        }
        AffineTransform toPage = AffineTransform.getTranslateInstance(
                square.xMm() + QrCodeOutline.QUIET * fieldMm, square.yMm() + QrCodeOutline.QUIET * fieldMm);
        toPage.scale(fieldMm, fieldMm);
        Shape paper = new Rectangle2D.Double(square.xMm(), square.yMm(), side, side);
        return new PageItem.Figure(
                slot.name(),
                square,
                List.of(
                        Part.filled(paper, Color.WHITE),
                        Part.filled(toPage.createTransformedShape(code.path()), item.color())),
                1);
    }

    /** WCAG's contrast ratio. */
    private static double contrastToWhite(Color color) {
        double luminance =
                0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int value) {
        double part = value / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
