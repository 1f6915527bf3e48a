package org.myaypon.ui;

import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** The window's panes in their places. */
final class DesktopView extends BorderPane {

    private static final double SHEET_SHARE = 0.76;

    DesktopView(ToolbarView toolbar, SheetArea sheet, InspectorView inspector, ReportView report, StatusView status) {
        setId("desktop");
        SplitPane middle = new SplitPane(sheet, report);
        middle.setId("middle");
        middle.setOrientation(Orientation.VERTICAL);
        middle.setDividerPositions(SHEET_SHARE);
        SplitPane.setResizableWithParent(report, false);
        sheet.setMinHeight(Region.USE_PREF_SIZE);
        sheet.setMinSize(320, 240);
        setTop(toolbar);
        setCenter(middle);
        setRight(inspector);
        setBottom(status);
    }
}
