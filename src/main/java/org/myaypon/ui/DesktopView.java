package org.myaypon.ui;

import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;

/** The window's panes in their places. */
final class DesktopView extends BorderPane {

    private static final double SHEET_SHARE = 0.64;

    private final SplitPane middle = new SplitPane();
    private final ReportView report;
    private double share = SHEET_SHARE;

    DesktopView(ToolbarView toolbar, SheetArea sheet, InspectorView inspector, ReportView report, StatusView status) {
        this.report = report;
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
        toolbar.reportShownProperty().addListener((property, before, shown) -> showReport(shown));
    }

    private void showReport(boolean shown) {
        if (shown) {
            middle.getItems().add(report);
            middle.setDividerPositions(share);
        } else {
            share = middle.getDividerPositions()[0];
            middle.getItems().remove(report);
        }
    }
}
