package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.myaypon.data.Field;
import org.myaypon.data.Table;

/** Finds columns by their HXL hashtags; the order of a tag's attributes is free. */
final class Hxl {

    private Hxl() {}

    /** Whether a column has this hashtag, whatever its attributes. */
    static boolean hasTag(Field field, String tag) {
        return field.hxl().map(own -> parts(own).get(0).equals(tag)).orElse(false);
    }

    /**
     * The columns that have this hashtag and all of its attributes; the fewer other attributes they have, the earlier.
     *
     * @param wanted a hashtag with attributes, "#org+impl", and with those that must not be there, "#org-funding-type"
     */
    static List<Integer> columns(Table table, String wanted) {
        String[] pieces = wanted.strip().toLowerCase(Locale.ROOT).split("-", -1);
        List<String> needed = parts(pieces[0]);
        List<String> forbidden = Arrays.asList(pieces).subList(1, pieces.length);
        List<Integer> found = new ArrayList<>();
        List<Integer> extras = new ArrayList<>();
        for (int column = 0; column < table.fields().size(); column++) {
            Optional<String> own = table.fields().get(column).hxl();
            List<String> has = own.map(Hxl::parts).orElse(List.of());
            if (own.isEmpty() || !has.get(0).equals(needed.get(0)) || !has.containsAll(needed)) {
                continue;
            }
            Set<String> attributes = new HashSet<>(has);
            if (forbidden.stream().noneMatch(attributes::contains)) {
                int extra = has.size() - needed.size();
                int at = 0;
                while (at < extras.size() && extras.get(at) <= extra) {
                    at++;
                }
                extras.add(at, extra);
                found.add(at, column);
            }
        }
        return found;
    }

    private static List<String> parts(String tag) {
        return Arrays.stream(tag.strip().toLowerCase(Locale.ROOT).split("\\+", -1))
                .map(String::strip)
                .toList();
    }
}
