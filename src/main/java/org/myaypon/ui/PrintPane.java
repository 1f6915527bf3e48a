package org.myaypon.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.myaypon.draw.PrintOrder;
import org.myaypon.draw.Variant;
import org.myaypon.page.Page;
import org.myaypon.template.Paper;

/** The questions about how a sheet is to be printed, and what comes of the answers. */
final class PrintPane extends VBox {
    private static final double GAP = 8;
    private static final int MOST_COPIES = 99;

    private final List<Page> pages;
    private final ComboBox<String> printer = new ComboBox<>();
    private final ComboBox<Paper> paper = new ComboBox<>();
    private final RadioButton fit = new RadioButton("Fit on the paper");
    private final RadioButton fullSize = new RadioButton("Its own size");
    private final Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);
    private final CheckBox grey = new CheckBox("In greys");
    private final SimpleStringProperty outcome = new SimpleStringProperty("");

    /**
     * The questions.
     *
     * @param pages what is to be printed
     * @param printers the names of the printers, the usual one first; at least one
     */
    PrintPane(List<Page> pages, List<String> printers) {
        super(GAP);
        this.pages = List.copyOf(pages);
        printer.setId("print-printer");
        printer.getItems().setAll(printers);
        printer.setValue(printers.get(0));
        paper.setId("print-paper");
        paper.setConverter(new Titles());
        paper.getItems().setAll(Paper.all());
        paper.setValue(Paper.A4);
        ToggleGroup ways = new ToggleGroup();
        fit.setId("print-fit");
        fit.setToggleGroup(ways);
        fit.setSelected(true);
        fullSize.setId("print-full");
        fullSize.setToggleGroup(ways);
        copies.setId("print-copies");
        copies.setEditable(true);
        copies.setPrefWidth(90);
        grey.setId("print-grey");
        Label told = new Label();
        told.setId("print-outcome");
        told.setWrapText(true);
        told.textProperty().bind(outcome);
        paper.valueProperty().addListener(change -> tell());
        ways.selectedToggleProperty().addListener(change -> tell());
        getChildren()
                .addAll(row("Printer", printer), row("Paper", paper), fit, fullSize, row("Copies", copies), grey, told);
        tell();
    }

    private static Node row(String text, Node field) {
        Label label = new Label(text);
        label.setLabelFor(field);
        label.setMinWidth(70);
        HBox row = new HBox(GAP, label, field);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** The order that is chosen now. */
    PrintOrder order() {
        copies.commitValue();
        Variant variant = new Variant(grey.isSelected(), false, Optional.empty(), false);
        return new PrintOrder(printer.getValue(), paper.getValue(), fullSize.isSelected(), copies.getValue(), variant);
    }

    /** What will come out, in words. */
    ReadOnlyStringProperty outcome() {
        return outcome;
    }

    private void tell() {
        PrintOrder order = order();
        int papers = pages.stream().mapToInt(order::papers).sum();
        Page first = pages.get(0);
        String count = papers == 1 ? "One sheet of " : papers + " sheets of ";
        String grid = order.grid(first);
        String pieces = grid.isEmpty() ? "" : ", the map on " + grid + " that share 10 mm to be glued";
        double scale = order.scale(first);
        String smaller = scale < 1
                ? "; at " + Math.round(scale * 100) + " % of its size, so that the scale in figures is untrue"
                : "";
        String edges = order.reachesEdges(first) ? "; most printers leave out what is within 5 mm of its edges" : "";
        outcome.set(count + paper.getValue().title() + pieces + smaller + edges + ".");
    }

    /** Papers by their titles. */
    private static final class Titles extends StringConverter<Paper> {
        @Override
        public String toString(Paper paper) {
            return paper == null ? "" : paper.title();
        }

        @Override
        public Paper fromString(String title) {
            return Paper.named(title).orElse(Paper.A4);
        }
    }
}
