package org.myaypon.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.myaypon.project.MapDocument;

/** The large numbers beside the map of a humanitarian snapshot. */
final class FiguresSection implements InspectorSection {

    private final FiguresModel model;
    private final ComboBox<String> figures = new ComboBox<>();
    private final TypedText value;
    private final TypedText caption;
    private final TypedText burmese;
    private final TypedText icon;
    private final Button add;
    private final VBox one;
    private final Node node;

    FiguresSection(Fields fields, FiguresModel model) {
        this.model = model;
        TextField valueField = Fields.prompting("A number, or like sum(people)");
        TextField captionField = Fields.prompting("What it is the number of");
        TextField burmeseField = Fields.prompting("The same on Burmese sheets");
        TextField iconField = Fields.prompting("None; else like people or camp");
        value = fields.typed(valueField, model::setValue);
        caption = fields.typed(captionField, model::setCaption);
        burmese = fields.typed(burmeseField, model::setBurmeseCaption);
        icon = fields.typed(iconField, model::setIcon);
        figures.setOnAction(event -> fields.unlessShowing(
                () -> model.choose(figures.getSelectionModel().getSelectedIndex())));
        model.chosenProperty().addListener((property, before, now) -> fields.show(this::showChosen));
        add = Buttons.of("add-figure", Feather.PLUS, "Add figure", "Add a number that matters", model::add);
        Button remove = Buttons.of(
                "remove-figure", Feather.TRASH_2, "Remove", "Remove the figure that is chosen", model::remove);
        one = new VBox(
                8,
                fields.box(Setting.FIGURES, figures),
                fields.box(Setting.FIGURE_VALUE, valueField),
                fields.box(Setting.FIGURE_CAPTION, captionField),
                fields.box(Setting.FIGURE_CAPTION_MY, burmeseField),
                fields.box(Setting.FIGURE_ICON, iconField),
                new HBox(8, remove));
        node = Fields.section("Figures", one, new HBox(8, add));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(MapDocument map) {
        Fields.shown(one, !map.snapshot().figures().isEmpty());
        add.setDisable(!FiguresModel.hasRoom(map));
        if (!figures.getItems().equals(FiguresModel.names(map))) {
            figures.getItems().setAll(FiguresModel.names(map));
        }
        showChosen();
    }

    private void showChosen() {
        model.figure().ifPresent(figure -> {
            figures.getSelectionModel().select(model.chosenProperty().get());
            value.show(
                    figure.value().english().isEmpty()
                            ? figure.value().burmese()
                            : figure.value().english());
            caption.show(figure.caption().english());
            burmese.show(FiguresModel.burmese(figure));
            icon.show(figure.icon());
        });
    }
}
