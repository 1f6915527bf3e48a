package org.myaypon.ui;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;

/** The window's panes in their places. */
final class DesktopView extends BorderPane {

    private static final double SHEET_SHARE = 0.64;

    private final SplitPane middle = new SplitPane();
    private final SheetArea sheet;
    private final ReportView report;
    private final ToolbarView toolbar;
    private final SeriesPanes series;
    private double share = SHEET_SHARE;

    /**
     * The panes of a series.
     *
     * @param desk what they show
     * @param session what is looked at
     * @param form what is asked of it
     * @param adjust the sheet that is looked at
     */
    record SeriesPanes(SeriesDesk desk, SessionModel session, Node form, Node adjust) {}

    DesktopView(
            ToolbarView toolbar,
            SheetArea sheet,
            InspectorView inspector,
            ReportView report,
            StatusView status,
            SeriesPanes series) {
        this.toolbar = toolbar;
        this.sheet = sheet;
        this.report = report;
        this.series = series;
        setId("desktop");
        middle.getItems().addAll(sheet, report);
        middle.setId("middle");
        middle.setOrientation(Orientation.VERTICAL);
        middle.setDividerPositions(SHEET_SHARE);
        SplitPane.setResizableWithParent(report, false);
        sheet.setMinSize(320, 240);
        setTop(toolbar);
        setCenter(middle);
        setRight(inspector);
        setBottom(status);
        toolbar.reportShownProperty().addListener((property, before, shown) -> layMiddle());
        SeriesDesk desk = series.desk();
        desk.large().addListener((property, before, now) -> layMiddle());
        desk.wall().openProperty().addListener((property, before, now) -> {
            if (now) {
                toolbar.showReport();
            }
            layMiddle();
            setRight(right(inspector));
        });
        series.session().sheetProperty().addListener((property, before, now) -> setRight(right(inspector)));
    }

    /** A sheet that is looked at is adjusted; while the wall is open it is told what is on it. */
    private Node right(InspectorView inspector) {
        return series.session().sheetProperty().get().isPresent()
                ? series.adjust()
                : series.desk().wall().openProperty().get() ? series.form() : inspector;
    }

    private void layMiddle() {
        boolean large = series.desk().large().get()
                && series.desk().wall().openProperty().get();
        List<Node> wanted = !toolbar.reportShownProperty().get()
                ? List.of(sheet)
                : large ? List.of(report) : List.of(sheet, report);
        if (wanted.equals(middle.getItems())) {
            return;
        }
        if (middle.getItems().size() == 2) {
            share = middle.getDividerPositions()[0];
        }
        middle.getItems().setAll(wanted);
        if (wanted.size() == 2) {
            middle.setDividerPositions(share);
        }
    }
}
