package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import java.nio.IntBuffer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.myaypon.series.SheetReport;

/** A sheet on the wall: its picture, its name and code, and marks for what is to be told of it. */
final class WallPicture extends VBox {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final WallModel model;
    private final WallSheet sheet;
    private final double boxPx;
    private final ImageView picture = new ImageView();
    private final StackPane paper = new StackPane(picture);
    private final Label waiting = new Label();
    private final HBox marks = new HBox(4);
    private final Tooltip tip = new Tooltip();

    /**
     * A sheet of the wall.
     *
     * @param boxPx how wide and high the room of its picture is
     * @param open opens it in the middle
     */
    WallPicture(WallModel model, WallSheet sheet, double boxPx, Consumer<WallSheet> open) {
        super(4);
        this.model = model;
        this.sheet = sheet;
        this.boxPx = boxPx;
        setId("wall-" + sheet.key());
        getStyleClass().add("wall-sheet");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(sheet.name() + ", " + sheet.key());
        setOnMouseClicked(event -> open.accept(sheet));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                open.accept(sheet);
                event.consume();
            }
        });
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        Tooltip.install(this, tip);
        getChildren().addAll(frame(), words());
        show();
    }

    private Node frame() {
        paper.getStyleClass().add("wall-paper");
        paper.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        waiting.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED, "wall-waiting");
        waiting.setWrapText(true);
        waiting.setMaxSize(boxPx * 0.72, boxPx);
        waiting.setMinHeight(boxPx * 0.72);
        waiting.setMinWidth(boxPx * 0.72);
        waiting.setAlignment(Pos.CENTER);
        waiting.setTextAlignment(TextAlignment.CENTER);
        picture.setSmooth(true);
        StackPane frame = new StackPane(paper, waiting);
        frame.setAlignment(Pos.BOTTOM_CENTER);
        frame.setMinSize(boxPx, boxPx);
        frame.setMaxSize(boxPx, boxPx);
        picture.setPreserveRatio(true);
        return frame;
    }

    private Node words() {
        Label name = new Label(sheet.name());
        name.getStyleClass().addAll(Styles.TEXT_SMALL, "wall-name");
        name.setMaxWidth(boxPx);
        BurmeseText.follow(name, name.textProperty());
        Label code = new Label(sheet.key());
        code.getStyleClass().addAll("wall-code");
        marks.setAlignment(Pos.CENTER_RIGHT);
        HBox below = new HBox(8, code, marks);
        below.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(marks, Priority.ALWAYS);
        return new VBox(name, below);
    }

    WallSheet sheet() {
        return sheet;
    }

    /** Shows the sheet as it is known now. */
    void show() {
        Optional<Thumbnail> known = model.pictures().of(sheet.key());
        Optional<Thumbnail> drawn = known.filter(Thumbnail::isDrawn);
        picture.setImage(drawn.map(WallPicture::image).orElse(null));
        drawn.ifPresent(this::fit);
        paper.setVisible(drawn.isPresent());
        paper.pseudoClassStateChanged(STALE, !model.pictures().isFresh(sheet.key()));
        waiting.setVisible(drawn.isEmpty());
        waiting.setText(known.isEmpty() ? "…" : drawn.isEmpty() ? "This sheet cannot be made" : "");
        List<String> problems = model.problems().getOrDefault(sheet.key(), List.of());
        Optional<SheetReport.Outcome> outcome = model.report(sheet.key()).map(SheetReport::outcome);
        marks.getChildren().clear();
        if (model.isAdjusted(sheet.key())) {
            mark(Feather.SLIDERS, "wall-adjusted");
        }
        if (outcome.filter(done -> done != SheetReport.Outcome.FAILED).isPresent()) {
            boolean now =
                    outcome.filter(done -> done == SheetReport.Outcome.DRAWN).isPresent();
            mark(now ? Feather.CHECK_CIRCLE : Feather.CHECK, now ? "wall-drawn" : "wall-same");
        }
        if (!problems.isEmpty()) {
            mark(Feather.ALERT_TRIANGLE, "wall-problem");
        }
        tip.setText(told(problems, outcome));
    }

    private void fit(Thumbnail drawn) {
        double scale = boxPx / WallPictures.BOX_PX;
        picture.setFitWidth(drawn.widthPx() * scale);
        picture.setFitHeight(drawn.heightPx() * scale);
    }

    /** Tells whether this is the sheet that is looked at. */
    void setOpen(boolean open) {
        pseudoClassStateChanged(OPEN, open);
    }

    private void mark(Feather icon, String style) {
        FontIcon mark = new FontIcon(icon);
        mark.getStyleClass().add(style);
        marks.getChildren().add(mark);
    }

    private String told(List<String> problems, Optional<SheetReport.Outcome> outcome) {
        StringBuilder text = new StringBuilder(sheet.name() + " · " + sheet.key());
        if (!sheet.state().isEmpty() && !sheet.state().equals(sheet.name())) {
            text.append("\n").append(sheet.state());
        }
        outcome.ifPresent(done -> text.append("\n")
                .append(
                        switch (done) {
                            case DRAWN -> "Drawn in this run";
                            case SAME -> "Made, and unchanged";
                            case FAILED -> "Could not be made";
                        }));
        if (model.isAdjusted(sheet.key())) {
            text.append("\nAdjusted by itself");
        }
        problems.forEach(problem -> text.append("\n").append(problem));
        return text.toString();
    }

    private static WritableImage image(Thumbnail drawn) {
        return new WritableImage(new PixelBuffer<>(
                drawn.widthPx(),
                drawn.heightPx(),
                IntBuffer.wrap(drawn.pixels()),
                PixelFormat.getIntArgbPreInstance()));
    }
}
