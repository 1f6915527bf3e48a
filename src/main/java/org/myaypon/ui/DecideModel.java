package org.myaypon.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.myaypon.data.Nearest;
import org.myaypon.indicator.Decision;

/** Where the rows that the user looks at may belong, and what the user decides. */
final class DecideModel {

    private static final int MOST_FOUND = 50;

    private final DoctorModel doctor;
    private final ObservableList<PlaceChoice> choices = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private String sought = "";

    DecideModel(DoctorModel doctor) {
        this.doctor = doctor;
        doctor.caseProperty().addListener((property, before, now) -> search(""));
        doctor.areasProperty().addListener((property, before, now) -> search(sought));
    }

    /** What the rows may belong to: what is suggested, or what fits the text that is sought. */
    ObservableList<PlaceChoice> choices() {
        return choices;
    }

    /** Why the text that is sought finds nothing; empty when it does. */
    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** Seeks areas by a part of their name or P-code; an empty text gives back what is suggested. */
    void search(String text) {
        sought = text;
        List<PlaceChoice> found = text.isBlank() ? suggested() : found(text);
        choices.setAll(found);
        error.set(text.isBlank() || !found.isEmpty() ? "" : nothing(text));
    }

    /** The rows belong to an area; without a reason of the user's own, what speaks for a suggestion is the reason. */
    void put(PlaceChoice place, String why) {
        String reason = why.isBlank() && place.suggested() ? place.more() : why.strip();
        now().ifPresent(rows -> doctor.decide(Decision.to(rows.handle(), place.area(), reason)));
    }

    /** The rows are shared out in equal parts among the areas that are suggested. */
    void shareOut(String why) {
        now().filter(RowCase::shareable)
                .ifPresent(rows -> doctor.decide(Decision.share(
                        rows.handle(),
                        rows.suggestions().stream()
                                .map(one -> new Decision.Part(one.area(), 1))
                                .toList(),
                        why.strip())));
    }

    /** The rows are not on this map. */
    void leaveOut(String why) {
        now().ifPresent(rows -> doctor.decide(Decision.leaveOut(rows.handle(), why.strip())));
    }

    /** Another reason for what is decided already. */
    void explain(String why) {
        now().flatMap(RowCase::decision)
                .filter(old -> !old.why().equals(why.strip()))
                .ifPresent(old -> doctor.decide(new Decision(old.row(), old.choice(), why.strip())));
    }

    void takeBack() {
        now().ifPresent(rows -> doctor.takeBack(rows.handle()));
    }

    private Optional<RowCase> now() {
        return doctor.caseProperty().get();
    }

    private List<PlaceChoice> suggested() {
        return now().map(RowCase::suggestions).orElse(List.of()).stream()
                .map(PlaceChoice::of)
                .toList();
    }

    private List<PlaceChoice> found(String text) {
        record Fit(AreaChoice area, int rank) {}
        List<Fit> fits = new ArrayList<>();
        doctor.areasProperty().get().forEach(area -> area.fit(text).ifPresent(rank -> fits.add(new Fit(area, rank))));
        return fits.stream()
                .sorted(Comparator.comparingInt(Fit::rank))
                .limit(MOST_FOUND)
                .map(fit -> PlaceChoice.of(fit.area()))
                .toList();
    }

    private String nothing(String text) {
        List<String> names = doctor.areasProperty().get().stream()
                .map(area -> area.name().isEmpty() ? area.key() : area.name())
                .toList();
        return "No area is called \"" + text.strip() + "\". " + Nearest.didYouMean(text.strip(), names) + "?";
    }
}
