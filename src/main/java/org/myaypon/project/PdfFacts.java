package org.myaypon.project;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.myaypon.draw.Attachment;
import org.myaypon.draw.PdfInfo;
import org.myaypon.draw.PressProfile;
import org.myaypon.page.Page;

/** What the PDF of a map tells about itself. */
final class PdfFacts {

    private static final int MOST_PLACES = 12;

    private PdfFacts() {}

    /**
     * The facts of a map.
     *
     * @param press the press that it is for
     * @param attachments files that go with it
     */
    static PdfInfo of(MadeMap map, Optional<PressProfile> press, List<Attachment> attachments) {
        Page page = map.page();
        return new PdfInfo(
                page.title(),
                map.document().heading().producer(),
                map.document().heading().subtitle(),
                keywords(map),
                map.document().created().toInstant(),
                page.language(),
                press,
                attachments);
    }

    /** What is mapped, and where when that is not everywhere. */
    private static List<String> keywords(MadeMap map) {
        Set<String> words = new LinkedHashSet<>();
        words.add("map");
        words.add(map.document().heading().legend());
        boolean part = map.focus().size() < map.areas().size();
        Stream<Integer> shown = part ? map.focus().stream().limit(MOST_PLACES) : Stream.empty();
        shown.forEach(area -> words.add(map.areas().get(area).name()));
        return words.stream().filter(word -> !word.isBlank()).toList();
    }
}
