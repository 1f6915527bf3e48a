package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.myaypon.project.FormLayer;
import org.myaypon.project.FormLayer.Kind;
import org.myaypon.project.MapDocument;
import org.myaypon.project.Overlay;
import org.myaypon.project.UpperLayer;
import org.myaypon.style.HazardLooks;

/** The layers over the areas, and how the one that is chosen is drawn. */
final class OverlaysSection implements InspectorSection {

    private static final double LINE_PX = 28;
    private static final int MOST_LINES = 5;
    private static final double LEAST_OPACITY = 0.05;

    private final OverlaysModel model;
    private final Fields fields;
    private final ListView<UpperLayer> list = new ListView<>();
    private final ComboBox<String> look = new ComboBox<>();
    private final ComboBox<String> by = new ComboBox<>();
    private final FormFields form;
    private final LayerStyle style;
    private final SettingBox styleBox;
    private final OpacityField opacity;
    private final TypedText title;
    private final VBox chosen;
    private final SettingBox layers;
    private final SettingBox lookBox;
    private final SettingBox byBox;
    private final Label none = new Label(
            "Floods, tracks, sites: add a layer, or drop it on the window. Values can stand over the areas too");
    private final Node node;

    OverlaysSection(Fields fields, OverlaysModel model, FormFields form, LayerStyle style, FormsModel forms) {
        this.fields = fields;
        this.model = model;
        TextField titleField = new TextField();
        titleField.setPromptText("As its look is called");
        title = fields.typed(titleField, model::setTitle);
        look.getItems().add("");
        look.getItems().addAll(HazardLooks.names());
        look.setConverter(Choices.words(Choices::look));
        fields.offer(by, model.attributes());
        by.setConverter(Choices.words(Choices::column));
        fields.heed(look, model::setLook);
        fields.heed(by, model::setBy);
        none.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        none.setWrapText(true);
        layers = fields.box(Setting.LAYERS, list);
        lookBox = fields.box(Setting.LAYER_LOOK, look);
        byBox = fields.box(Setting.LAYER_BY, by);
        this.form = form;
        this.style = style;
        styleBox = fields.box(Setting.LAYER_STYLE, style.choice());
        opacity = new OpacityField(fields, Setting.LAYER_OPACITY, LEAST_OPACITY, model::setOpacity);
        chosen = new VBox(
                8,
                buttons(),
                fields.box(Setting.LAYER_TITLE, titleField),
                lookBox,
                byBox,
                styleBox,
                style.editor(),
                form,
                fields.box(Setting.LAYER_OPACITY, opacity));
        Button add = Buttons.of("layer-add", Feather.PLUS, "Add…", "Choose a layer to draw over the areas", model::add);
        add.getStyleClass().add(Styles.SMALL);
        MenuButton values = values(forms);
        node = Fields.section(Fields.head("Layers", new HBox(4, values, add)), none, layers, chosen);
        list();
        show();
    }

    private void list() {
        list.setItems(model.overlays());
        list.setCellFactory(ignored -> new OverlayCell());
        list.setFixedCellSize(LINE_PX);
        list.getStyleClass().addAll(Styles.DENSE, Styles.BORDERED, Tweaks.EDGE_TO_EDGE);
        list.getSelectionModel().selectedIndexProperty().addListener((property, before, now) -> {
            if (now.intValue() >= 0) {
                model.selectedProperty().set(now.intValue());
            }
        });
        model.selectedProperty().addListener((property, before, now) -> show());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                model.remove();
            }
        });
    }

    /** What shows values of the areas over them. */
    private static MenuButton values(FormsModel forms) {
        MenuButton button = new MenuButton("Values", new FontIcon(Feather.PIE_CHART));
        button.setId("layer-values");
        button.getStyleClass().add(Styles.SMALL);
        button.setTooltip(new Tooltip("Show values as symbols, pies, bars or dots over the areas"));
        for (Kind kind : Kind.values()) {
            MenuItem item = new MenuItem(Choices.look(kind.word()));
            item.setId("layer-add-" + kind.word());
            item.setOnAction(event -> forms.add(kind));
            button.getItems().add(item);
        }
        return button;
    }

    private Node buttons() {
        HBox row = new HBox(
                8,
                Buttons.of(
                        "layer-raise", Feather.ARROW_UP, "Up", "Draw this layer over the one above it", model::raise),
                Buttons.of(
                        "layer-lower",
                        Feather.ARROW_DOWN,
                        "Down",
                        "Draw this layer under the one below it",
                        model::lower),
                Buttons.of("layer-remove", Feather.TRASH_2, "Remove", "Take this layer off the map", model::remove));
        row.getChildren().forEach(button -> button.getStyleClass().add(Styles.SMALL));
        return row;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(MapDocument map) {
        show();
    }

    private void show() {
        fields.show(() -> {
            Optional<UpperLayer> overlay = model.selected();
            int lines = model.overlays().size();
            Fields.shown(none, lines == 0);
            Fields.shown(layers, lines > 0);
            Fields.shown(chosen, overlay.isPresent());
            double height = Math.min(lines, MOST_LINES) * LINE_PX + 2;
            list.setMinHeight(height);
            list.setPrefHeight(height);
            list.getSelectionModel().clearAndSelect(model.selectedProperty().get());
            style.show(overlay);
            overlay.ifPresent(this::show);
        });
    }

    /** Only shapes of a file have a look that can be chosen. */
    private void show(UpperLayer layer) {
        title.show(layer.title().orElse(""));
        boolean shapes = layer instanceof Overlay;
        boolean styled = layer instanceof Overlay overlay && overlay.style().isPresent();
        Fields.shown(lookBox, shapes && !styled);
        Fields.shown(byBox, shapes && !styled);
        Fields.shown(styleBox, shapes);
        Fields.shown(form, layer instanceof FormLayer);
        opacity.show(layer.opacity());
        if (layer instanceof FormLayer values) {
            form.show(values);
        }
        if (layer instanceof Overlay overlay) {
            look.setValue(overlay.look().orElse(""));
            by.setValue(overlay.by().orElse(""));
        }
    }
}
