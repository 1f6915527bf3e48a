package org.myaypon.project;

import java.util.Locale;
import org.myaypon.data.Layer;
import org.myaypon.data.Table;

/** The mark that invented data carry, which must stand on every map of them. */
final class SampleMark {

    private static final int MARKED_ROWS = 50;

    private SampleMark() {}

    /** What the files say of themselves: "Sample, not real" when a row or an area carries that mark, else nothing. */
    static String of(Layer layer, Table rows) {
        boolean marked = rows.rows().stream().limit(MARKED_ROWS).anyMatch(row -> row.cells().stream()
                        .anyMatch(SampleMark::isMark))
                || layer.features().stream().limit(MARKED_ROWS).anyMatch(feature -> layer.attributeNames().stream()
                        .anyMatch(name -> isMark(Layer.text(feature, name))));
        return marked ? "Sample, not real" : "";
    }

    /** Whether a text says that the data are invented. */
    static boolean isMark(String text) {
        return text.toLowerCase(Locale.ROOT).contains("sample, not real");
    }
}
