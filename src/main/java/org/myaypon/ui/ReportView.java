package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.myaypon.indicator.JoinReport.UnmatchedArea;

/** The drawer below the page: how the rows met their areas, what is decided about them, and what is wrong with the map. */
final class ReportView extends BorderPane {

    private final ReportModel model;
    private final TabPane tabs = new TabPane();

    ReportView(ReportModel model, DoctorTabs doctor, DecideView decide, ItemFinder finder, Tab series) {
        this.model = model;
        setId("report");
        getStyleClass().add("report");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add(Styles.DENSE);
        tabs.getTabs().addAll(doctor.tabs());
        tabs.getTabs()
                .addAll(
                        tab("areas-tab", "Without rows", areas(), model.areas(), List::size),
                        tab("problems-tab", "Problems", new ProblemList(model, finder), model.problems(), List::size),
                        series);
        tabs.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            boolean decides = doctor.look(now);
            decide.setVisible(decides);
            decide.setManaged(decides);
        });
        setTop(sentence());
        setCenter(tabs);
        setRight(decide);
        setMinHeight(40);
    }

    /**
     * A tab that tells how many things it has.
     *
     * @param count tells it, since a line may stand for several
     */
    static <T> Tab tab(
            String id, String name, Node content, ObservableList<T> things, Function<List<T>, Integer> count) {
        VBox pane = new VBox(content);
        VBox.setVgrow(content, Priority.ALWAYS);
        pane.getStyleClass().add("report-pane");
        Tab tab = new Tab("", pane);
        tab.setId(id);
        tab.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> things.isEmpty()
                                ? name
                                : String.format(Locale.ROOT, "%s (%,d)", name, count.apply(things)),
                        things));
        return tab;
    }

    private Node sentence() {
        Label sentence = new Label();
        sentence.setId("join-sentence");
        sentence.textProperty().bind(model.sentenceProperty());
        sentence.getStyleClass().add(Styles.TEXT_BOLD);
        Label sum = new Label();
        sum.setId("join-sum");
        sum.textProperty().bind(model.sumProperty());
        sum.getStyleClass().add(Styles.TEXT_MUTED);
        sum.setMinWidth(USE_PREF_SIZE);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(model.sentenceProperty());
        sentence.setTooltip(whole);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox strip = new HBox(16, sentence, space, sum);
        strip.setAlignment(Pos.CENTER_LEFT);
        strip.getStyleClass().add("report-strip");
        return strip;
    }

    private Node areas() {
        TableView<UnmatchedArea> areas =
                Tables.of("unmatched-areas", model.areas(), Placeholders.of(model, "Every area has a row"));
        areas.getColumns().add(Tables.column("Key", 128, UnmatchedArea::key));
        areas.getColumns().add(Tables.column("Name", 200, UnmatchedArea::name));
        return areas;
    }
}
