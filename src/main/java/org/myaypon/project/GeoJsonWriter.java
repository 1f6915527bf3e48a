package org.myaypon.project;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.data.WholeFile;

/**
 * Writes a layer as GeoJSON (RFC 7946): longitude and latitude on WGS 84 with seven decimals (a centimetre), outer rings
 * counter-clockwise, UTF-8, one feature a line. What a column named "id" holds is the feature's id too; running numbers
 * are not written, since readers would take them for a column. The same layer gives the same bytes.
 */
public final class GeoJsonWriter {

    private static final int CHECK_EVERY = 256;
    private static final Set<ValueKind> ID_KINDS = Set.of(ValueKind.SMALL, ValueKind.WHOLE, ValueKind.TEXT);

    private final Layer layer;
    private final LonLat lonLat;
    private final LayerColumns columns;
    private final Optional<LayerColumns.Column> idColumn;
    private final Progress progress;

    private GeoJsonWriter(Layer layer, Progress progress) {
        this.layer = layer;
        this.progress = progress;
        LayerColumns.requireShapes(layer, "");
        lonLat = LonLat.of(layer, "A .geojson");
        columns = new LayerColumns(layer);
        idColumn = columns.columns().stream()
                .filter(column -> column.name().equalsIgnoreCase("id") && ID_KINDS.contains(column.kind()))
                .findFirst();
    }

    /**
     * Writes a layer, replacing what was there.
     *
     * @return what the format could not hold
     * @throws UserException when the layer has no shapes, its reference system is not known, or the file cannot be written
     * @throws org.myaypon.data.CancelledException when the user stops it; nothing is left behind
     */
    public static List<Problem> write(Layer layer, Path file, Progress progress) {
        GeoJsonWriter writer = new GeoJsonWriter(layer, progress);
        WholeFile.write(file, writer::writeTo);
        return writer.lonLat.problems(String.valueOf(file.getFileName()));
    }

    private void writeTo(OutputStream out) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
                .build();
        try (JsonGenerator json = factory.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeStringField("name", layer.schema().getTypeName());
            json.writeArrayFieldStart("features");
            int count = layer.features().size();
            for (int i = 0; i < count; i++) {
                if (i % CHECK_EVERY == 0) {
                    progress.check();
                    progress.report((double) i / count, "Writing GeoJSON");
                }
                json.writeRaw('\n');
                feature(json, layer.features().get(i));
            }
            json.writeRaw('\n');
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void feature(JsonGenerator json, SimpleFeature feature) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        Optional<Object> id = idColumn.flatMap(column -> column.value(feature));
        if (id.isPresent()) {
            json.writeFieldName("id");
            value(json, id);
        }
        json.writeObjectFieldStart("properties");
        for (LayerColumns.Column column : columns.columns()) {
            json.writeFieldName(column.name());
            value(json, column.value(feature));
        }
        json.writeEndObject();
        json.writeFieldName("geometry");
        Optional<Geometry> shape = Layer.geometry(feature).flatMap(lonLat::of);
        if (shape.isPresent()) {
            new GeoJsonShape(json).write(shape.get());
        } else {
            json.writeNull();
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, Optional<Object> value) throws IOException {
        if (value.isEmpty()) {
            json.writeNull();
        } else if (value.get() instanceof Long whole) {
            json.writeNumber(whole);
        } else if (value.get() instanceof Double number) {
            json.writeNumber(number);
        } else if (value.get() instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value.get() instanceof LocalDateTime time) {
            json.writeString(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time) + "Z");
        } else {
            json.writeString(value.get().toString());
        }
    }
}
