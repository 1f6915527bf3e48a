package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.myaypon.compare.PageComparison;

/** Where two templates are compared, over the page: the choice on top, the maps on the left, a pair of sheets, what is said. */
final class CompareView extends BorderPane {

    private final CompareModel model;
    private final ListView<ComparedSheet> sheets;
    private final ComparedPageView before = new ComparedPageView("compare-old-page", "Old");
    private final ComparedPageView after = new ComparedPageView("compare-new-page", "New");
    private final CompareFoot foot;

    /**
     * A view of a comparison.
     *
     * @param templates the templates at hand
     * @param ask asks for a file
     */
    CompareView(CompareModel model, ObservableList<String> templates, Function<Wanted, Optional<Path>> ask) {
        this.model = model;
        this.foot = new CompareFoot(model, ask);
        this.sheets = new ListView<>(model.sheets());
        setId("compare");
        getStyleClass().add("compare");
        visibleProperty().bind(model.shownProperty());
        setTop(choice(templates, ask));
        setLeft(list());
        setCenter(pair());
        setBottom(foot);
        // Before the list, which takes the key for its own.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.close();
            }
        });
    }

    private Node choice(ObservableList<String> templates, Function<Wanted, Optional<Path>> ask) {
        CheckBox samples = new CheckBox("Sample maps too");
        samples.setId("compare-samples");
        samples.selectedProperty().bindBidirectional(model.samplesProperty());
        Button file = Buttons.ofIcon(
                "compare-file", Feather.FOLDER, "Choose a template file", () -> ask.apply(Wanted.TEMPLATE)
                        .ifPresent(model::take));
        Button compare = Buttons.of(
                "compare-start", Feather.COLUMNS, "Compare", "Make the maps with both templates", model::compare);
        compare.getStyleClass().add(Styles.ACCENT);
        compare.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.afterProperty().get().isEmpty()
                                || model.busyProperty().get(),
                        model.afterProperty(),
                        model.busyProperty()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = Buttons.ofIcon("compare-close", Feather.X, "Back to the map (Esc)", model::close);
        close.getStyleClass().add(Styles.FLAT);
        HBox row = new HBox(
                8,
                box("compare-old", "Old template", templates, model.beforeProperty()),
                new Label("→"),
                box("compare-new", "New template", templates, model.afterProperty()),
                file,
                samples,
                compare,
                space,
                close);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static ComboBox<String> box(
            String id, String name, ObservableList<String> templates, ObjectProperty<Optional<String>> choice) {
        ComboBox<String> box = new ComboBox<>(templates);
        box.setId(id);
        box.setPromptText(name);
        box.setAccessibleText(name);
        box.setMinWidth(120);
        box.setPrefWidth(224);
        box.setConverter(Choices.words(Choices::template));
        choice.addListener((property, was, now) -> box.setValue(now.orElse(null)));
        box.valueProperty().addListener((property, was, now) -> choice.set(Optional.ofNullable(now)));
        return box;
    }

    private Node list() {
        sheets.setId("compare-sheets");
        sheets.setAccessibleText("Compared maps");
        sheets.setPrefWidth(216);
        sheets.getStyleClass().addAll(Styles.DENSE, "compare-list");
        sheets.setCellFactory(ignored -> new ComparedSheetCell());
        sheets.setPlaceholder(placeholder());
        sheets.getSelectionModel().selectedItemProperty().addListener((property, was, now) -> show(now));
        model.sheets().addListener((ListChangeListener<ComparedSheet>) change -> {
            if (sheets.getSelectionModel().isEmpty() && !model.sheets().isEmpty()) {
                sheets.getSelectionModel().select(0);
            }
        });
        BorderPane.setMargin(sheets, new Insets(16, 16, 0, 0));
        return sheets;
    }

    private static Label placeholder() {
        Label label = new Label("Choose a new template to see what it changes");
        label.setWrapText(true);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        return label;
    }

    private Node pair() {
        HBox.setHgrow(before, Priority.ALWAYS);
        HBox.setHgrow(after, Priority.ALWAYS);
        HBox pair = new HBox(16, before, after);
        before.prefWidthProperty().bind(pair.widthProperty().divide(2));
        after.prefWidthProperty().bind(pair.widthProperty().divide(2));
        BorderPane.setMargin(pair, new Insets(16, 0, 0, 0));
        return pair;
    }

    private void show(ComparedSheet sheet) {
        Optional<ComparedSheet> chosen = Optional.ofNullable(sheet);
        Optional<PageComparison> page = chosen.flatMap(ComparedSheet::page);
        show(before, page.flatMap(PageComparison::before).isPresent() ? page : Optional.empty(), true);
        show(after, page.flatMap(PageComparison::after).isPresent() ? page : Optional.empty(), false);
        foot.show(chosen.map(ComparedSheet::sentences).orElse(List.of()));
    }

    private void show(ComparedPageView view, Optional<PageComparison> page, boolean old) {
        var picture = page.flatMap(pair -> old ? pair.before() : pair.after());
        view.show(
                picture,
                picture.flatMap(of -> model.picture(of.file())),
                page.map(PageComparison::regions).orElse(List.of()));
    }
}
