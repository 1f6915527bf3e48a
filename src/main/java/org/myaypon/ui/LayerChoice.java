package org.myaypon.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Insets;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Which layers of the sheet are drawn: all, or those that are ticked in their list, the uppermost first. */
final class LayerChoice extends VBox {

    private static final double GAP = 6;
    private static final double ROW_HEIGHT = 24;
    private static final int MOST_ROWS = 7;

    private final CheckBox some = new CheckBox("Only some of the layers");
    private final List<CheckBox> boxes = new ArrayList<>();
    private final BooleanBinding empty;

    /**
     * The choice.
     *
     * @param names the layers of the sheet, lowest first
     * @param wanted those that were wanted last, perhaps of another map; all when empty
     */
    LayerChoice(List<String> names, Optional<Set<String>> wanted) {
        super(GAP);
        Set<String> before = wanted.orElse(Set.of());
        boolean known = names.stream().anyMatch(before::contains);
        for (int i = names.size() - 1; i >= 0; i--) {
            CheckBox box = new CheckBox(names.get(i));
            box.setId("export-layer-" + (names.size() - 1 - i));
            box.setMnemonicParsing(false);
            box.setSelected(!known || before.contains(names.get(i)));
            BurmeseText.follow(box, box.textProperty());
            boxes.add(box);
        }
        some.setId("export-some");
        some.setSelected(known);
        empty = Bindings.createBooleanBinding(
                () -> some.isSelected() && boxes.stream().noneMatch(CheckBox::isSelected), observed());
        getChildren().addAll(some, list());
    }

    private javafx.beans.Observable[] observed() {
        List<javafx.beans.Observable> all = new ArrayList<>(List.of(some.selectedProperty()));
        boxes.forEach(box -> all.add(box.selectedProperty()));
        return all.toArray(new javafx.beans.Observable[0]);
    }

    private ScrollPane list() {
        VBox rows = new VBox(GAP, boxes.toArray(new CheckBox[0]));
        rows.setPadding(new Insets(GAP));
        ScrollPane list = new ScrollPane(rows);
        list.setId("export-layer-list");
        list.setFitToWidth(true);
        list.setPrefHeight(ROW_HEIGHT * Math.min(MOST_ROWS, boxes.size()) + GAP);
        list.setMinHeight(USE_PREF_SIZE);
        list.visibleProperty().bind(some.selectedProperty());
        list.managedProperty().bind(some.selectedProperty());
        return list;
    }

    /** Those that are drawn; empty for all. */
    Optional<Set<String>> wanted() {
        boolean all = !some.isSelected() || boxes.stream().allMatch(CheckBox::isSelected);
        return all
                ? Optional.empty()
                : Optional.of(boxes.stream()
                        .filter(CheckBox::isSelected)
                        .map(CheckBox::getText)
                        .collect(Collectors.toSet()));
    }

    /** Whether no layer at all is ticked. */
    ObservableBooleanValue nothing() {
        return empty;
    }
}
