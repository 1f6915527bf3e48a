package org.myaypon.ui;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Tab;

/** The tab of the drawer below the page that holds the wall of a series. */
final class SeriesTab {

    private SeriesTab() {}

    /** The tab, which is selected as long as the wall is open. */
    static Tab of(SeriesDesk desk, SessionModel session) {
        WallView wall = new WallView(desk, session);
        Tab tab = new Tab("Series", wall);
        tab.setId("series-tab");
        tab.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> desk.wall().filter().all().isEmpty()
                                ? "Series"
                                : String.format(
                                        Locale.ROOT,
                                        "Series (%,d)",
                                        desk.wall().filter().all().size()),
                        desk.wall().filter().all()));
        tab.selectedProperty()
                .addListener(
                        (property, before, now) -> desk.wall().openProperty().set(now));
        desk.wall().openProperty().addListener((property, before, now) -> {
            if (now) {
                tab.getTabPane().getSelectionModel().select(tab);
            } else if (tab.isSelected()) {
                tab.getTabPane().getSelectionModel().selectFirst();
            }
            if (!now) {
                desk.large().set(false);
            }
        });
        return tab;
    }
}
