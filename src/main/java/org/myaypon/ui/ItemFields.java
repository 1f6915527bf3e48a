package org.myaypon.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.myaypon.template.Box;
import org.myaypon.template.DraftItem;
import org.myaypon.template.TemplateDraft;

/** What can be set of one item of the page. */
final class ItemFields extends VBox {

    private final Fields fields;
    private final PageEditModel model;
    private final TypedText left;
    private final TypedText top;
    private final TypedText width;
    private final TypedText height;
    private final TypedText words;
    private final TypedText when;
    private final TypedText order;
    private final VBox place = new VBox(8);
    private final ComboBox<String> style = new ComboBox<>();
    private final Map<String, Node> optional = new LinkedHashMap<>();
    private Optional<DraftItem> shown = Optional.empty();

    ItemFields(Fields fields, PageEditModel model) {
        super(8);
        this.fields = fields;
        this.model = model;
        TextField x = field("page-left");
        TextField y = field("page-top");
        TextField w = field("page-width");
        TextField h = field("page-height");
        left = measure(x, (box, mm) -> new Box(mm, box.yMm(), box.widthMm(), box.heightMm()));
        top = measure(y, (box, mm) -> new Box(box.xMm(), mm, box.widthMm(), box.heightMm()));
        width = measure(w, (box, mm) -> new Box(box.xMm(), box.yMm(), mm, box.heightMm()));
        height = measure(h, (box, mm) -> new Box(box.xMm(), box.yMm(), box.widthMm(), mm));
        TextArea text = new TextArea();
        text.setId("page-text");
        text.setWrapText(true);
        text.setPrefRowCount(3);
        words = typed(text, value -> change(item -> model.words().set(item, value)));
        TextField condition = field("page-when");
        when = typed(condition, value -> set("when", value.strip()));
        TextField z = field("page-z");
        order = typed(z, value -> set("z", value.strip()));
        style.setId("page-style");
        style.setMaxWidth(Double.MAX_VALUE);
        fields.heed(style, value -> set("style", value));
        optional.put("text", named("Text", text));
        optional.put("style", named("Style", style));
        place.getChildren()
                .addAll(
                        new HBox(8, named("Left, mm", x), named("Top, mm", y)),
                        new HBox(8, named("Width, mm", w), named("Height, mm", h)));
        getChildren().add(place);
        getChildren().addAll(optional.values());
        getChildren().addAll(named("Drawn when", condition), named("Order (higher lies above)", z));
    }

    /** Shows an item; nothing when there is none. */
    void show(Optional<DraftItem> item) {
        shown = item;
        Fields.shown(this, item.isPresent());
        item.ifPresent(this::fill);
    }

    private void fill(DraftItem item) {
        left.show(mm(item.box().xMm()));
        top.show(mm(item.box().yMm()));
        width.show(mm(item.box().widthMm()));
        height.show(mm(item.box().heightMm()));
        Fields.shown(place, item.placed());
        words.show(model.words().of(item));
        when.show(item.value("when"));
        order.show(item.value("z"));
        List<String> styles =
                model.draftProperty().get().map(TemplateDraft::styles).orElse(List.of());
        if (!style.getItems().equals(styles)) {
            style.getItems().setAll(styles);
        }
        style.setValue(item.value("style").isEmpty() ? null : item.value("style"));
        optional.forEach((key, node) -> Fields.shown(node, item.keys().contains(key)));
    }

    private void set(String key, String value) {
        change(item -> model.set(item, key, value));
    }

    /** Changes the item; what was refused is not left standing in the fields. */
    private void change(Consumer<DraftItem> edit) {
        shown.ifPresent(item -> {
            edit.accept(item);
            model.item(item.name()).ifPresent(now -> fields.show(() -> fill(now)));
        });
    }

    private TypedText measure(TextField field, BiFunction<Box, Double, Box> change) {
        return typed(
                field,
                text -> change(item -> {
                    if (text.strip().matches("-?[0-9]{1,4}([.,][0-9]{1,3})?")) {
                        double mm = Double.parseDouble(text.strip().replace(',', '.'));
                        if (mm >= 0
                                || field.getId().equals("page-left")
                                || field.getId().equals("page-top")) {
                            model.place(Map.of(item.name(), change.apply(item.box(), mm)));
                        }
                    }
                }));
    }

    private TypedText typed(TextInputControl field, Consumer<String> commit) {
        return TypedText.in(field, commit, model::undo, model::redo);
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        return field;
    }

    private static VBox named(String name, Control field) {
        Node label = Fields.name(name, field);
        VBox box = new VBox(4, label, field);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private static String mm(double length) {
        double tenths = Math.rint(length * 10) / 10;
        return tenths == Math.rint(tenths)
                ? String.format(Locale.ROOT, "%.0f", tenths)
                : String.format(Locale.ROOT, "%.1f", tenths);
    }
}
