package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import java.awt.Color;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.myaypon.style.PaletteSafety;
import org.myaypon.style.PaletteSafety.Finding;
import org.myaypon.style.PaletteSafety.Level;

/**
 * A palette's name with as many of its colours as there are classes, and who can tell them apart; before no name those of the
 * palettes that the program would choose.
 */
final class PaletteCell extends ListCell<String> {

    /** Of each of two palettes, so that both take no more room than one. */
    private static final int FEW = 3;

    private static final double GAP_PX = 12;
    private static final double ALL_PX = 90;
    private static final double WIDEST_PX = 15;
    private static final double HEIGHT_PX = 14;

    private final PalettesModel model;
    private final boolean listed;

    /**
     * A cell.
     *
     * @param listed whether it stands in the list, where groups have headings, rather than in the field
     */
    PaletteCell(PalettesModel model, boolean listed) {
        this.model = model;
        this.listed = listed;
    }

    @Override
    protected void updateItem(String name, boolean empty) {
        super.updateItem(name, empty);
        setText("");
        setTooltip(null);
        if (empty || name == null) {
            setGraphic(null);
        } else if (name.isEmpty()) {
            HBox row = new HBox(GAP_PX);
            model.automatic().forEach(some -> row.getChildren()
                    .add(swatches(some.palette().colors(FEW))));
            row.getChildren().add(new Label("Chosen for the values"));
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
        } else {
            setGraphic(model.find(name).map(some -> palette(name, some)).orElseGet(() -> new Label(name)));
        }
    }

    private Node palette(String name, PalettesModel.Offered some) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        PaletteSafety safety = some.safety();
        HBox row = new HBox(
                8,
                swatches(some.colors()),
                new Label(name.equals(PalettesModel.OF_THE_MAP) ? "Colours of this map" : name),
                space,
                mark(
                        safety.colorBlind().level() == Level.CONFUSED ? Feather.EYE_OFF : Feather.EYE,
                        safety.colorBlind()),
                mark(safety.grey().level() == Level.CONFUSED ? Feather.SLASH : Feather.PRINTER, safety.grey()));
        row.setAlignment(Pos.CENTER_LEFT);
        setTooltip(new Tooltip(
                told(safety.colorBlind(), "to " + safety.colorBlind().vision().readers(), "by all readers") + "\n"
                        + told(safety.grey(), "in a grey print", "in a grey print")));
        return listed
                ? model.heading(name).<Node>map(group -> headed(group, row)).orElse(row)
                : row;
    }

    private static Node headed(PalettesModel.Group group, Node row) {
        Label heading = new Label(group.label());
        heading.getStyleClass().addAll(Styles.TEXT_SMALL, "palette-group");
        return new VBox(4, heading, row);
    }

    /** "Classes 2 and 3 look alike in a grey print." */
    static String told(Finding finding, String alikeTo, String apartFor) {
        return switch (finding.level()) {
            case SAFE -> "Told apart " + apartFor;
            case CLOSE -> "Classes " + finding.pair() + " look much alike " + alikeTo;
            case CONFUSED -> "Classes " + finding.pair() + " look the same " + alikeTo;
        };
    }

    private static Node mark(Feather icon, Finding finding) {
        FontIcon mark = new FontIcon(icon);
        mark.getStyleClass()
                .addAll("palette-mark", "palette-" + finding.level().name().toLowerCase(Locale.ROOT));
        return mark;
    }

    private static HBox swatches(List<Color> colors) {
        HBox row = new HBox();
        double width = Math.min(WIDEST_PX, ALL_PX / Math.max(1, colors.size()));
        for (Color color : colors) {
            row.getChildren().add(new Rectangle(width, HEIGHT_PX, Paints.shown(color)));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
