package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Begins and ends a series, and tells how far it is and what came of it. */
final class SeriesRunPane extends VBox {

    private final SeriesModel model;
    private final SeriesChoice choice;
    private final SessionModel session;
    private final Runnable settle;

    /**
     * A pane.
     *
     * @param settle leaves the field in which something is being typed, so that it counts
     */
    SeriesRunPane(SeriesModel model, SessionModel session, Runnable settle) {
        super(12);
        this.model = model;
        this.choice = model.choice();
        this.session = session;
        this.settle = settle;
        getChildren().addAll(idle(), progress(), message());
    }

    private Node idle() {
        Button make =
                Buttons.of("series-make", Feather.PLAY, "", "Make the sheets that are missing or have changed", () -> {
                    settle.run();
                    model.start();
                });
        make.getStyleClass().add(Styles.ACCENT);
        make.setMaxWidth(Double.MAX_VALUE);
        make.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.unfinishedProperty().get()
                                        && choice.separate().get()
                                ? "Go on"
                                : session.unsaved() ? "Save, and make the sheets" : "Make the sheets",
                        model.unfinishedProperty(),
                        choice.separate(),
                        session.openProperty()));
        BooleanBinding unable = Bindings.createBooleanBinding(
                () -> session.document().isEmpty() || !choice.missing().isEmpty(),
                session.openProperty(),
                choice.folder(),
                choice.separate(),
                choice.combined());
        make.disableProperty().bind(unable);
        Label missing = SeriesForm.muted("");
        missing.setId("series-missing");
        missing.textProperty()
                .bind(Bindings.createStringBinding(
                        choice::missing, choice.folder(), choice.separate(), choice.combined()));
        SeriesForm.whereFilled(missing);
        VBox idle = new VBox(8, make, missing);
        Fields.shown(idle, true);
        model.busyProperty().addListener((property, before, busy) -> Fields.shown(idle, !busy));
        return idle;
    }

    private Node progress() {
        ProgressBar bar = new ProgressBar(0);
        bar.setId("series-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText("How many sheets are made");
        bar.progressProperty().bind(model.fractionProperty());
        Label text = new Label();
        text.setId("series-progress");
        text.setWrapText(true);
        text.getStyleClass().add(Styles.TEXT_SMALL);
        text.textProperty().bind(model.progressProperty());
        BurmeseText.follow(text, text.textProperty());
        Button cancel = Buttons.of("series-cancel", Feather.X, "Cancel", "Stop now; what is made stays", model::cancel);
        cancel.setMaxWidth(Double.MAX_VALUE);
        VBox running = new VBox(8, bar, text, cancel);
        running.setId("series-running");
        Fields.shown(running, false);
        model.busyProperty().addListener((property, before, busy) -> Fields.shown(running, busy));
        return running;
    }

    private Node message() {
        FontIcon icon = new FontIcon(Feather.INFO);
        Label text = new Label();
        text.setId("series-message");
        text.setWrapText(true);
        text.textProperty().bind(model.messageProperty());
        BurmeseText.follow(text, text.textProperty());
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox strip = new HBox(8, icon, text);
        strip.getStyleClass().addAll("message-strip", "series-told");
        model.messageProperty().addListener((property, before, now) -> Fields.shown(strip, !now.isEmpty()));
        model.failedProperty().addListener((property, before, bad) -> {
            strip.getStyleClass().remove("failure");
            if (bad) {
                strip.getStyleClass().add("failure");
            }
            icon.setIconCode(bad ? Feather.ALERT_TRIANGLE : Feather.INFO);
        });
        Fields.shown(strip, false);
        return strip;
    }
}
