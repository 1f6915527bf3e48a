package org.myaypon.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.DataUtilities;
import org.geotools.feature.SchemaException;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class LayerTest {

    private SimpleFeatureType schema;

    @BeforeEach
    void makeSchema() throws SchemaException {
        schema = DataUtilities.createType("towns", "the_geom:Point,TS:String,ts:String,POP:Double");
    }

    private SimpleFeature feature(Object... values) {
        return SimpleFeatureBuilder.build(schema, values, "towns.1");
    }

    private Layer layer(SimpleFeature... features) {
        return new Layer(new FileSource(Path.of("t.shp"), "shapefile", "UTF-8", ".cst"), schema, List.of(features));
    }

    @Test
    void attributesAreFoundExactlyFirstAndElseRegardlessOfCase() {
        assertEquals(List.of("TS", "ts", "POP"), layer().attributeNames());
        assertEquals(Optional.of("ts"), layer().attribute("ts"));
        assertEquals(Optional.of("POP"), layer().attribute("pop"));
        assertTrue(layer().attribute("the_geom").isEmpty());
    }

    @Test
    void anUnknownSystemIsEmpty() {
        assertTrue(layer().crs().isEmpty());
        assertTrue(layer().hasGeometry());
    }

    @Test
    void noShapeAndAnEmptyShapeAreBothNone() {
        GeometryFactory factory = new GeometryFactory();

        assertTrue(Layer.geometry(feature(null, "a", "b", 1.0)).isEmpty());
        assertTrue(Layer.geometry(feature(factory.createPoint(), "a", "b", 1.0)).isEmpty());
        assertTrue(Layer.geometry(feature(factory.createPoint(new Coordinate(1, 2)), "a", "b", 1.0))
                .isPresent());
    }

    @Test
    void valuesAreTheSameTextInEveryLocale() {
        SimpleFeature feature = feature(null, " Yangon ", null, 5209541.0);

        assertEquals("Yangon", Layer.text(feature, "TS"));
        assertEquals("", Layer.text(feature, "ts"));
        assertEquals("5209541", Layer.text(feature, "POP"));
        assertEquals("0.5", Layer.text(feature(null, "", "", 0.5), "POP"));
    }
}
