package org.myaypon.ui;

import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.myaypon.project.LabelRules;
import org.myaypon.project.LabelRules.Priority;
import org.myaypon.project.Labels;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapDocument.LabelText;
import org.myaypon.project.MapDocument.Language;

/** What stands in the areas, how it finds its place, and how much of it finds none. */
final class LabelsModel {

    private static final double LEAST_PT = 3;
    private static final double MOST_PT = 60;

    private final InspectorModel inspector;
    private final ReadOnlyStringWrapper leftOut = new ReadOnlyStringWrapper("");

    LabelsModel(SessionModel session, InspectorModel inspector) {
        this.inspector = inspector;
        session.madeProperty()
                .addListener((property, before, now) ->
                        leftOut.set(now.map(LabelsModel::leftOut).orElse("")));
    }

    /** How many names found no place; empty when all have. */
    ReadOnlyStringProperty leftOutProperty() {
        return leftOut.getReadOnlyProperty();
    }

    void setShown(boolean shown) {
        change(Setting.LABELS, old -> old.withShown(shown));
    }

    void setText(LabelText text) {
        change(Setting.LABEL_TEXT, old -> old.withText(text));
    }

    void setLanguage(Language language) {
        change(Setting.LANGUAGE, old -> old.withLanguage(language));
    }

    void setPriority(Priority priority) {
        rules(Setting.LABEL_PRIORITY, old -> with(old, old.sizePt(), old.smallestPt(), priority, old.leaders()));
    }

    void setLeaders(boolean leaders) {
        rules(Setting.LABEL_LEADERS, old -> with(old, old.sizePt(), old.smallestPt(), old.priority(), leaders));
    }

    /** The size of names in points, as it is typed; an empty text for what suits the sheet. */
    void setSize(String text) {
        points(Setting.LABEL_SIZE, text, (old, size) -> {
            boolean above = size.isPresent()
                    && old.smallestPt().isPresent()
                    && old.smallestPt().getAsDouble() > size.getAsDouble();
            return with(old, size, above ? size : old.smallestPt(), old.priority(), old.leaders());
        });
    }

    /** Down to which size a name may shrink; an empty text for not at all. */
    void setSmallest(String text) {
        points(Setting.LABEL_SMALLEST, text, (old, smallest) -> {
            boolean above = smallest.isPresent()
                    && old.sizePt().isPresent()
                    && smallest.getAsDouble() > old.sizePt().getAsDouble();
            return with(old, old.sizePt(), above ? old.sizePt() : smallest, old.priority(), old.leaders());
        });
    }

    private void points(Setting setting, String text, BiFunction<LabelRules, OptionalDouble, LabelRules> edit) {
        OptionalDouble points = TypedNumber.of(text.replaceFirst("\\s*pt\\s*$", ""));
        boolean fits = points.isPresent() && points.getAsDouble() >= LEAST_PT && points.getAsDouble() <= MOST_PT;
        if (fits || text.isBlank()) {
            rules(setting, old -> edit.apply(old, points));
        } else {
            inspector.refuse(setting, "Write a size in points, 3 to 60, or leave it empty.");
        }
    }

    private void rules(Setting setting, UnaryOperator<LabelRules> edit) {
        change(setting, old -> old.withRules(edit.apply(old.rules())));
    }

    private void change(Setting setting, UnaryOperator<Labels> edit) {
        inspector.change(setting, map -> map.withLabels(edit.apply(map.labels())));
    }

    private static LabelRules with(
            LabelRules old, OptionalDouble size, OptionalDouble smallest, Priority priority, boolean leaders) {
        return new LabelRules(size, smallest, priority, leaders, old.abbreviations(), old.smallestScale(), old.areas());
    }

    private static String leftOut(MadeMap map) {
        int names = map.labelsLeftOut();
        return names == 0 || !map.document().labels().shown()
                ? ""
                : names + (names == 1 ? " name found" : " names found") + " no place.";
    }
}
