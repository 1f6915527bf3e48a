package org.myaypon.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.locationtech.jts.geom.MultiPolygon;
import org.myaypon.data.Layer;
import org.myaypon.project.ShapefileWriter;

/**
 * Everything below {@code maps/sample} and {@code maps/context}: made the same on every run, so that what is committed
 * can be checked against what is made.
 *
 * @param townships the facts
 * @param country Natural Earth's outline
 * @param land the outline and the added island
 * @param shapes of the townships, in their order
 */
record Sample(List<Township> townships, MultiPolygon country, MultiPolygon land, List<MultiPolygon> shapes) {

    /** What every file of the sample says of itself. */
    static final String REMARK = "sample, not real";

    /** Writes the sample; the one argument is the folder {@code maps}. */
    public static void main(String[] arguments) throws IOException {
        make().write(Path.of(arguments.length == 0 ? "maps" : arguments[0]));
    }

    /** Grows the townships; takes a few seconds. */
    static Sample make() {
        List<Township> townships = Facts.townships();
        MultiPolygon country = Facts.outlines("myanmar.geojson").get("Myanmar");
        MultiPolygon land = CocoIsland.added(country, townships);
        return new Sample(townships, country, land, TownshipShapes.grow(land, townships));
    }

    /** Writes the sample into a folder, replacing what an earlier run wrote. */
    void write(Path maps) throws IOException {
        Path sample = Files.createDirectories(maps.resolve("sample"));
        Path context = Files.createDirectories(maps.resolve("context"));
        ShapefileWriter.write(TownshipLayer.of(townships, shapes), sample.resolve("townships.shp"));
        ShapefileWriter.write(Neighbours.of(country), context.resolve("neighbours.shp"));
        ShapefileWriter.write(Neighbours.ownLand(country), context.resolve("country.shp"));
        ShapefileWriter.write(Seas.layer(), context.resolve("seas.shp"));
        Layer flood = Flood.of(land, townships);
        ShapefileWriter.write(flood, sample.resolve("flood_extent.shp"));
        Files.writeString(sample.resolve("flood_v1.csv"), FloodBefore.text(townships, shapes, flood));
        ShapefileWriter.write(Cyclone.track(), sample.resolve("cyclone_track.shp"));
        ShapefileWriter.write(Cyclone.line(), sample.resolve("cyclone_track_line.shp"));
        ShapefileWriter.write(Earthquake.shaking(), sample.resolve("earthquake_shaking.shp"));
        ShapefileWriter.write(Earthquake.lines(), sample.resolve("earthquake_shaking_lines.shp"));
        ShapefileWriter.write(Earthquake.epicentre(), sample.resolve("earthquake_epicentre.shp"));
        Files.writeString(sample.resolve("3w.csv"), ThreeW.text(townships));
        Files.writeString(sample.resolve("wellbeing_bands.csv"), Indices.bands(townships));
        Files.writeString(sample.resolve("population.csv"), Indices.population(townships));
        Files.writeString(sample.resolve("state_budget.csv"), Indices.budget(townships));
        Files.writeString(sample.resolve("conflict.csv"), Indices.conflict(townships));
        Files.writeString(sample.resolve("programme.csv"), Programme.text(townships));
        Files.writeString(sample.resolve("displacement.csv"), Displacement.text(townships));
    }
}
