package org.myaypon.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.myaypon.data.Layer;
import org.myaypon.project.MapDocument;
import org.myaypon.project.Overlay;
import org.myaypon.project.UpperLayer;
import org.myaypon.read.LayerReader;

/** The layers over the areas of the open map, and the one of them that the user looks at. */
final class OverlaysModel {

    /** The attribute that stands for none: everything is drawn alike. */
    static final String ALIKE = "none";

    private final InspectorModel inspector;
    private final Lane looking;
    private final Function<Wanted, Optional<Path>> ask;
    private final ObservableList<UpperLayer> overlays = FXCollections.observableArrayList();
    private final ObservableList<String> attributes = FXCollections.observableArrayList("", ALIKE);
    private final IntegerProperty selected = new SimpleIntegerProperty(-1);
    private Optional<Path> attributesOf = Optional.empty();

    /**
     * The layers of a map.
     *
     * @param looking where layers are looked into for their attributes
     * @param ask asks the user for a file
     */
    OverlaysModel(InspectorModel inspector, Lane looking, Function<Wanted, Optional<Path>> ask) {
        this.inspector = inspector;
        this.looking = looking;
        this.ask = ask;
        inspector.documentProperty().addListener((property, before, now) -> show(now));
        selected.addListener((property, before, now) -> lookInto());
    }

    /** The layers as they lie, the uppermost first. */
    ObservableList<UpperLayer> overlays() {
        return overlays;
    }

    /** The place of the layer that the user looks at; −1 for none. */
    IntegerProperty selectedProperty() {
        return selected;
    }

    /** The layer that the user looks at. */
    Optional<UpperLayer> selected() {
        int place = selected.get();
        return place >= 0 && place < overlays.size() ? Optional.of(overlays.get(place)) : Optional.empty();
    }

    /** What can grade that layer: its attributes, after an empty text for the recognised one and {@link #ALIKE}. */
    ObservableList<String> attributes() {
        return attributes;
    }

    /** Asks for a layer and draws it above the others. */
    void add() {
        ask.apply(Wanted.OVERLAY)
                .map(file -> Overlay.of(file.toAbsolutePath().normalize()))
                .ifPresent(this::place);
    }

    /** Draws a layer above the others. */
    void place(UpperLayer layer) {
        edit(Setting.LAYERS, list -> list.add(0, layer));
        selected.set(0);
    }

    void remove() {
        whenSelected(place -> edit(Setting.LAYERS, list -> list.remove((int) place)));
    }

    /** Draws the layer over the one above it. */
    void raise() {
        move(-1);
    }

    /** Draws the layer under the one below it. */
    void lower() {
        move(1);
    }

    /** What the legend calls the layer; an empty text for what its look is called. */
    void setTitle(String text) {
        change(Setting.LAYER_TITLE, old -> old.withTitle(filled(text)));
    }

    /** How the layer is drawn; an empty text for what is recognised. What graded the old look may not suit the new one. */
    void setLook(String look) {
        change(
                Setting.LAYER_LOOK,
                old -> old instanceof Overlay shapes ? shapes.withLook(filled(look), Optional.empty()) : old);
    }

    /** The attribute that the layer's classes come from; an empty text for the one that is recognised. */
    void setBy(String attribute) {
        change(
                Setting.LAYER_BY,
                old -> old instanceof Overlay shapes ? shapes.withLook(shapes.look(), filled(attribute)) : old);
    }

    /** How much of what lies below the layer covers. */
    void setOpacity(double opacity) {
        change(Setting.LAYER_OPACITY, old -> old.withOpacity(opacity));
    }

    /** The style file that draws the layer; an empty text for its look. */
    void setStyle(String name) {
        change(Setting.LAYER_STYLE, old -> old instanceof Overlay shapes ? shapes.withStyle(filled(name)) : old);
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text.strip()).filter(some -> !some.isEmpty());
    }

    private void move(int by) {
        whenSelected(place -> {
            int target = place + by;
            if (target >= 0 && target < overlays.size()) {
                edit(Setting.LAYERS, list -> Collections.swap(list, place, target));
                selected.set(target);
            }
        });
    }

    /** Changes the layer that the user looks at. */
    void change(Setting setting, UnaryOperator<UpperLayer> change) {
        whenSelected(place -> edit(setting, list -> list.set(place, change.apply(list.get(place)))));
    }

    private void whenSelected(Consumer<Integer> action) {
        if (selected().isPresent()) {
            action.accept(selected.get());
        }
    }

    private void edit(Setting setting, Consumer<List<UpperLayer>> change) {
        inspector.change(setting, map -> {
            List<UpperLayer> list = upsideDown(map.overlays());
            change.accept(list);
            return map.withOverlays(upsideDown(list));
        });
    }

    private void show(Optional<MapDocument> map) {
        List<UpperLayer> now = upsideDown(map.map(MapDocument::overlays).orElse(List.of()));
        if (!overlays.equals(now)) {
            int place = selected.get();
            overlays.setAll(now);
            selected.set(Math.min(place, now.size() - 1));
            lookInto();
        }
    }

    /** A document names the lowest layer first. */
    private static List<UpperLayer> upsideDown(List<UpperLayer> layers) {
        List<UpperLayer> turned = new ArrayList<>(layers);
        Collections.reverse(turned);
        return turned;
    }

    private void lookInto() {
        Optional<Overlay> shapes = selected().filter(Overlay.class::isInstance).map(Overlay.class::cast);
        Optional<Path> file = shapes.map(Overlay::file);
        if (file.isEmpty() || file.equals(attributesOf)) {
            return;
        }
        attributesOf = file;
        Overlay overlay = shapes.get();
        looking.start(new Job<>(
                "Looking into " + overlay.file().getFileName(),
                progress -> LayerReader.read(overlay.file(), overlay.layer(), progress)
                        .value(),
                this::offer,
                problem -> attributes.setAll("", ALIKE)));
    }

    private void offer(Layer layer) {
        List<String> names = new ArrayList<>(List.of("", ALIKE));
        names.addAll(layer.attributeNames());
        attributes.setAll(names);
    }
}
