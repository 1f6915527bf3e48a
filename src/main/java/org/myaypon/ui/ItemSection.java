package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.myaypon.project.MapDocument;
import org.myaypon.template.Arranging;
import org.myaypon.template.DraftItem;

/** The selected items of the page, while the page is edited. */
final class ItemSection implements InspectorSection {

    private static final Map<Arranging, String> TIPS = Map.of(
            Arranging.LEFT, "Left edges in line",
            Arranging.CENTRE, "Centres in line",
            Arranging.RIGHT, "Right edges in line",
            Arranging.TOP, "Upper edges in line",
            Arranging.MIDDLE, "Middles in line",
            Arranging.BOTTOM, "Lower edges in line",
            Arranging.SPREAD_ACROSS, "Equal gaps across",
            Arranging.SPREAD_DOWN, "Equal gaps down");

    private final Fields fields;
    private final PageEditModel model;
    private final ComboBox<String> chosen = new ComboBox<>();
    private final Label kind = new Label();
    private final ItemFields values;
    private final FlowPane reverts = new FlowPane(4, 4);
    private final FlowPane arranging = new FlowPane(4, 4);
    private final Button delete;
    private final Node node;

    ItemSection(Fields fields, PageEditModel model) {
        this.fields = fields;
        this.model = model;
        values = new ItemFields(fields, model);
        chosen.setId("page-item");
        chosen.setPromptText("Click on the page, or choose");
        chosen.setMaxWidth(Double.MAX_VALUE);
        fields.heed(chosen, name -> model.select(name, false));
        kind.setId("page-item-kind");
        kind.setWrapText(true);
        kind.getStyleClass().add(Styles.TEXT_MUTED);
        delete =
                Buttons.of("page-item-delete", Feather.TRASH_2, "Delete", "Take it from the page (Del)", model::remove);
        for (Arranging how : Arranging.values()) {
            arranging.getChildren().add(button(how));
        }
        node = Fields.section(
                "On the page",
                new VBox(8, new AddMenu(model), chosen, kind, values, arranging, reverts, delete, grid()));
        model.draftProperty().addListener((property, before, now) -> show());
        model.selectionProperty().addListener((property, before, now) -> show());
        show();
    }

    private Button button(Arranging how) {
        String id = "arrange-" + how.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Button button = Buttons.of(id, icon(how), "", TIPS.get(how), () -> model.arrange(how));
        button.getStyleClass().addAll("icon-only", Styles.SMALL);
        return button;
    }

    private static Feather icon(Arranging how) {
        return switch (how) {
            case LEFT -> Feather.ALIGN_LEFT;
            case CENTRE -> Feather.ALIGN_CENTER;
            case RIGHT -> Feather.ALIGN_RIGHT;
            case TOP -> Feather.CHEVRONS_UP;
            case MIDDLE -> Feather.MINUS;
            case BOTTOM -> Feather.CHEVRONS_DOWN;
            case SPREAD_ACROSS -> Feather.MORE_HORIZONTAL;
            case SPREAD_DOWN -> Feather.MORE_VERTICAL;
        };
    }

    private VBox grid() {
        ComboBox<PageGrid> grid = new ComboBox<>();
        grid.setId("page-grid");
        grid.getItems().setAll(PageGrid.values());
        grid.setConverter(Choices.words(PageGrid::words));
        grid.valueProperty().bindBidirectional(model.gridProperty());
        grid.setMaxWidth(Double.MAX_VALUE);
        return new VBox(4, Fields.name("Grid", grid), grid);
    }

    private void show() {
        Fields.shown(node, model.editingProperty().get());
        List<DraftItem> selected = model.selected();
        fields.show(() -> {
            List<String> names = model.items().stream().map(DraftItem::name).toList();
            if (!chosen.getItems().equals(names)) {
                chosen.getItems().setAll(names);
            }
            chosen.setValue(selected.size() == 1 ? selected.get(0).name() : null);
            values.show(selected.size() == 1 ? Optional.of(selected.get(0)) : Optional.empty());
        });
        kind.setText(words(selected));
        Fields.shown(kind, !kind.getText().isEmpty());
        Fields.shown(delete, !selected.isEmpty());
        Fields.shown(arranging, selected.size() > 1);
        arranging
                .getChildren()
                .forEach(button -> button.setDisable(button.getId().contains("spread") && selected.size() < 3));
        reverts.getChildren().setAll(selected.size() == 1 ? reverts(selected.get(0)) : List.of());
        Fields.shown(reverts, !reverts.getChildren().isEmpty());
    }

    private String words(List<DraftItem> selected) {
        if (model.draftProperty().get().isEmpty()) {
            return "The template cannot be read; mend its file first.";
        }
        if (selected.size() != 1) {
            return selected.isEmpty() ? "" : selected.size() + " items are selected.";
        }
        DraftItem item = selected.get(0);
        String from = !item.inherited()
                ? ""
                : item.overridden().isEmpty() ? ", as the base has it" : ", from the base, changed here";
        return item.kind() + from + (item.hidden() ? ", hidden" : "");
    }

    private List<Button> reverts(DraftItem item) {
        return Stream.concat(
                        item.overridden().stream()
                                .map(key -> revert(
                                        "revert-" + key,
                                        "Base's " + (key.equals("at") ? "place" : key),
                                        item,
                                        Optional.of(key))),
                        item.overridden().stream()
                                .limit(1)
                                .map(key -> revert("revert-item", "Revert to base", item, Optional.empty())))
                .toList();
    }

    private Button revert(String id, String text, DraftItem item, Optional<String> key) {
        Button button = Buttons.of(
                id,
                Feather.CORNER_UP_LEFT,
                text,
                "Take what the template that this one extends says",
                () -> model.revert(item.name(), key));
        button.getStyleClass().add(Styles.SMALL);
        return button;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(MapDocument map) {
        show();
    }
}
