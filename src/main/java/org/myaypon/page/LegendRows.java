package org.myaypon.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.myaypon.style.LegendEntry;

/**
 * The rows of a legend from the top down: classes, what comes after them, then groups under their titles.
 *
 * @param rows the rows
 */
record LegendRows(List<Row> rows) {

    /** What a row is, in the order in which rows are left out when there is no room, the last of each first. */
    enum Part {
        /** A class; the first to go. */
        CLASS,
        /** An entry of a group; a title goes with its last entry. */
        MEMBER,
        /** No data and the like; kept as long as there is any room. */
        OTHER,
        /** The title of a group. */
        TITLE,
        /** What tells how many rows are left out. */
        MORE
    }

    /**
     * A row.
     *
     * @param entry what it shows; a title has nothing but its label
     * @param part what it is
     * @param sizes the sizes that it shows in place of a symbol; its entry then has their longest number alone
     */
    record Row(LegendEntry entry, Part part, Optional<SizeKey> sizes) {

        /** A row of one symbol, or of none. */
        Row(LegendEntry entry, Part part) {
            this(entry, part, Optional.empty());
        }

        boolean isTitle() {
            return part == Part.TITLE;
        }
    }

    LegendRows {
        rows = List.copyOf(rows);
    }

    /** The rows that a legend's content asks for; the classes of a square are not among them. */
    static LegendRows of(LegendContent content) {
        List<Row> rows = new ArrayList<>();
        if (content.square().isEmpty()) {
            List<LegendEntry> classes = new ArrayList<>(content.classes());
            if (content.ranked()) {
                Collections.reverse(classes);
            }
            classes.forEach(entry -> rows.add(new Row(entry, Part.CLASS)));
        }
        content.others().forEach(entry -> rows.add(new Row(entry, Part.OTHER)));
        content.groups().forEach(group -> add(group, rows));
        return new LegendRows(rows);
    }

    private static void add(LegendGroup group, List<Row> rows) {
        boolean shown = !group.entries().isEmpty() || group.sizes().isPresent();
        if (!group.title().isBlank() && shown) {
            rows.add(new Row(new LegendEntry(group.title(), -1, List.of()), Part.TITLE));
        }
        group.entries().forEach(entry -> rows.add(new Row(entry, Part.MEMBER)));
        group.sizes()
                .ifPresent(key -> rows.add(
                        new Row(new LegendEntry(key.longestLabel(), -1, List.of()), Part.MEMBER, Optional.of(key))));
    }

    /** How many rows there are without the titles of groups. */
    int count() {
        return (int) rows.stream().filter(row -> !row.isTitle()).count();
    }

    List<LegendEntry> entries() {
        return rows.stream().map(Row::entry).toList();
    }

    /**
     * The rows without some, and with one that says how many these are: classes go first, then the entries of groups, then
     * the others, each from the last one up.
     *
     * @param leftOut how many, from 0 to {@link #count()}
     */
    LegendRows without(int leftOut) {
        List<Row> kept = new ArrayList<>(rows);
        int still = leftOut;
        int moreAt = kept.size();
        for (Part part : List.of(Part.CLASS, Part.MEMBER, Part.OTHER)) {
            for (int i = kept.size() - 1; i >= 0 && still > 0; i--) {
                if (kept.get(i).part() == part) {
                    kept.remove(i);
                    still--;
                    moreAt = part == Part.CLASS ? i : kept.size();
                }
            }
        }
        if (leftOut > 0) {
            kept.add(moreAt, new Row(new LegendEntry("+ " + leftOut + " more", -1, List.of()), Part.MORE));
        }
        return new LegendRows(withoutLoneTitles(kept));
    }

    private static List<Row> withoutLoneTitles(List<Row> rows) {
        return IntStream.range(0, rows.size())
                .filter(i -> !rows.get(i).isTitle()
                        || (i + 1 < rows.size() && rows.get(i + 1).part() == Part.MEMBER))
                .mapToObj(rows::get)
                .toList();
    }
}
