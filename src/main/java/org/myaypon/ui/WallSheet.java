package org.myaypon.ui;

import java.util.Locale;
import java.util.stream.Stream;
import org.myaypon.series.SeriesView;

/**
 * A sheet on the wall.
 *
 * @param key the code of its area
 * @param name the English name of its area
 * @param burmese its Burmese name, or empty
 * @param state the state/region that it lies in, or empty
 * @param district the district that it lies in, or empty
 */
record WallSheet(String key, String name, String burmese, String state, String district) {

    static WallSheet of(SeriesView.Entry entry) {
        return new WallSheet(entry.key(), entry.name(), entry.burmese(), entry.state(), entry.district());
    }

    /** Whether what is typed is part of its code or of one of its names. */
    boolean isMeantBy(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return Stream.of(key, name, burmese, state, district)
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
