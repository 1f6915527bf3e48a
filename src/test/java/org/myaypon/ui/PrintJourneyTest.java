package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.myaypon.draw.PrintOrder;
import org.myaypon.draw.Variant;
import org.myaypon.page.Page;
import org.myaypon.template.Paper;

class PrintJourneyTest extends Journey {
    private PrintDialog dialog;

    @Test
    void aMachineWithoutAPrinterIsToldOfThePdf() throws Exception {
        openMap();
        robot.push(KeyCode.CONTROL, KeyCode.P);
        waitUntil("it is told", () -> seen("notice"));
        assertTrue(text("notice").contains("There is no printer on this machine"), text("notice"));
    }

    @Test
    void aPrinterThatIsGoneIsTold() throws Exception {
        openMap();
        printers = List.of("A printer that is not there");
        howToPrint = Optional.of(new PrintOrder(printers.get(0), Paper.A4, false, 1, Variant.PLAIN));
        robot.clickOn("#print");
        waitUntil("it is told", () -> seen("notice"));
        assertTrue(text("notice").contains("There is no printer \"A printer that is not there\""), text("notice"));
    }

    @Test
    void theDialogTellsHowManyPapersALargeSheetTakes() throws Exception {
        ask(new Page("Large", "en", 297, 420, List.of()));
        assertEquals("One sheet of A4; at 67 % of its size, so that the scale in figures is untrue.", outcome());
        robot.clickOn("#print-full");
        assertEquals("4 sheets of A4, the map on 2 × 2 that share 10 mm to be glued.", outcome());
        robot.interact(() -> papers().setValue(Paper.A2));
        assertEquals("One sheet of A2.", outcome());
    }

    @Test
    void whatIsChosenIsPrinted() throws Exception {
        ask(new Page("Large", "en", 297, 420, List.of()));
        robot.clickOn("#print-full").clickOn("#print-grey").clickOn("#print-now");
        waitUntil("the dialog is closed", () -> !dialog.isShowing());
        Variant grey = new Variant(true, false, Optional.empty(), false);
        assertEquals(new PrintOrder("Office", Paper.A4, true, 1, grey), dialog.getResult());
    }

    private void ask(Page page) throws Exception {
        robot.interact(() -> {
            dialog = new PrintDialog(window, List.of(page), List.of("Office", "Plotter"));
            dialog.show();
        });
        waitUntil("the dialog is open", () -> dialog.isShowing());
    }

    private String outcome() {
        return ((Label) dialog.getDialogPane().lookup("#print-outcome")).getText();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Paper> papers() {
        return (ComboBox<Paper>) dialog.getDialogPane().lookup("#print-paper");
    }
}
