package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.myaypon.data.Problem;

/** The middle of the window: the page, and over it what to do without one, why it is an older one, and messages. */
final class SheetArea extends StackPane {

    private final SessionModel session;
    private final Notices notices;

    SheetArea(SessionModel session, Notices notices, SheetView sheet, PagePicker pages, NewMapView newMap) {
        this.session = session;
        this.notices = notices;
        setId("sheet-area");
        VBox messages = new VBox(8, failure(), notice());
        messages.setPickOnBounds(false);
        messages.getStyleClass().add("messages");
        VBox.setVgrow(sheet, Priority.ALWAYS);
        getChildren().addAll(new VBox(sheet, pages), waiting(), newMap, messages);
    }

    /** Stands in the page's place until the first map is made. */
    private Label waiting() {
        Label label = new Label("Making the map…");
        label.setId("waiting");
        label.getStyleClass().addAll(Styles.TITLE_4, Styles.TEXT_MUTED);
        label.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> session.document().isPresent()
                                && session.madeProperty().get().isEmpty()
                                && session.failureProperty().get().isEmpty(),
                        session.openProperty(),
                        session.madeProperty(),
                        session.failureProperty()));
        return label;
    }

    private HBox failure() {
        Label text = new Label();
        text.setId("failure");
        text.setWrapText(true);
        text.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> session.failureProperty()
                                .get()
                                .map(this::sentence)
                                .orElse(""),
                        session.failureProperty()));
        HBox strip = strip(Feather.ALERT_TRIANGLE, text);
        strip.getStyleClass().add("failure");
        show(strip, false);
        session.failureProperty().addListener((property, before, now) -> show(strip, now.isPresent()));
        return strip;
    }

    private String sentence(Problem problem) {
        String prefix = session.madeProperty().get().isPresent() ? "This is the last good map. " : "";
        return prefix + problem.sentence();
    }

    private HBox notice() {
        Label text = new Label();
        text.setId("notice");
        text.setWrapText(true);
        HBox answers = new HBox(8);
        answers.setAlignment(Pos.CENTER_RIGHT);
        answers.setMinWidth(USE_PREF_SIZE);
        Button close = Buttons.ofIcon("notice-close", Feather.X, "Close this message", notices::close);
        close.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        HBox strip = strip(Feather.INFO, text);
        strip.getChildren().addAll(answers, close);
        show(strip, false);
        notices.shownProperty().addListener((property, before, now) -> {
            tell(strip, text, now);
            answers.getChildren()
                    .setAll(now.map(Notice::answers).orElse(List.of()).stream()
                            .map(this::answer)
                            .toList());
        });
        return strip;
    }

    private Button answer(Notice.Answer answer) {
        Button button = new Button(answer.text());
        button.setId(answer.id());
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add(Styles.SMALL);
        if (answer.usual()) {
            button.getStyleClass().add(Styles.ACCENT);
        }
        button.setOnAction(event -> {
            notices.close();
            answer.action().run();
        });
        return button;
    }

    private static void tell(HBox strip, Label text, Optional<Notice> notice) {
        show(strip, notice.isPresent());
        notice.ifPresent(told -> {
            text.setText(told.text());
            strip.getStyleClass().removeAll("failure", "success");
            FontIcon icon = (FontIcon) strip.getChildren().get(0);
            switch (told.kind()) {
                case SUCCESS -> {
                    strip.getStyleClass().add("success");
                    icon.setIconCode(Feather.CHECK_CIRCLE);
                }
                case FAILURE -> {
                    strip.getStyleClass().add("failure");
                    icon.setIconCode(Feather.ALERT_TRIANGLE);
                }
                case QUESTION -> icon.setIconCode(Feather.HELP_CIRCLE);
                case PLAIN -> icon.setIconCode(Feather.INFO);
                case WARNING -> icon.setIconCode(Feather.ALERT_TRIANGLE);
            }
        });
    }

    private static HBox strip(Feather icon, Label text) {
        HBox strip = new HBox(12, new FontIcon(icon), text);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        strip.setAlignment(Pos.CENTER_LEFT);
        strip.getStyleClass().add("message-strip");
        strip.setMaxWidth(720);
        return strip;
    }

    private static void show(HBox strip, boolean shown) {
        strip.setVisible(shown);
        strip.setManaged(shown);
    }
}
