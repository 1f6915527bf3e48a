package org.myaypon.project;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.myaypon.classify.MapClass;
import org.myaypon.indicator.AreaValues;

/** The areas in which a map shows something: those with a value that is not the one for none, with a symbol, or outlined. */
final class AreasOfNote {

    private AreasOfNote() {}

    /** The areas of which there is something to tell, by their places in the layer. */
    static BitSet of(FrameMaker.Subject subject) {
        JoinedAreas joined = subject.joined();
        AreaValues values = joined.values();
        OptionalDouble none = joined.gap().isPresent() ? OptionalDouble.empty() : none(subject);
        BitSet found = new BitSet();
        for (int area = 0; area < values.size(); area++) {
            boolean some = values.hasValue(area)
                    && !(none.isPresent() && values.numbers().get(area) == none.getAsDouble());
            found.set(area, some || hasSymbol(joined.forms(), area));
        }
        subject.changes().ifPresent(changes -> changes.dropped().forEach(area -> found.set(area.place())));
        return found;
    }

    /** The areas that get no name: those outside what the map is about, those without a value where only others are named, and hidden ones. */
    static BitSet nameless(FrameMaker.Subject subject) {
        BitSet nameless = subject.joined().values().outside();
        boolean withValue = subject.labels()
                        .rules()
                        .areas()
                        .orElse(
                                subject.joined().exposure().isPresent()
                                        ? LabelRules.Named.WITH_VALUE
                                        : LabelRules.Named.ALL)
                == LabelRules.Named.WITH_VALUE;
        if (withValue) {
            BitSet found = of(subject);
            IntStream.range(0, subject.joined().values().size())
                    .filter(area -> !found.get(area))
                    .forEach(nameless::set);
        }
        Map<String, LabelMove> moves = subject.labels().moves();
        if (!moves.isEmpty()) {
            IntStream.range(0, subject.joined().values().size())
                    .filter(area -> Optional.ofNullable(
                                    moves.get(subject.joined().keyOf(area)))
                            .filter(LabelMove::hidden)
                            .isPresent())
                    .forEach(nameless::set);
        }
        return nameless;
    }

    private static OptionalDouble none(FrameMaker.Subject subject) {
        for (MapClass some : subject.classes()) {
            if (some instanceof MapClass.None apart) {
                return OptionalDouble.of(apart.value());
            }
        }
        OptionalDouble stated = subject.document().classes().nothing().none();
        return stated.isPresent() ? stated : subject.joined().values().none();
    }

    private static boolean hasSymbol(List<FormValues> forms, int area) {
        return forms.stream()
                .map(FormValues::values)
                .anyMatch(values -> values.hasValue(area) && values.numbers().get(area) != 0);
    }
}
