package org.myaypon.project;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.myaypon.indicator.JoinReport;

/** The texts that a template's variables stand for. */
final class SheetTexts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

    private SheetTexts() {}

    static Map<String, String> of(
            MapDocument document, SheetOptions options, MapMaker.Joined joined, String projection) {
        JoinReport join = joined.join().report();
        int noData = joined.values().noDataCount();
        MapDocument.Heading heading = document.heading();
        Map<String, String> texts = new HashMap<>();
        texts.put("title", heading.title());
        texts.put("subtitle", heading.subtitle());
        texts.put("sources", heading.sources());
        texts.put("producer", heading.producer());
        texts.put("sample", heading.note());
        // When a map was made does not tell of when its data are.
        texts.put("date", options.date().map(DAY::format).orElse(""));
        texts.put("created", MINUTE.format(document.created()) + zone(document.created()));
        texts.put("projection", projection);
        texts.put("matched", count(join.boundariesMatched()));
        texts.put("total", count(join.boundaries()));
        texts.put("nodata", noData == 0 ? "" : count(noData));
        texts.put(
                "unmatched",
                join.unmatchedRows().isEmpty() ? "" : count(join.unmatchedRows().size()));
        texts.put("rows", count(join.rows()));
        texts.putAll(options.texts());
        return texts;
    }

    /** What follows "UTC": nothing on UTC itself, else "+06:30". */
    private static String zone(OffsetDateTime time) {
        return time.getOffset().getTotalSeconds() == 0 ? "" : time.getOffset().getId();
    }

    private static String count(int number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
