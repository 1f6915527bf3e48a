package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** The line below the window: what is under the pointer, the scale, and what is being done. */
final class StatusView extends HBox {

    /** What is done sooner than this is not worth a flicker. */
    private static final Duration PATIENCE = Duration.millis(250);

    private final List<Lane> lanes;
    private final HBox work = new HBox(8);
    private final Label doing = label("doing");
    private final ProgressBar bar = new ProgressBar();
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    /**
     * A status line.
     *
     * @param lanes whose work is shown, the most important first
     */
    StatusView(PointerModel pointer, List<Lane> lanes) {
        this.lanes = List.copyOf(lanes);
        setId("status");
        getStyleClass().add("status-bar");
        Label area = label("status-area");
        area.textProperty().bind(pointer.areaProperty());
        area.getStyleClass().add(Styles.TEXT_BOLD);
        Label place = label("status-place");
        place.textProperty().bind(pointer.placeProperty());
        Label scale = label("status-scale");
        scale.textProperty().bind(pointer.scaleProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(area, place, space, work(), scale, new ThemeSwitch());
    }

    private HBox work() {
        Button cancel = Buttons.of("cancel", Feather.X, "Cancel", "Stop this work", this::stop);
        cancel.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        bar.setId("progress");
        bar.setAccessibleText("Progress");
        work.getChildren().addAll(doing, bar, cancel);
        work.setAlignment(Pos.CENTER);
        work.setVisible(false);
        work.setId("work");
        patience.setOnFinished(event -> show(busy()));
        lanes.forEach(lane -> lane.busyProperty().addListener((property, before, now) -> changed()));
        return work;
    }

    private void changed() {
        Optional<Lane> busy = busy();
        if (busy.isEmpty()) {
            patience.stop();
            show(busy);
        } else if (work.isVisible()) {
            show(busy);
        } else {
            patience.playFromStart();
        }
    }

    private void show(Optional<Lane> busy) {
        work.setVisible(busy.isPresent());
        bar.progressProperty().unbind();
        doing.textProperty().unbind();
        busy.ifPresent(lane -> {
            bar.progressProperty().bind(lane.fractionProperty());
            doing.textProperty().bind(Bindings.concat(lane.doingProperty(), "…"));
        });
    }

    private void stop() {
        busy().ifPresent(Lane::stop);
    }

    private Optional<Lane> busy() {
        return lanes.stream().filter(lane -> lane.busyProperty().get()).findFirst();
    }

    private static Label label(String id) {
        Label label = new Label();
        label.setId(id);
        return label;
    }
}
