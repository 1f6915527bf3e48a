package org.myaypon.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.myaypon.data.UserException;
import org.myaypon.draw.PressProfile;

/** Whether a PDF is for a press, and for which: ticking it asks for the press's profile, without which it stays unticked. */
final class PressField extends VBox {

    private static final double GAP = 6;

    private final CheckBox box = new CheckBox("For a press: PDF/X-4 in the inks of its ICC profile");
    private final Label name = new Label();
    private final Label wrong = new Label();
    private final Supplier<Optional<Path>> profiles;
    private Optional<PressProfile> profile;

    /**
     * The field.
     *
     * @param first the press that was chosen last
     * @param profiles asks for the file of a profile
     */
    PressField(Optional<PressProfile> first, Supplier<Optional<Path>> profiles) {
        super(GAP);
        this.profiles = profiles;
        profile = first;
        box.setId("export-press");
        box.setMnemonicParsing(false);
        box.setSelected(first.isPresent());
        box.setOnAction(event -> ticked());
        name.setId("export-profile");
        name.getStyleClass().add("file-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox chosen = new HBox(
                GAP,
                name,
                Buttons.of(
                        "export-profile-choose",
                        Feather.FOLDER,
                        "Choose…",
                        "Choose the press's ICC profile",
                        this::ask));
        chosen.setAlignment(Pos.CENTER_LEFT);
        wrong.setId("export-profile-wrong");
        wrong.setWrapText(true);
        getChildren()
                .addAll(
                        box,
                        shown(chosen, box.selectedProperty()),
                        shown(wrong, wrong.textProperty().isNotEmpty()));
        tell();
    }

    /** The press; empty for none. */
    Optional<PressProfile> profile() {
        return box.isSelected() ? profile : Optional.empty();
    }

    ObservableBooleanValue isForAPress() {
        return box.selectedProperty();
    }

    private void ticked() {
        wrong.setText("");
        if (box.isSelected() && profile.isEmpty()) {
            ask();
        }
    }

    private void ask() {
        wrong.setText("");
        try {
            profile = profiles.get().map(PressProfile::read).or(() -> profile);
        } catch (UserException e) {
            wrong.setText(e.problem().sentence());
        }
        box.setSelected(profile.isPresent());
        tell();
    }

    private void tell() {
        name.setText(profile.map(PressProfile::name).orElse(""));
    }

    private static Node shown(Node node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
        return node;
    }
}
