package org.myaypon.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.myaypon.template.Box;
import org.myaypon.template.DraftItem;
import org.myaypon.template.Grip;
import org.myaypon.template.Snapping;

/** Draws what is seen of the items over the page: outlines, names, handles and guides. */
record PageMarks(Viewport view) {

    static final double HANDLE_PX = 9;

    private static final double LABEL_PX = 22;

    /** An item's outline. */
    Node outline(Box box, String look) {
        Rectangle outline = new Rectangle(x(box.xMm()), y(box.yMm()), px(box.widthMm()), px(box.heightMm()));
        outline.getStyleClass().addAll("item-outline", look);
        return outline;
    }

    /** What an item is called, in its place as {@link #name(DraftItem)} has it. */
    Node name(String name, Box box) {
        return label(new Label(name), box);
    }

    /** What an item is, above it or, at the window's upper edge, in it. */
    Node name(DraftItem item) {
        Label label = new Label(item.name() + " · " + item.kind());
        if (item.inherited()) {
            label.setGraphic(new FontIcon(Feather.LOCK));
            label.setText(label.getText() + " · from the base");
        }
        return label(label, item.box());
    }

    private Node label(Label label, Box box) {
        label.getStyleClass().add("item-name");
        label.setLayoutX(Math.max(0, x(box.xMm())));
        double above = y(box.yMm()) - LABEL_PX;
        label.setLayoutY(above < 0 ? Math.max(0, y(box.yMm())) : above);
        return label;
    }

    /** The handles of an item. */
    List<Node> handles(Box box) {
        List<Node> handles = new ArrayList<>();
        for (Grip grip : Grip.values()) {
            if (isUseful(grip, box)) {
                Rectangle handle = new Rectangle(
                        middleX(grip, box) - HANDLE_PX / 2, middleY(grip, box) - HANDLE_PX / 2, HANDLE_PX, HANDLE_PX);
                handle.getStyleClass().add("item-handle");
                handle.setId("grip-" + grip.name().toLowerCase(Locale.ROOT).replace('_', '-'));
                handles.add(handle);
            }
        }
        return handles;
    }

    /** The handle at a point of the window. */
    Optional<Grip> gripAt(Box box, double xPx, double yPx) {
        for (Grip grip : Grip.values()) {
            if (isUseful(grip, box)
                    && Math.abs(middleX(grip, box) - xPx) <= HANDLE_PX
                    && Math.abs(middleY(grip, box) - yPx) <= HANDLE_PX) {
                return Optional.of(grip);
            }
        }
        return Optional.empty();
    }

    static Cursor cursor(Grip grip) {
        return switch (grip) {
            case TOP_LEFT, BOTTOM_RIGHT -> Cursor.NW_RESIZE;
            case TOP_RIGHT, BOTTOM_LEFT -> Cursor.NE_RESIZE;
            case TOP, BOTTOM -> Cursor.V_RESIZE;
            case LEFT, RIGHT -> Cursor.H_RESIZE;
        };
    }

    Node guide(Snapping.Guide guide) {
        Line line = guide.upright()
                ? new Line(x(guide.atMm()), y(0), x(guide.atMm()), y(view.pageHeightMm()))
                : new Line(x(0), y(guide.atMm()), x(view.pageWidthMm()), y(guide.atMm()));
        line.getStyleClass().add("item-guide");
        return line;
    }

    private static boolean isUseful(Grip grip, Box box) {
        return (grip.across() == 0 || box.widthMm() > 0) && (grip.down() == 0 || box.heightMm() > 0);
    }

    private double middleX(Grip grip, Box box) {
        return x(box.xMm() + box.widthMm() * (grip.across() + 1) / 2);
    }

    private double middleY(Grip grip, Box box) {
        return y(box.yMm() + box.heightMm() * (grip.down() + 1) / 2);
    }

    double x(double mm) {
        return view.leftPx() + px(mm);
    }

    double y(double mm) {
        return view.topPx() + px(mm);
    }

    double px(double mm) {
        return mm * view.pxPerMm();
    }
}
