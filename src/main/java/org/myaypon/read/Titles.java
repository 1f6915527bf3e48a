package org.myaypon.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.myaypon.data.Problem;

/** Makes the titles of columns usable: every column gets one, and no two are the same. */
final class Titles {

    private Titles() {}

    /**
     * The titles, each once: an empty one becomes {@code column_4}, a second NAME becomes {@code NAME_2}.
     *
     * @param taken a title that no column may have; empty when all are free
     * @param problems gets a sentence for what was renamed
     */
    static List<String> unique(List<String> raw, String taken, List<Problem> problems) {
        Set<String> asWritten = new HashSet<>(raw);
        Set<String> used = new HashSet<>();
        used.add(taken);
        List<String> titles = new ArrayList<>(raw.size());
        List<String> doubled = new ArrayList<>();
        int empty = 0;
        for (int i = 0; i < raw.size(); i++) {
            String title = raw.get(i);
            if (title.isEmpty()) {
                empty++;
                title = "column_" + (i + 1);
            }
            if (!used.add(title)) {
                String free = free(title, used, asWritten);
                doubled.add(free);
                title = free;
                used.add(free);
            }
            titles.add(title);
        }
        report(doubled, empty, problems);
        return titles;
    }

    private static String free(String title, Set<String> used, Set<String> asWritten) {
        int number = 2;
        while (used.contains(title + "_" + number) || asWritten.contains(title + "_" + number)) {
            number++;
        }
        return title + "_" + number;
    }

    private static void report(List<String> doubled, int empty, List<Problem> problems) {
        if (!doubled.isEmpty()) {
            String shown = String.join(", ", doubled.subList(0, Math.min(3, doubled.size())));
            String more = doubled.size() > 3 ? " …" : "";
            problems.add(new Problem(
                    doubled.size() == 1
                            ? "A column has the title of another and is called " + shown
                            : doubled.size() + " columns have titles of others and are called " + shown + more,
                    "",
                    "Give every column its own title"));
        }
        if (empty > 0) {
            problems.add(new Problem(
                    empty == 1
                            ? "1 column has no title and is called by its place"
                            : empty + " columns have no title and are called by their place",
                    "",
                    "Give every column a title"));
        }
    }
}
