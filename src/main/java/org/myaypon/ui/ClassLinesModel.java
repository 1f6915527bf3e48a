package org.myaypon.ui;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.myaypon.classify.MapClass;
import org.myaypon.classify.MapClass.Category;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapDocument;
import org.myaypon.project.OwnColors;
import org.myaypon.style.Choropleth;

/** The classes on the map, each of which has a colour that can be changed; those that are kinds have names too. */
final class ClassLinesModel {

    /**
     * A class on the map.
     *
     * @param place which of all classes it is
     * @param label what the legend calls it
     * @param name the name that the map gives to a kind; empty for none
     * @param count how many areas it has
     * @param color its colour
     * @param colored whether its colour can be chosen
     * @param kind the value of a kind, which can be given another name; empty for a range of numbers
     */
    record ClassLine(
            int place, String label, String name, int count, Color color, boolean colored, Optional<String> kind) {}

    private static final String NO_DATA = "No data";

    private final SessionModel session;
    private final InspectorModel inspector;
    private final ObservableList<ClassLine> lines = FXCollections.observableArrayList();

    ClassLinesModel(SessionModel session, InspectorModel inspector) {
        this.session = session;
        this.inspector = inspector;
        session.madeProperty().addListener((property, before, now) -> {
            List<ClassLine> shown = now.map(ClassLinesModel::of).orElse(List.of());
            if (!lines.equals(shown)) {
                lines.setAll(shown);
            }
        });
    }

    /** The classes of the last map that could be made, lowest first; none where two values are crossed. */
    ObservableList<ClassLine> lines() {
        return lines;
    }

    /** Gives a class another colour; all colours are the map's own from then on. */
    void setColor(ClassLine line, Color color) {
        Optional<MadeMap> made = session.madeProperty().get();
        if (made.isEmpty() || color.equals(line.color())) {
            return;
        }
        if (session.document().filter(map -> isOf(made.get(), map)).isEmpty()) {
            inspector.refuse(Setting.CLASS_LINES, "The map is still being made. Choose the colour again.");
            return;
        }
        inspector.change(Setting.CLASS_LINES, map -> map.withColors(OwnColors.with(made.get(), line.place(), color)));
    }

    /** Gives a kind another name; an empty text gives it its own back. */
    void setName(ClassLine line, String text) {
        line.kind()
                .ifPresent(kind -> inspector.change(Setting.CLASS_LINES, map -> {
                    Map<String, String> names =
                            new LinkedHashMap<>(map.classes().names());
                    if (text.isBlank()) {
                        names.remove(kind);
                    } else {
                        names.put(kind, text.strip());
                    }
                    return map.withClasses(map.classes().withNames(names));
                }));
    }

    private static boolean isOf(MadeMap made, MapDocument map) {
        return ClassesModel.sameClasses(made.document(), map)
                && made.document().colors().equals(map.colors());
    }

    private static List<ClassLine> of(MadeMap map) {
        List<ClassLine> lines = new ArrayList<>();
        if (!MeasureModel.crosses(map.document())) {
            List<Color> plain = OwnColors.of(map);
            List<Color> seen = Choropleth.colors(map.classes(), map.coloring());
            for (int i = 0; i < map.classes().size(); i++) {
                MapClass mapClass = map.classes().get(i);
                boolean colored = OwnColors.hasColor(mapClass);
                Optional<String> kind =
                        mapClass instanceof Category some ? Optional.of(some.value()) : Optional.empty();
                lines.add(new ClassLine(
                        i,
                        label(map, mapClass),
                        kind.map(map.document().classes().names()::get).orElse(""),
                        mapClass.count(),
                        colored ? plain.get(i) : seen.get(i),
                        colored,
                        kind));
            }
        }
        return lines;
    }

    private static String label(MadeMap map, MapClass mapClass) {
        String label = mapClass.label().isEmpty() ? NO_DATA : mapClass.label();
        return mapClass instanceof Category ? map.values().names().getOrDefault(label, label) : label;
    }
}
