package org.myaypon.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.myaypon.data.Problem;
import org.myaypon.page.PageItem.PlacedLine;

/** What is told of characters that no font of the program has; each stands as an empty box where it belongs. */
final class MissingCharacters {

    private static final int MOST_NAMED = 10;

    private MissingCharacters() {}

    /**
     * A problem that counts and names them, in their order on the page; empty when there are none.
     *
     * @param item the name of the item that the lines are of
     * @param where its place in the template
     */
    static Optional<Problem> of(String item, List<PlacedLine> lines, String where) {
        Set<String> missing = new LinkedHashSet<>();
        lines.forEach(line -> missing.addAll(line.text().missing()));
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        int count = missing.size();
        String named = missing.stream().limit(MOST_NAMED).collect(Collectors.joining(" "))
                + (count > MOST_NAMED ? " and " + (count - MOST_NAMED) + " more" : "");
        return Optional.of(new Problem(
                (count == 1 ? "1 character of " : count + " characters of ") + item
                        + (count == 1 ? " is" : " are")
                        + " in no font of the program and "
                        + (count == 1 ? "stands as an empty box: " : "stand as empty boxes: ")
                        + named,
                where,
                "Write it with other characters"));
    }
}
