package org.myaypon.ui;

import javafx.scene.control.ColorPicker;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.myaypon.project.FormLayer;
import org.myaypon.project.FormLayer.Kind;
import org.myaypon.project.FormLook;
import org.myaypon.style.FormStyles;

/** The fields of a layer of symbols, pies, bars or dots: those that its kind has. */
final class FormFields extends VBox {

    private final ComboBox<String> value = new ComboBox<>();
    private final ComboBox<String> by = new ComboBox<>();
    private final ComboBox<String> shape = new ComboBox<>();
    private final ColorPicker color = new ColorPicker();
    private final TypedText largest;
    private final TypedText each;
    private final TypedText size;
    private final SettingBox byBox;
    private final SettingBox shapeBox;
    private final SettingBox colorBox;
    private final SettingBox largestBox;
    private final SettingBox eachBox;
    private final SettingBox sizeBox;

    FormFields(Fields fields, FormsModel model, ChoicesModel choices) {
        super(8);
        value.setEditable(true);
        fields.offer(value, choices.values());
        BurmeseText.follow(value, value.getEditor().textProperty());
        fields.offer(by, choices.kinds());
        shape.getItems().setAll(FormStyles.SHAPES);
        shape.setConverter(Choices.words(Choices::look));
        TextField largestField = Fields.prompting("As suits the map");
        TextField eachField = Fields.prompting("As suits the map");
        TextField sizeField = Fields.prompting("0.5");
        largest = fields.typed(largestField, model::setLargest);
        each = fields.typed(eachField, model::setEach);
        size = fields.typed(sizeField, model::setDotSize);
        fields.heed(value, model::setValue);
        fields.heed(by, model::setBy);
        fields.heed(shape, model::setShape);
        fields.heed(color, chosen -> model.setColor(Paints.chosen(chosen)));
        byBox = fields.box(Setting.LAYER_PARTS, by);
        shapeBox = fields.box(Setting.LAYER_SHAPE, shape);
        colorBox = fields.box(Setting.LAYER_COLOR, color);
        largestBox = fields.box(Setting.LAYER_LARGEST, largestField);
        eachBox = fields.box(Setting.LAYER_EACH, eachField);
        sizeBox = fields.box(Setting.LAYER_DOT, sizeField);
        getChildren()
                .addAll(
                        fields.box(Setting.LAYER_VALUE, value),
                        byBox,
                        shapeBox,
                        largestBox,
                        eachBox,
                        sizeBox,
                        colorBox);
    }

    /** Shows a layer; counts as no change. */
    void show(FormLayer layer) {
        FormLook look = layer.look();
        value.setValue(layer.measured().value());
        value.getEditor().setText(layer.measured().value());
        by.setValue(layer.measured().by().orElse(null));
        shape.setValue(look.shape());
        color.setValue(
                Paints.shown(look.color().orElse(layer.kind() == Kind.DOTS ? FormStyles.DOTS : FormStyles.MARKS)));
        largest.show(
                look.largestMm().isPresent() ? Choices.number(look.largestMm().getAsDouble()) : "");
        each.show(look.each().isPresent() ? Choices.number(look.each().getAsDouble()) : "");
        size.show(look.sizeMm().isPresent() ? Choices.number(look.sizeMm().getAsDouble()) : "");
        boolean dots = layer.kind() == Kind.DOTS;
        Fields.shown(byBox, layer.kind().isParted());
        Fields.shown(shapeBox, layer.kind() == Kind.SYMBOLS);
        Fields.shown(colorBox, !layer.kind().isParted());
        Fields.shown(largestBox, !dots);
        Fields.shown(eachBox, dots);
        Fields.shown(sizeBox, dots);
    }
}
