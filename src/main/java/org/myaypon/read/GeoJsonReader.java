package org.myaypon.read;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.myaypon.data.FileSource;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;

/**
 * Reads GeoJSON (RFC 7946, and with a "crs" member as the specification of 2008 had it): a collection, features one
 * after another, one feature or a bare geometry. A feature whose shape is missing or damaged stays, without geometry.
 */
final class GeoJsonReader {

    private static final int CHECK_EVERY = 256;
    private static final String ID = "id";
    private static final Charset FALLBACK = Charset.forName("windows-1252");

    private final LayerInput input;
    private final Progress progress;
    private final MemoryRoom room;
    private final FeatureList features;
    private final GeoJsonShape shapes;
    private boolean idIsColumn;
    /** The ids that the file gives to features, by their places. */
    private final Map<Integer, String> ids = new HashMap<>();

    private GeoJsonReader(LayerInput input, Progress progress) {
        this.input = input;
        this.progress = progress;
        this.room = new MemoryRoom(input.name());
        this.features = new FeatureList(input.layer(), room);
        this.shapes = new GeoJsonShape(features.builder());
    }

    /** The layer of a GeoJSON file; one that is none, or broken, is a {@link UserException}. */
    static Result<Layer> read(LayerInput input, Progress progress) {
        progress.report(0, "Reading " + input.name());
        List<Problem> problems = new ArrayList<>();
        try (InputStream in = input.open();
                JsonParser json = GeoJsonParser.JSON.createParser(in)) {
            return new GeoJsonReader(input, progress).layer(json, "UTF-8", "format", problems);
        } catch (JacksonException e) {
            if (String.valueOf(e.getOriginalMessage()).startsWith("Invalid UTF-8")) {
                return readAgain(input, progress);
            }
            throw broken(input, e);
        } catch (IOException e) {
            throw InputFile.unreadable(input.file(), e);
        }
    }

    private static Result<Layer> readAgain(LayerInput input, Progress progress) {
        List<Problem> problems = new ArrayList<>();
        problems.add(new Problem(
                "The text is not UTF-8, as GeoJSON must be: windows-1252 is assumed",
                "",
                "If names look wrong, save the layer again as UTF-8"));
        try (InputStream in = input.open();
                JsonParser json = GeoJsonParser.JSON.createParser(new InputStreamReader(in, FALLBACK))) {
            return new GeoJsonReader(input, progress).layer(json, FALLBACK.name(), "detected", problems);
        } catch (JacksonException e) {
            throw broken(input, e);
        } catch (IOException e) {
            throw InputFile.unreadable(input.file(), e);
        }
    }

    /** Whether a .json file holds GeoJSON, or another map format, rather than a table. */
    static boolean isLayer(LayerInput input) {
        try (InputStream in = input.open()) {
            return isLayer(in);
        } catch (IOException e) {
            return false;
        }
    }

