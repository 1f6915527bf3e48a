package org.myaypon.indicator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.myaypon.data.Field;
import org.myaypon.data.FileSource;
import org.myaypon.data.Layer;
import org.myaypon.data.Table;

/** An invented country of six townships in two states: shared borders, one of two parts, one inside another. */
public final class TinyCountry {

    private static final String[][] TOWNSHIPS = {
        {"North", "MMR901", "Hill", "MMR901001", "ကုန်းမြို့", "MULTIPOLYGON (((0 2, 2 2, 2 4, 0 4, 0 2)))"},
        {"North", "MMR901", "Ford", "MMR901002", "ကူးတို့", "MULTIPOLYGON (((2 2, 4 2, 4 4, 2 4, 2 2)))"},
        {
            "North",
            "MMR901",
            "Isles",
            "MMR901003",
            "ကျွန်းစု",
            "MULTIPOLYGON (((5 3, 6 3, 6 4, 5 4, 5 3)), ((7 3, 8 3, 8 4, 7 4, 7 3)))"
        },
        {
            "South",
            "MMR902",
            "Ring",
            "MMR902001",
            "ကွင်းမြို့",
            "MULTIPOLYGON (((0 0, 4 0, 4 2, 0 2, 0 0), (1 0.5, 2 0.5, 2 1.5, 1 1.5, 1 0.5)))"
        },
        {"South", "MMR902", "Core", "MMR902002", "အူတိုင်", "MULTIPOLYGON (((1 0.5, 2 0.5, 2 1.5, 1 1.5, 1 0.5)))"},
        {"South", "MMR902", "Hill", "MMR902003", "ကုန်းမြို့", "MULTIPOLYGON (((4 0, 6 0, 6 2, 4 2, 4 0)))"},
    };

    private TinyCountry() {}

    /** The townships with MIMU's fields. */
    public static Layer townships() {
        return layer("OBJECTID", "ST", "ST_PCODE", "TS", "TS_PCODE", "TS_MMR4", "Shape_Area");
    }

    /** The townships with these seven titles in place of MIMU's. */
    public static Layer layer(String... titles) {
        List<SimpleFeature> features = new ArrayList<>();
        SimpleFeatureType type = type(titles);
        for (int i = 0; i < TOWNSHIPS.length; i++) {
            String[] t = TOWNSHIPS[i];
            features.add(SimpleFeatureBuilder.build(
                    type, new Object[] {shape(t[5]), i + 1, t[0], t[1], t[2], t[3], t[4], 0.5 + i}, "ts." + i));
        }
        return new Layer(source("tiny.shp"), type, features);
    }

    /** The same shapes without any attribute, as a .shp without its .dbf is read. */
    public static Layer shapesAlone() {
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName("tiny");
        builder.add("the_geom", MultiPolygon.class);
        SimpleFeatureType type = builder.buildFeatureType();
        List<SimpleFeature> features = new ArrayList<>();
        for (String[] township : TOWNSHIPS) {
            features.add(SimpleFeatureBuilder.build(type, new Object[] {shape(township[5])}, "ts." + features.size()));
        }
        return new Layer(source("tiny.shp"), type, features);
    }

    /** A table written as lines with commas; the titles are on line 1. */
    public static Table table(String... lines) {
        List<Field> fields = new ArrayList<>();
        for (String title : lines[0].split(",", -1)) {
            fields.add(new Field(title, Field.Type.TEXT));
        }
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            rows.add(new Table.Row(i + 1, List.of(lines[i].split(",", -1))));
        }
        return new Table(source("tiny.csv"), fields, rows);
    }

    private static SimpleFeatureType type(String... titles) {
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName("tiny");
        builder.add("the_geom", MultiPolygon.class);
        for (int i = 0; i < titles.length; i++) {
            builder.add(titles[i], i == 0 ? Integer.class : i == 6 ? Double.class : String.class);
        }
        return builder.buildFeatureType();
    }

    private static MultiPolygon shape(String wkt) {
        try {
            return (MultiPolygon) new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }

    private static FileSource source(String name) {
        return new FileSource(Path.of(name), "test", "UTF-8", "test");
    }
}
