package org.myaypon.project;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.myaypon.data.YamlFile;
import org.myaypon.data.YamlValue;

/** Names that are moved or hidden as a map document writes them: "{MMR001002: {right: 3, down: -2}, MMR001005: hidden}". */
final class LabelMoveText {

    private static final String HIDDEN = "hidden";

    private LabelMoveText() {}

    /** The moves by the codes of their areas. */
    static Map<String, LabelMove> read(YamlValue group) {
        Map<String, LabelMove> moves = new LinkedHashMap<>();
        for (String code : group.keys()) {
            group.find(code).ifPresent(value -> moves.put(code, move(value)));
        }
        return moves;
    }

    private static LabelMove move(YamlValue value) {
        if (value.isText()) {
            if (value.text().equals(HIDDEN)) {
                return LabelMove.HIDDEN;
            }
            throw value.error(
                    "\"" + value.text() + "\" does not say what becomes of the name",
                    "Write hidden, or how far it is moved in millimetres: {right: 3, down: -2}");
        }
        value.allowOnly(Set.of("right", "down"));
        return LabelMove.by(millimetres(value, "right"), millimetres(value, "down"));
    }

    private static double millimetres(YamlValue group, String key) {
        double number = group.find(key).map(YamlValue::number).orElse(0.0);
        if (!(Math.abs(number) <= LabelMove.MOST_MM)) {
            throw group.get(key)
                    .error(
                            key + ": " + Numbers.text(number) + " leaves the sheet",
                            "Write millimetres, " + Numbers.text(-LabelMove.MOST_MM) + " to "
                                    + Numbers.text(LabelMove.MOST_MM));
        }
        return number;
    }

    /** The moves on one line of YAML. */
    static String write(Map<String, LabelMove> moves) {
        return moves.entrySet().stream()
                .map(move -> YamlFile.quote(move.getKey()) + ": " + write(move.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String write(LabelMove move) {
        return move.hidden()
                ? HIDDEN
                : "{right: " + Numbers.plain(move.rightMm()) + ", down: " + Numbers.plain(move.downMm()) + "}";
    }
}
