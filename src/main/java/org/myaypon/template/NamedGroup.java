package org.myaypon.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.myaypon.data.Nearest;
import org.myaypon.data.Problem;
import org.myaypon.data.UserException;
import org.myaypon.data.YamlValue;

/** A template's named colours, styles or lines, where one may be "like" another: it has that one's keys beside its own. */
final class NamedGroup {

    static final String LIKE = "like";

    private static final int MOST = 16;

    private final Map<String, YamlValue> entries;

    private NamedGroup(YamlValue group) {
        entries = group.entries();
    }

    /**
     * Reads each of a group's entries with what it is like; what is wrong with one is a problem.
     *
     * @param reader takes a name and what it stands for, with all keys of what it is like
     */
    static void read(Optional<YamlValue> group, List<Problem> problems, BiConsumer<String, YamlValue> reader) {
        if (group.isEmpty()) {
            return;
        }
        try {
            NamedGroup like = new NamedGroup(group.get());
            like.entries.values().stream().filter(value -> !value.isNothing()).forEach(value -> {
                try {
                    reader.accept(value.name(), like.whole(value));
                } catch (UserException e) {
                    problems.add(e.problem());
                }
            });
        } catch (UserException e) {
            problems.add(e.problem());
        }
    }

    private YamlValue whole(YamlValue value) {
        if (!value.isMap()) {
            return value;
        }
        List<YamlValue> chain = new ArrayList<>(List.of(value));
        Optional<YamlValue> like = value.find(LIKE);
        while (like.isPresent()) {
            YamlValue named = like.get();
            YamlValue other = entries.get(named.text());
            if (other == null) {
                throw named.error(
                        value.name() + " is like \"" + named.text() + "\", which is not there",
                        Nearest.didYouMean(named.text(), entries.keySet()));
            }
            chain.add(0, other);
            if (chain.size() > MOST) {
                throw named.error(
                        value.name() + " is like another that is like it again, or through more than " + MOST
                                + " others",
                        "Write its own keys out");
            }
            like = other.find(LIKE);
        }
        Map<String, YamlValue> all = new LinkedHashMap<>();
        chain.forEach(each -> all.putAll(each.entries()));
        return YamlValue.group(value, all);
    }
}
