package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.myaypon.data.YamlFile;
import org.myaypon.data.YamlValue;
import org.myaypon.indicator.Decision;

/** Decisions about unmatched rows, as a map document writes them. */
final class DecisionText {

    private DecisionText() {}

    /** The decisions under {@code decisions:}, in their order. */
    static List<Decision> read(YamlValue join) {
        List<Decision> decisions = new ArrayList<>();
        join.find("decisions").ifPresent(list -> list.items().forEach(item -> decisions.add(decision(item))));
        return decisions;
    }

    private static Decision decision(YamlValue item) {
        item.allowOnly(Set.of("row", "to", "share", "leave-out", "why"));
        String row = item.get("row").text();
        String why = item.find("why").map(YamlValue::text).orElse("");
        if (item.find("to").isPresent()) {
            return Decision.to(row, item.get("to").text(), why);
        }
        if (item.find("share").isPresent()) {
            return share(row, item.get("share"), why);
        }
        if (item.find("leave-out").map(YamlValue::flag).orElse(false)) {
            return Decision.leaveOut(row, why);
        }
        throw item.error(
                "The decision on " + row + " does not say what becomes of its rows",
                "Write to: and an area's code, share: equal, or leave-out: true");
    }

    private static Decision share(String row, YamlValue value, String why) {
        if (value.isText()) {
            if (!value.text().equals("equal")) {
                throw value.error(
                        "\"" + value.text() + "\" is not a way to share out",
                        "Write equal, or a list such as [{area: MMR013046, weight: 2}]");
            }
            return Decision.share(row, why);
        }
        List<Decision.Part> parts = new ArrayList<>();
        for (YamlValue part : value.items()) {
            part.allowOnly(Set.of("area", "weight"));
            double weight = part.get("weight").number();
            if (!(weight > 0)) {
                throw part.get("weight").error("A weight is above 0", "Write a number such as 1");
            }
            parts.add(new Decision.Part(part.get("area").text(), weight));
        }
        return Decision.share(row, parts, why);
    }

    /** The decisions as one line of YAML. */
    static String write(List<Decision> decisions) {
        return decisions.stream().map(DecisionText::write).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String write(Decision decision) {
        return "{row: " + YamlFile.quote(decision.row()) + ", " + write(decision.choice()) + ", why: "
                + YamlFile.quote(decision.why()) + "}";
    }

    private static String write(Decision.Choice choice) {
        if (choice instanceof Decision.To to) {
            return "to: " + YamlFile.quote(to.area());
        }
        if (choice instanceof Decision.Share share) {
            return "share: " + (share.parts().isEmpty() ? "equal" : parts(share.parts()));
        }
        return "leave-out: true";
    }

    private static String parts(List<Decision.Part> parts) {
        return parts.stream()
                .map(part -> "{area: " + YamlFile.quote(part.area()) + ", weight: " + part.weight() + "}")
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