    /** The same of a stream, of which no more is read than tells it. */
    static boolean isLayer(InputStream in) throws IOException {
        try (JsonParser json = GeoJsonParser.JSON.createParser(in)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String member = json.currentName();
                JsonToken value = json.nextToken();
                if (member.equals("type") && value == JsonToken.VALUE_STRING) {
                    return isMapType(json.getText());
                }
                if (member.equals("geometryType") || (member.equals("features") && value == JsonToken.START_ARRAY)) {
                    return true;
                }
                json.skipChildren();
            }
            return false;
        } catch (JacksonException e) {
            return false;
        }
    }

    private static boolean isMapType(String type) {
        return type.equals("FeatureCollection")
                || type.equals("Feature")
                || type.equals("Topology")
                || GeoJsonShape.TYPES.contains(type);
    }

    private Result<Layer> layer(JsonParser json, String encoding, String from, List<Problem> problems)
            throws IOException {
        GeoJsonParser parser = new GeoJsonParser(json, room, features, feature -> add(feature, json));
        JsonToken start = json.nextToken();
        if (start == null) {
            throw notGeoJson("it is empty");
        }
        while (start != null) {
            if (start != JsonToken.START_OBJECT) {
                throw notGeoJson("it is a list, not a FeatureCollection");
            }
            addRoot(parser.object(), json);
            start = json.nextToken();
        }
        Optional<CoordinateReferenceSystem> crs = crs(parser.crs(), problems);
        Layer layer = features.layer(new FileSource(input.file(), "geojson", encoding, from), crs, problems);
        ids.forEach((place, id) -> layer.features().get(place).getUserData().put(Layer.FILE_ID, id));
        progress.report(1, "Reading features");
        return new Result<>(layer, InFile.of(input.name(), problems));
    }

    private void addRoot(GeoJsonObject root, JsonParser json) {
        if (root.type.equals("Topology")) {
            throw new UserException(input.name() + " is TopoJSON, which is not read", "", "Save it as GeoJSON");
        }
        if (root.esri) {
            throw esri();
        }
        if (root.collection) {
            return;
        }
        if (GeoJsonShape.TYPES.contains(root.type)) {
            GeoJsonObject feature = new GeoJsonObject();
            feature.geometry = Optional.of(root);
            add(feature, json);
        } else if (root.type.equals("Feature") || root.feature) {
            add(root, json);
        } else if (!root.type.equals("FeatureCollection")) {
            throw notGeoJson("it has no features");
        }
    }

    private void add(GeoJsonObject feature, JsonParser json) {
        if (features.size() % CHECK_EVERY == 0) {
            progress.check();
            long at = Math.max(0, place(json));
            progress.report(Math.min(0.95, 0.95 * at / Math.max(1, input.size())), "Reading features");
        }
        boolean esriShape = feature.geometry.filter(shape -> shape.esri).isPresent();
        if (esriShape || (feature.esri && !feature.properties)) {
            throw esri();
        }
        keepId(feature);
        feature.id.ifPresent(id -> ids.put(features.size(), id.toString()));
        try {
            features.add(
                    feature.geometry.isPresent() ? shapes.of(feature.geometry.get()) : Optional.empty(),
                    feature.values);
        } catch (NotAShape e) {
            features.addDamaged(feature.values);
        }
    }

    /** The feature's id becomes a column where no property has that name. */
    private void keepId(GeoJsonObject feature) {
        if (feature.id.isPresent() && (idIsColumn || !features.hasColumn(ID))) {
            idIsColumn = true;
            int column = features.column(ID);
            if (column >= feature.values.size() || feature.values.get(column) == null) {
                feature.set(column, feature.id.get());
            }
        }
    }

    private static long place(JsonParser json) {
        JsonLocation location = json.currentLocation();
        return Math.max(location.getByteOffset(), location.getCharOffset());
    }

    private Optional<CoordinateReferenceSystem> crs(Optional<String> named, List<Problem> problems) {
        if (named.isEmpty() || named.get().toUpperCase(Locale.ROOT).contains("CRS84")) {
            return LayerCrs.told(DefaultGeographicCRS.WGS84, "GeoJSON", features.extent(), problems);
        }
        Optional<CoordinateReferenceSystem> known = EpsgCode.of(named.get()).flatMap(EpsgCode::crs);
        return known.isPresent()
                ? LayerCrs.told(known.get(), "Its \"crs\"", features.extent(), problems)
                : LayerCrs.guess("Its \"crs\" is not known: " + named.get(), features.extent(), problems);
    }

    private UserException esri() {
        return new UserException(input.name() + " is ArcGIS JSON, which is not read", "", "Export it as GeoJSON");
    }

    private UserException notGeoJson(String why) {
        return new UserException(
                input.name() + " is not GeoJSON: " + why, "", "Export the layer again as GeoJSON, or choose another");
    }

    private static UserException broken(LayerInput input, JacksonException cause) {
        if (cause instanceof StreamConstraintsException) {
            return new UserException(
                    input.name() + " is nested deeper, or holds a longer text or number, than any layer does",
                    "",
                    "Export it again",
                    cause);
        }
        JsonLocation place = cause.getLocation();
        return new UserException(
                input.name() + " is broken off or is not GeoJSON",
                place == null ? "" : "line " + place.getLineNr() + ", column " + place.getColumnNr(),
                "Copy or export it again",
                cause);
    }
}
