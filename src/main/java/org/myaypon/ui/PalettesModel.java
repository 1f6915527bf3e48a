package org.myaypon.ui;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapDocument;
import org.myaypon.project.OwnColors;
import org.myaypon.project.ProgramFolders;
import org.myaypon.style.Palette;
import org.myaypon.style.PaletteCheck;
import org.myaypon.style.PaletteSafety;
import org.myaypon.style.PaletteSafety.Level;
import org.myaypon.style.PaletteShelf;
import org.myaypon.style.Palettes;

/** The palettes that a map can have: those of files, then those of the program, in groups, with what readers see of them. */
final class PalettesModel {

    /** What stands for the colours that a document gives in place of a palette's. */
    static final String OF_THE_MAP = "of the map";

    private static final int USUAL_CLASSES = 5;

    /** Groups of palettes, in the order in which they are offered. */
    enum Group {
        OWN("Own"),
        SEQUENTIAL("Sequential"),
        DIVERGING("Diverging"),
        QUALITATIVE("Qualitative"),
        SCALE("Hazards");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * A palette as it is offered.
     *
     * @param colors as many as there are classes
     * @param safety what readers can tell apart of them
     */
    record Offered(Palette palette, Group group, List<Color> colors, PaletteSafety safety) {

        /** Whether no two classes are taken for each other in a grey print. */
        boolean isReadInGrey() {
            return safety.grey().level() != Level.CONFUSED;
        }
    }

    private final SessionModel session;
    private final ProgramFolders folders;
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final BooleanProperty onlyGrey = new SimpleBooleanProperty();
    private final IntegerProperty classes = new SimpleIntegerProperty(USUAL_CLASSES);
    private PaletteShelf shelf;

    PalettesModel(SessionModel session, ProgramFolders folders) {
        this.session = session;
        this.folders = folders;
        shelf = folders.paletteShelf();
        onlyGrey.addListener((property, before, now) -> offer());
        session.openProperty().addListener((property, before, now) -> offer());
        session.madeProperty().addListener((property, before, now) -> {
            now.ifPresent(map -> classes.set(classesOf(map)));
            offer();
        });
        offer();
    }

    /** The palettes' names in their groups, after an empty text for the one that the program chooses. */
    ObservableList<String> names() {
        return names;
    }

    /** Whether only those are offered whose classes can be told apart in a grey print. */
    BooleanProperty onlyGreyProperty() {
        return onlyGrey;
    }

    /** How many colours the map needs. */
    IntegerProperty classesProperty() {
        return classes;
    }

    /** Reads the files of palettes again. */
    void lookAgain() {
        shelf = folders.paletteShelf();
        names.clear();
        offer();
    }

    /** A palette by its name; empty when there is none. */
    Optional<Offered> find(String name) {
        if (name.equals(OF_THE_MAP)) {
            return session.document()
                    .map(map -> map.colors().own())
                    .filter(own -> !own.isEmpty())
                    .map(own -> offered(new Palette(OF_THE_MAP, kindOnMap(), List.of(own)), Group.OWN));
        }
        return shelf.find(name).map(palette -> offered(palette, group(palette)));
    }

    /** The two that the program chooses from by itself: for numbers, and for kinds. */
    List<Offered> automatic() {
        return List.of(
                offered(Palettes.forNumbers(), Group.SEQUENTIAL), offered(Palettes.forKinds(), Group.QUALITATIVE));
    }

    /** The group whose first palette this is, for its heading. */
    Optional<Group> heading(String name) {
        int place = names.indexOf(name);
        Optional<Group> group = find(name).map(Offered::group);
        Optional<Group> before =
                place < 1 ? Optional.empty() : find(names.get(place - 1)).map(Offered::group);
        return place < 1 || group.equals(before) ? Optional.empty() : group;
    }

    /** What is chosen in a document, as {@link #names} has it. */
    static String chosen(MapDocument map) {
        return map.colors().own().isEmpty() ? map.colors().palette() : OF_THE_MAP;
    }

    private Palette.Kind kindOnMap() {
        return session.madeProperty()
                .get()
                .map(map -> map.coloring().palette().kind())
                .orElse(Palette.Kind.SEQUENTIAL);
    }

    private static int classesOf(MadeMap map) {
        int filled = (int) map.classes().stream().filter(OwnColors::hasColor).count();
        return filled == 0 ? USUAL_CLASSES : filled;
    }

    private Offered offered(Palette palette, Group group) {
        List<Color> colors = palette.colors(classes.get());
        return new Offered(palette, group, colors, PaletteCheck.of(colors, palette.kind()));
    }

    private Group group(Palette palette) {
        if (shelf.own().containsValue(palette)) {
            return Group.OWN;
        }
        return switch (palette.kind()) {
            case SEQUENTIAL, CROSSED -> Group.SEQUENTIAL;
            case DIVERGING -> Group.DIVERGING;
            case QUALITATIVE -> Group.QUALITATIVE;
            case SCALE -> Group.SCALE;
        };
    }

    private void offer() {
        List<String> offered = new ArrayList<>();
        offered.add("");
        if (find(OF_THE_MAP).isPresent()) {
            offered.add(OF_THE_MAP);
        }
        for (Group group : Group.values()) {
            shelf.names().stream()
                    .filter(name -> find(name)
                            .filter(some -> some.group() == group && (!onlyGrey.get() || some.isReadInGrey()))
                            .isPresent())
                    .forEach(offered::add);
        }
        if (!names.equals(offered)) {
            names.setAll(offered);
        }
    }
}
