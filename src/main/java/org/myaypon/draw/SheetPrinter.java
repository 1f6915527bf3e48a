package org.myaypon.draw;

import java.awt.print.PrinterException;
import java.awt.print.PrinterIOException;
import java.awt.print.PrinterJob;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.page.Page;

/** Prints sheets on the printers of this machine, by the same drawing as every file. */
public final class SheetPrinter {

    private static final String SWITCHED_OFF =
            "See that the printer is switched on and has paper; a PDF can be printed anywhere";

    private SheetPrinter() {}

    /** The names of the printers, the usual one first; empty without any. */
    public static List<String> printers() {
        PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        return Stream.concat(
                        Stream.ofNullable(usual), Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null)))
                .map(PrintService::getName)
                .distinct()
                .toList();
    }

    /**
     * Prints pages.
     *
     * @param progress is told how far it is, and may cancel between papers
     * @throws UserException when there is no such printer, or it cannot print
     */
    public static void print(List<Page> pages, PrintOrder order, Progress progress) {
        PrintService printer = Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .filter(service -> service.getName().equals(order.printer()))
                .findFirst()
                .orElseThrow(() -> new UserException(
                        "There is no printer \"" + order.printer() + "\"",
                        "",
                        "Switch it on or choose another; a PDF can be printed anywhere"));
        print(pages, order, printer, progress);
    }

    static void print(List<Page> pages, PrintOrder order, PrintService printer, Progress progress) {
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(new Copies(order.copies()));
        wishes.add(new JobName(pages.get(0).title(), Locale.ENGLISH));
        try {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(printer);
            job.setPageable(new PrintedTiles(pages, order, progress));
            job.print(wishes);
        } catch (PrinterIOException e) {
            throw refused(order, fix(e), e);
        } catch (PrinterException e) {
            throw refused(order, SWITCHED_OFF, e);
        }
    }

    private static UserException refused(PrintOrder order, String fix, PrinterException cause) {
        return new UserException("The sheet could not be printed on " + order.printer(), "", fix, cause);
    }

    /** Java hands papers to a command on Linux, which not every machine has. */
    private static String fix(PrinterIOException e) {
        boolean command = String.valueOf(e.getIOException().getMessage()).contains("lpr");
        return command
                ? "Install the command lpr, by which programs print (Debian's cups-bsd), or export a PDF"
                : SWITCHED_OFF;
    }
}
