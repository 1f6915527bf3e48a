package org.myaypon.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.myaypon.project.KeyFigure;
import org.myaypon.project.MapDocument;
import org.myaypon.project.Snapshot;
import org.myaypon.template.LocalText;

/** The figures beside the map: one of them is chosen and can be changed. */
final class FiguresModel {

    private static final String NEW_VALUE = "0";
    private static final String NEW_CAPTION = "What it is the number of";

    private final InspectorModel inspector;
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(0);

    FiguresModel(InspectorModel inspector) {
        this.inspector = inspector;
        inspector.documentProperty().addListener((property, before, now) -> keepWithin(all()));
    }

    /** The place of the figure that is chosen, from 0; 0 without figures. */
    ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    void choose(int place) {
        chosen.set(place);
        keepWithin(all());
    }

    /** The figure that is chosen; empty without figures. */
    Optional<KeyFigure> figure() {
        List<KeyFigure> all = all();
        return chosen.get() < all.size() ? Optional.of(all.get(chosen.get())) : Optional.empty();
    }

    private List<KeyFigure> all() {
        return inspector
                .documentProperty()
                .get()
                .map(MapDocument::snapshot)
                .map(Snapshot::figures)
                .orElse(List.of());
    }

    private void keepWithin(List<KeyFigure> all) {
        chosen.set(Math.max(0, Math.min(chosen.get(), all.size() - 1)));
    }

    /** What the figures are called where one is chosen: "2  displacement sites". */
    static List<String> names(MapDocument map) {
        List<String> names = new ArrayList<>();
        for (KeyFigure figure : map.snapshot().figures()) {
            LocalText caption = figure.caption();
            String words = caption.english().isEmpty() ? caption.burmese() : caption.english();
            names.add((names.size() + 1) + "  " + words.replace('\n', ' '));
        }
        return names;
    }

    /** Whether one more has room beside a map. */
    static boolean hasRoom(MapDocument map) {
        return map.snapshot().figures().size() < Snapshot.MOST_FIGURES;
    }

    /** A number, a text or an expression. */
    void setValue(String text) {
        if (isFilled(Setting.FIGURE_VALUE, text)) {
            change(Setting.FIGURE_VALUE, old -> old.withValue(LocalText.of(text.strip())));
        }
    }

    /** What it is the number of, in English. */
    void setCaption(String text) {
        if (isFilled(Setting.FIGURE_CAPTION, text)) {
            change(Setting.FIGURE_CAPTION, old -> old.withCaption(caption(text.strip(), burmese(old), old.caption())));
        }
    }

    /** The same in Burmese; an empty text where the English one stands on Burmese sheets too. */
    void setBurmeseCaption(String text) {
        change(
                Setting.FIGURE_CAPTION_MY,
                old -> old.withCaption(caption(old.caption().english(), text.strip(), old.caption())));
    }

    /** The name of its icon; an empty text for none. */
    void setIcon(String name) {
        change(Setting.FIGURE_ICON, old -> old.withIcon(name.strip()));
    }

    /** The Burmese caption where it is another than the English one; empty otherwise. */
    static String burmese(KeyFigure figure) {
        LocalText caption = figure.caption();
        return caption.burmese().equals(caption.english()) ? "" : caption.burmese();
    }

    private static LocalText caption(String english, String burmese, LocalText before) {
        boolean both = !burmese.isEmpty() && !burmese.equals(english);
        boolean had = !before.burmese().equals(before.english());
        return both ? new LocalText(english, burmese, had ? before.joined() : LocalText.LINE) : LocalText.of(english);
    }

    private boolean isFilled(Setting setting, String text) {
        if (text.isBlank()) {
            inspector.refuse(setting, "A figure needs it. Remove the figure if it is not wanted.");
        }
        return !text.isBlank();
    }

    /** Adds a figure behind the others and chooses it. */
    void add() {
        List<KeyFigure> all = new ArrayList<>(all());
        all.add(KeyFigure.of(NEW_VALUE, NEW_CAPTION));
        inspector.change(Setting.FIGURES, map -> map.withSnapshot(map.snapshot().withFigures(all)));
        choose(all.size() - 1);
    }

    /** Removes the figure that is chosen. */
    void remove() {
        int place = chosen.get();
        inspector.change(Setting.FIGURES, map -> {
            List<KeyFigure> all = new ArrayList<>(map.snapshot().figures());
            all.remove(place);
            return map.withSnapshot(map.snapshot().withFigures(all));
        });
    }

    private void change(Setting setting, UnaryOperator<KeyFigure> edit) {
        int place = chosen.get();
        inspector.change(setting, map -> {
            List<KeyFigure> all = new ArrayList<>(map.snapshot().figures());
            if (place < all.size()) {
                all.set(place, edit.apply(all.get(place)));
            }
            return map.withSnapshot(map.snapshot().withFigures(all));
        });
    }
}
