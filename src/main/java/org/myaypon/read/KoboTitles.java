package org.myaypon.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.myaypon.data.Problem;

/**
 * Shortens the titles of a KoBo export, which hold the groups of the form: "location/site/township" becomes "township".
 *
 * <p>A title that would then be the same as another keeps its whole path, and the options of a question of several
 * choices keep the question ("needs/water"). Titles of tables that are no KoBo export stay.
 */
final class KoboTitles {

    private static final Set<String> METADATA = Set.of(
            "_id",
            "_uuid",
            "_index",
            "_submission_time",
            "_validation_status",
            "_notes",
            "_status",
            "_submitted_by",
            "_tags",
            "__version__",
            "formhub/uuid",
            "meta/instanceid",
            "_parent_index",
            "_parent_table_name");
    private static final int FEWEST = 2;

    private KoboTitles() {}

    /** The titles, shortened where the table is a KoBo export. */
    static List<String> shortened(List<String> titles, List<Problem> problems) {
        int metadata = 0;
        for (String title : titles) {
            metadata += METADATA.contains(title.toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        if (metadata < FEWEST) {
            return titles;
        }
        Set<String> whole = Set.copyOf(titles);
        List<String> shortened = new ArrayList<>(titles.size());
        Map<String, Integer> times = new HashMap<>();
        for (String title : titles) {
            String own = METADATA.contains(title.toLowerCase(Locale.ROOT)) ? title : last(title, whole);
            shortened.add(own);
            times.merge(own.toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        String example = "";
        for (int i = 0; i < titles.size(); i++) {
            String title = titles.get(i);
            if (times.getOrDefault(shortened.get(i).toLowerCase(Locale.ROOT), 0) > 1) {
                shortened.set(i, title);
            } else if (example.isEmpty() && !shortened.get(i).equals(title)) {
                example = title + " is called " + shortened.get(i);
            }
        }
        if (!example.isEmpty()) {
            problems.add(new Problem("The groups of the KoBo form are left out of the titles: " + example, "", ""));
        }
        return shortened;
    }

    /** The last part of a path, with the part before it when that is a question of its own. */
    private static String last(String title, Set<String> whole) {
        int slash = title.lastIndexOf('/');
        if (slash <= 0 || slash == title.length() - 1 || title.charAt(0) == '_') {
            return title;
        }
        String group = title.substring(0, slash);
        if (whole.contains(group)) {
            return group.substring(group.lastIndexOf('/') + 1) + title.substring(slash);
        }
        return title.substring(slash + 1).strip();
    }
}
