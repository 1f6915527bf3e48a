package org.myaypon.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Coordinate;

/**
 * Reads the objects of a GeoJSON file as a stream; each feature of a collection is handed on as soon as it is read.
 * How deep objects may lie in one another is bounded by the JSON library.
 */
final class GeoJsonParser {

    /** Unlike plain JSON, "NaN" is let through, so that one bad coordinate does not cost the whole file. */
    static final JsonFactory JSON = new JsonFactoryBuilder()
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    /** In place of coordinates that are none. */
    private static final Object NONE = "";

    private final JsonParser json;
    private final MemoryRoom room;
    private final FeatureList columns;
    private final Consumer<GeoJsonObject> features;
    private Optional<String> crs = Optional.empty();

    GeoJsonParser(JsonParser json, MemoryRoom room, FeatureList columns, Consumer<GeoJsonObject> features) {
        this.json = json;
        this.room = room;
        this.columns = columns;
        this.features = features;
    }

    /** The system that the whole names; empty when it names none. */
    Optional<String> crs() {
        return crs;
    }

    /** Reads the object that the parser stands at the beginning of. */
    GeoJsonObject object() throws IOException {
        GeoJsonObject object = new GeoJsonObject();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String member = json.currentName();
            member(object, member, json.nextToken());
        }
        return object;
    }

    private void member(GeoJsonObject object, String name, JsonToken value) throws IOException {
        switch (name) {
            case "type" -> object.type = value == JsonToken.VALUE_STRING ? json.getText() : skippedText();
            case "features" -> {
                object.collection = value == JsonToken.START_ARRAY;
                members(value, features);
            }
            case "geometries" -> members(value, object.geometries::add);
            case "geometry" -> {
                object.feature = true;
                object.geometry = value == JsonToken.START_OBJECT ? Optional.of(object()) : skippedAll();
            }
            case "coordinates" ->
                object.coordinates = value == JsonToken.START_ARRAY ? Optional.of(coordinates()) : skippedAll();
            case "properties" -> {
                object.feature = true;
                object.properties = true;
                properties(object, value);
            }
            case "id" -> id(object, value);
            case "crs" -> crs(value);
            default -> {
                object.esri |= name.equals("attributes") || name.equals("rings") || name.equals("geometryType");
                json.skipChildren();
            }
        }
    }

    private void members(JsonToken value, Consumer<GeoJsonObject> consumer) throws IOException {
        if (value != JsonToken.START_ARRAY) {
            json.skipChildren();
            return;
        }
        JsonToken member = json.nextToken();
        while (member != JsonToken.END_ARRAY) {
            if (member == JsonToken.START_OBJECT) {
                consumer.accept(object());
            } else {
                json.skipChildren();
                consumer.accept(new GeoJsonObject());
            }
            member = json.nextToken();
        }
    }

    /** A place, or a list of what lies in the array. */
    private Object coordinates() throws IOException {
        JsonToken first = json.nextToken();
        if (first == JsonToken.END_ARRAY || first == JsonToken.START_ARRAY) {
            List<Object> members = new ArrayList<>();
            for (JsonToken token = first; token != JsonToken.END_ARRAY; token = json.nextToken()) {
                members.add(token == JsonToken.START_ARRAY ? coordinates() : skipped());
            }
            return members;
        }
        double[] numbers = {Double.NaN, Double.NaN, Double.NaN};
        int count = 0;
        for (JsonToken token = first; token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token.isNumeric() && count < numbers.length) {
                numbers[count] = json.getDoubleValue();
            } else if (!token.isNumeric()) {
                skipped();
            }
            count++;
        }
        room.take(MemoryRoom.COORDINATE);
        return new Coordinate(numbers[0], numbers[1], numbers[2]);
    }

    private Object skipped() throws IOException {
        json.skipChildren();
        return NONE;
    }

    private String skippedText() throws IOException {
        json.skipChildren();
        return "";
    }

    private <T> Optional<T> skippedAll() throws IOException {
        json.skipChildren();
        return Optional.empty();
    }

    private void properties(GeoJsonObject object, JsonToken value) throws IOException {
        if (value != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            int column = columns.column(json.currentName());
            object.set(column, value(json.nextToken()));
        }
    }

    private void id(GeoJsonObject object, JsonToken value) throws IOException {
        if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
            object.id = Optional.of(value(value));
        } else {
            json.skipChildren();
        }
    }

    private Object value(JsonToken token) throws IOException {
        return switch (token) {
            case VALUE_NULL -> null;
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> whole();
            case VALUE_NUMBER_FLOAT -> decimal();
            case START_ARRAY, START_OBJECT -> nested();
            default -> json.getText();
        };
    }

    private Object whole() throws IOException {
        return switch (json.getNumberType()) {
            case INT -> json.getIntValue();
            case LONG -> json.getLongValue();
            default -> json.getText();
        };
    }

    private Object decimal() throws IOException {
        double number = json.getDoubleValue();
        return Double.isNaN(number) ? null : Double.isInfinite(number) ? json.getText() : (Object) number;
    }

    /** A value of several parts as the JSON text that it is. */
    private String nested() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = JSON.createGenerator(text)) {
            copy.copyCurrentStructure(json);
        }
        room.take(2L * text.getBuffer().length());
        return text.toString();
    }

    /** The legacy member: a name or code, one level down. */
    private void crs(JsonToken value) throws IOException {
        int depth = value == JsonToken.START_OBJECT ? 1 : 0;
        while (depth > 0) {
            JsonToken token = json.nextToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token.isScalarValue() && "name".equals(json.currentName())) {
                crs = Optional.of(json.getText());
            } else if (token.isScalarValue() && "code".equals(json.currentName())) {
                crs = Optional.of("EPSG:" + json.getText());
            }
        }
        if (depth == 0 && value != JsonToken.START_OBJECT) {
            json.skipChildren();
        }
    }
}
