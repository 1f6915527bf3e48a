package org.myaypon.ui;

import java.util.List;
import java.util.Optional;
import org.myaypon.data.Problem;
import org.myaypon.draw.PrintOrder;
import org.myaypon.draw.SheetPrinter;
import org.myaypon.page.Page;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapMaker;

/** Prints the sheet while the user works on. */
final class PrintModel {
    private final SessionModel session;
    private final MapMaker maker;
    private final Lane printing;
    private final Notices notices;
    private final Questions questions;

    /** Asks how a sheet is to be printed. */
    @FunctionalInterface
    interface Question {
        /**
         * The answer; empty for not at all.
         *
         * @param pages what is to be printed
         * @param printers the printers that there are, at least one
         */
        Optional<PrintOrder> ask(List<Page> pages, List<String> printers);
    }

    PrintModel(SessionModel session, MapMaker maker, Lane printing, Notices notices, Questions questions) {
        this.session = session;
        this.maker = maker;
        this.printing = printing;
        this.notices = notices;
        this.questions = questions;
    }

    /** Looks for printers, asks how the sheet that is shown is to be printed, and prints it. */
    void print() {
        session.madeProperty()
                .get()
                .ifPresent(map -> printing.start(new Job<>(
                        "Looking for printers",
                        progress -> questions.printers().get(),
                        found -> ask(map, found),
                        notices::failed)));
    }

    private void ask(MadeMap map, List<String> printers) {
        if (printers.isEmpty()) {
            notices.failed(new Problem(
                    "There is no printer on this machine",
                    "",
                    "Export the sheet as a PDF, which can be printed anywhere"));
            return;
        }
        List<Page> pages = map.sheet().pages();
        questions.howToPrint().ask(pages, printers).ifPresent(order -> start(map, order));
    }

    /** A sheet for the public is looked through before it is printed, as before it is written. */
    private void start(MadeMap map, PrintOrder order) {
        PublicSheet leaving = PublicSheet.of(session.sheetProperty().get(), maker);
        printing.start(new Job<>(
                "Printing",
                progress -> {
                    leaving.proof(map.document()).ifPresent(proof -> proof.pages(map, progress));
                    SheetPrinter.print(map.sheet().pages(), order, progress);
                    return order.printer();
                },
                printer -> notices.succeeded("The sheet was handed to " + printer + "."),
                this::failed));
    }

    private void failed(Problem problem) {
        if (problem.equals(Lane.STOPPED)) {
            notices.tell("The printing was stopped.");
        } else {
            notices.failed(problem);
        }
    }
}
