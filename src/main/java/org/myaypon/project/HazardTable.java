package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.data.Layer;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;
import org.myaypon.indicator.Exposure;
import org.myaypon.indicator.HazardArea;
import org.myaypon.page.TableContent;
import org.myaypon.page.TableContent.Column;
import org.myaypon.page.TableContent.Kind;
import org.myaypon.page.TableContent.Row;
import org.myaypon.style.HazardLook;
import org.myaypon.style.HazardLooks;

/**
 * Tells what the hazards of a map do to the area that a sheet is of: how much of its ground they cover, how many of their places
 * lie in it, whether they cross it.
 */
final class HazardTable {

    /** What templates call it. */
    static final String NAME = "hazards";

    private static final int MOST_KEPT = 12;
    private static final double WHOLE_PERCENT = 0.995;
    private static final double LEAST_PERCENT = 0.005;

    private final MapInputs inputs;
    private final Recent<Optional<Laid>> laid;

    HazardTable(MapInputs inputs) {
        this.inputs = inputs;
        laid = new Recent<>(MOST_KEPT);
    }

    /**
     * A hazard laid over all areas.
     *
     * @param title what the legend calls it
     * @param exposure what it does to each of them, without people
     * @param points its places, where it is of places
     */
    private record Laid(String title, Exposure exposure, List<Geometry> points) {}

    /** The table of an area; empty when the map has no hazard, or the sheet is of several areas. */
    Optional<TableContent> of(MapDocument document, JoinedAreas joined, SheetGround clean, Focus focus) {
        Optional<OneArea> area = OneArea.of(document.frame(), joined, focus);
        if (area.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        for (UpperLayer layer : document.overlays()) {
            if (layer instanceof Overlay overlay) {
                laid(overlay, clean)
                        .ifPresent(hazard -> rows.add(
                                new Row(List.of(hazard.title(), cell(hazard, clean, focus.places())), Kind.PLAIN)));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new TableContent(
                        NAME,
                        "Hazards: " + area.get().name(),
                        List.of(new Column("Hazard", false), new Column("In the area", true)),
                        rows,
                        ""));
    }

    private Optional<Laid> laid(Overlay overlay, SheetGround clean) {
        return laid.get(List.of(overlay, FileState.of(overlay.file()), clean.id()), () -> lay(overlay, clean));
    }

    /** Layers that show no hazard, or cannot be laid over areas, have no row; what is wrong with them is told where they are drawn. */
    private Optional<Laid> lay(Overlay overlay, SheetGround clean) {
        try {
            Result<Layer> read = inputs.overlay(overlay.file(), overlay.layer(), Progress.NONE);
            Layer shown = SheetOverlays.chosen(read.value(), overlay, new ArrayList<>());
            HazardLook look = HazardLooks.of(shown, overlay.look(), overlay.by(), overlay.title());
            if (!HazardWord.isHazard(look.name())) {
                return Optional.empty();
            }
            Layer degrees = ProjectedFeatures.inDegrees(shown);
            HazardArea hazard = HazardArea.of(degrees, Optional.empty(), OptionalDouble.empty(), Progress.NONE)
                    .value();
            Exposure exposure = Exposure.of(clean.degrees().areas(), hazard, Optional.empty(), Progress.NONE);
            return Optional.of(new Laid(look.title(), exposure, shown.dimension() == 0 ? hazard.shapes() : List.of()));
        } catch (UserException e) {
            return Optional.empty();
        }
    }

    private static String cell(Laid hazard, SheetGround clean, List<Integer> places) {
        if (!hazard.points().isEmpty()) {
            int within = places.stream()
                    .mapToInt(place -> within(hazard, clean, place))
                    .sum();
            return within == 0 ? "None" : within == 1 ? "1 place" : Numbers.text(within) + " places";
        }
        List<Exposure.OfArea> areas =
                places.stream().map(hazard.exposure().areas()::get).toList();
        if (areas.stream().noneMatch(Exposure.OfArea::touched)) {
            return "None";
        }
        return hazard.exposure().hazard().hasExtent() ? share(areas, clean, places) : "Crosses it";
    }

    private static int within(Laid hazard, SheetGround clean, int place) {
        Geometry shape = clean.degrees().areas().get(place);
        return hazard.exposure().areas().get(place).touched()
                ? (int) hazard.points().stream()
                        .filter(point -> shape.getEnvelopeInternal().contains(point.getCoordinate()))
                        .filter(shape::intersects)
                        .count()
                : 0;
    }

    private static String share(List<Exposure.OfArea> areas, SheetGround clean, List<Integer> places) {
        double[] size = places.stream()
                .mapToDouble(place -> clean.squareMetres(List.of(place)))
                .toArray();
        double covered = IntStream.range(0, size.length)
                .filter(i -> areas.get(i).share() > 0)
                .mapToDouble(i -> areas.get(i).share() * size[i])
                .sum();
        double share = covered
                / IntStream.range(0, size.length).mapToDouble(i -> size[i]).sum();
        if (share < LEAST_PERCENT) {
            return "Below 1% of the ground";
        }
        return share >= WHOLE_PERCENT ? "All of the ground" : Math.round(share * 100) + "% of the ground";
    }
}
