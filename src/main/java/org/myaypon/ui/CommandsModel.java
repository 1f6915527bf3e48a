package org.myaypon.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.myaypon.draw.Variant;

/** What the user can tell the desktop to do with whole maps; asks where the answer is the user's. */
final class CommandsModel {

    private final SessionModel session;
    private final ExportModel export;
    private final PrintModel printing;
    private final DropModel drop;
    private final NewMapModel newMap;
    private final Questions questions;
    private ExportChoice lastExport = ExportChoice.USUAL;

    CommandsModel(
            SessionModel session,
            ExportModel export,
            PrintModel printing,
            DropModel drop,
            NewMapModel newMap,
            Questions questions) {
        this.session = session;
        this.export = export;
        this.printing = printing;
        this.drop = drop;
        this.newMap = newMap;
        this.questions = questions;
    }

    /** Asks for a map document and opens it. */
    void open() {
        if (mayLeave()) {
            questions.mapToOpen().get().ifPresent(session::openFile);
        }
    }

    /** Asks for the kind and the files of a new map. */
    void startNew() {
        newMap.begin();
    }

    /** Makes the new map, if the open one may be left. */
    void makeNew() {
        newMap.make(this::mayLeave);
    }

    /** Asks for one of the files of a new map. */
    void chooseFile(Wanted wanted) {
        questions.file().apply(wanted).ifPresent(file -> newMap.take(wanted, file));
    }

    /** Takes files that were dropped on the window. */
    void drop(List<Path> files) {
        Optional<Path> map =
                files.stream().filter(file -> FileKind.of(file) == FileKind.MAP).findFirst();
        if (map.isPresent()) {
            if (mayLeave()) {
                session.openFile(map.get());
            }
        } else {
            drop.drop(files);
        }
    }

    /** Saves to the map's own file, asking for one when it has none; tells whether it is saved. */
    boolean save() {
        Optional<OpenMap> map = session.openProperty().get();
        if (map.isEmpty()) {
            return true;
        }
        return map.get().file().map(session::save).orElseGet(this::saveElsewhere);
    }

    /** Saves to another file, asking for it, once there is a map to be seen. */
    void saveAs() {
        if (hasMap()) {
            saveElsewhere();
        }
    }

    /** Whether there is a map that can be exported or saved to another file: one that could be made. */
    boolean hasMap() {
        return session.madeProperty().get().isPresent();
    }

    private boolean saveElsewhere() {
        return session.openProperty()
                .get()
                .flatMap(map -> questions.whereToSave().apply(map.place()))
                .map(session::save)
                .orElse(false);
    }

    /** Asks how and to which file the sheet is to be written, and writes it there. */
    void export() {
        session.madeProperty().get().ifPresent(map -> questions
                .howToExport()
                .apply(lastExport, Variant.names(map.sheet().pages()))
                .ifPresent(this::export));
    }

    /** Asks how the sheet is to be printed, and prints it. */
    void print() {
        printing.print();
    }

    private void export(ExportChoice choice) {
        lastExport = choice;
        questions
                .whereToExport()
                .apply(export.proposal(choice.format()))
                .ifPresent(file -> export.export(file, choice));
    }

    /** Whether the open map may be left: it is saved, is saved now, or its changes are given up. */
    boolean mayLeave() {
        if (!session.unsaved()) {
            return true;
        }
        return switch (questions
                .unsaved()
                .apply(session.openProperty().get().orElseThrow().name())) {
            case SAVE -> save();
            case DISCARD -> true;
            case STAY -> false;
        };
    }
}
