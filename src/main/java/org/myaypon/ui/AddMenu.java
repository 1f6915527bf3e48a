package org.myaypon.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.myaypon.template.TemplateDraft;

/** Offers the kinds of items that can be added to the page, in groups; one that is chosen comes into the page's middle. */
final class AddMenu extends MenuButton {

    private static final List<Map<String, Kind>> GROUPS = List.of(
            group(
                    kind("text", "Text", Feather.TYPE),
                    kind("disclaimer", "Disclaimer", Feather.INFO),
                    kind("scale-text", "Scale in words", Feather.HASH),
                    kind("page-number", "Page number", Feather.FILE),
                    kind("stamp", "Stamp", Feather.AWARD)),
            group(
                    kind("legend", "Legend", Feather.LIST),
                    kind("histogram", "Histogram", Feather.BAR_CHART_2),
                    kind("bivariate-key", "Key of two values", Feather.GRID),
                    kind("table", "Table", Feather.COLUMNS)),
            group(
                    kind("inset", "Inset", Feather.ZOOM_IN),
                    kind("locator", "Locator", Feather.MAP_PIN),
                    kind("graticule", "Net of meridians", Feather.GLOBE),
                    kind("scale-bar", "Scale bar", Feather.MINUS),
                    kind("north-arrow", "North arrow", Feather.NAVIGATION)),
            group(
                    kind("picture", "Picture", Feather.IMAGE),
                    kind("icon", "Icon", Feather.STAR),
                    kind("qr-code", "QR code", Feather.MAXIMIZE)),
            group(kind("rectangle", "Rectangle", Feather.SQUARE), kind("line", "Line", Feather.MORE_HORIZONTAL)));

    private final PageEditModel model;

    private record Kind(String word, String name, Feather icon) {}

    AddMenu(PageEditModel model) {
        super("Add item…", new FontIcon(Feather.PLUS));
        this.model = model;
        setId("page-item-add");
        model.draftProperty().addListener((property, before, now) -> offer());
        offer();
    }

    private static Kind kind(String word, String name, Feather icon) {
        return new Kind(word, name, icon);
    }

    private static Map<String, Kind> group(Kind... kinds) {
        Map<String, Kind> group = new LinkedHashMap<>();
        for (Kind kind : kinds) {
            group.put(kind.word(), kind);
        }
        return group;
    }

    private void offer() {
        List<String> kinds =
                model.draftProperty().get().map(TemplateDraft::addable).orElse(List.of());
        getItems().clear();
        for (Map<String, Kind> group : GROUPS) {
            List<MenuItem> entries = group.values().stream()
                    .filter(kind -> kinds.contains(kind.word()))
                    .map(this::entry)
                    .toList();
            if (!entries.isEmpty() && !getItems().isEmpty()) {
                getItems().add(new SeparatorMenuItem());
            }
            getItems().addAll(entries);
        }
        setDisable(getItems().isEmpty());
    }

    private MenuItem entry(Kind kind) {
        MenuItem entry = new MenuItem(kind.name(), new FontIcon(kind.icon()));
        entry.setId("add-" + kind.word());
        entry.setOnAction(event -> model.draftProperty()
                .get()
                .map(TemplateDraft::template)
                .ifPresent(page -> model.add(kind.word(), page.widthMm() / 2, page.heightMm() / 2)));
        return entry;
    }
}
