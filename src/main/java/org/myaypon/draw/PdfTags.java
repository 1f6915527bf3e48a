package org.myaypon.draw;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** The parts of one page as they are drawn, each with its mark in the content stream. */
final class PdfTags {
    private static final int NO_MARK = -1;

    /**
     * A part.
     *
     * @param part what it is
     * @param mark its number in the content stream; below 0 for a part that has none
     * @param parts the parts in it, in the order of drawing
     */
    record Tag(PagePart part, int mark, List<Tag> parts) {

        boolean hasMark() {
            return mark >= 0;
        }
    }

    private final Tag page = new Tag(PagePart.of(Role.LEGEND), NO_MARK, new ArrayList<>());
    private final Deque<Tag> open = new ArrayDeque<>(List.of(page));
    private int marks;

    /** Begins a part. */
    Tag begin(PagePart part) {
        boolean marked = part.role().isDrawn() && part.role() != Role.DECORATION;
        Tag tag = new Tag(part, marked ? marks++ : NO_MARK, new ArrayList<>());
        if (part.role() != Role.DECORATION) {
            open.element().parts().add(tag);
        }
        open.push(tag);
        return tag;
    }

    /** Ends the part that began last. */
    PagePart end() {
        return open.pop().part();
    }

    /** Whether lines of one text are being drawn, which are to be read with spaces between them. */
    boolean inText() {
        PagePart part = open.element().part();
        return open.size() > 1 && part.role().isDrawn() && part.alt().isEmpty() && part.role() != Role.DECORATION;
    }

    /** How many marks there are. */
    int marks() {
        return marks;
    }

    /** The parts of the page in the order of reading. */
    List<Tag> inOrder() {
        return page.parts().stream()
                .sorted(Comparator.comparing(tag -> tag.part().role()))
                .toList();
    }
}
