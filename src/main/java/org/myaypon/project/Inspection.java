package org.myaypon.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.data.FileSource;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.Table;
import org.myaypon.read.LayerReader;
import org.myaypon.read.TableReader;

/**
 * What is in a layer or table file.
 *
 * @param source the file, its format and encoding
 * @param isLayer whether it holds shapes
 * @param count how many features or rows
 * @param geometry the kind of shapes ("MultiPolygon"); empty for tables
 * @param fields the attributes or columns, in order
 * @param crs "EPSG:4326" when known by number, else WKT; empty when unknown and for tables
 * @param extent of all shapes, in the layer's own CRS; empty for tables and when there are no shapes
 * @param problems what was noticed on reading
 */
public record Inspection(
        FileSource source,
        boolean isLayer,
        int count,
        Optional<String> geometry,
        List<NamedType> fields,
        Optional<String> crs,
        Optional<Envelope> extent,
        List<Problem> problems) {

    private static final Pattern WEB_MERCATOR = Pattern.compile(
            "WGS.?(?:19)?84.*(Pseudo-Mercator|Web.Mercator.Auxiliary.Sphere)", Pattern.CASE_INSENSITIVE);
    private static final Pattern UTM =
            Pattern.compile("WGS.?(?:19)?84.{0,9}UTM.?zone.?(\\d{1,2})([NS])", Pattern.CASE_INSENSITIVE);

    public Inspection {
        fields = List.copyOf(fields);
        problems = List.copyOf(problems);
    }

    /**
     * An attribute or column.
     *
     * @param name as it stands in the file
     * @param type "text", "integer", "number", "date", "true/false" or "time"
     */
    public record NamedType(String name, String type) {}

    /**
     * Looks into a file.
     *
     * @throws org.myaypon.data.UserException when it cannot be read
     */
    public static Inspection of(Path file, Progress progress) {
        return LayerReader.isLayer(file)
                ? ofLayer(LayerReader.read(file, progress))
                : of(TableReader.read(file, progress));
    }

    static String ending(Path file) {
        String name = file.toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static Inspection of(Result<Table> table) {
        return new Inspection(
                table.value().source(),
                false,
                table.value().rows().size(),
                Optional.empty(),
                table.value().fields().stream()
                        .map(field ->
                                new NamedType(field.name(), field.type().name().toLowerCase(Locale.ROOT)))
                        .toList(),
                Optional.empty(),
                Optional.empty(),
                table.problems());
    }

    private static Inspection ofLayer(Result<Layer> read) {
        Layer layer = read.value();
        Envelope extent = new Envelope();
        layer.features().forEach(feature -> Layer.geometry(feature)
                .ifPresent(shape -> extent.expandToInclude(shape.getEnvelopeInternal())));
        return new Inspection(
                layer.source(),
                true,
                layer.features().size(),
                Optional.ofNullable(layer.schema().getGeometryDescriptor())
                        .map(descriptor -> descriptor.getType().getBinding().getSimpleName()),
                layer.attributeNames().stream()
                        .map(name -> new NamedType(
                                name,
                                typeName(layer.schema()
                                        .getDescriptor(name)
                                        .getType()
                                        .getBinding())))
                        .toList(),
                layer.crs().map(Inspection::crsName),
                extent.isNull() ? Optional.empty() : Optional.of(extent),
                read.problems());
    }

    private static String typeName(Class<?> binding) {
        if (binding == Integer.class || binding == Long.class) {
            return "integer";
        }
        if (Number.class.isAssignableFrom(binding)) {
            return "number";
        }
        if (binding == Boolean.class) {
            return "true/false";
        }
        return java.util.Date.class.isAssignableFrom(binding) || java.time.LocalDate.class == binding ? "date" : "text";
    }

    /** "EPSG:4326" when the system is known by number, else its well-known text. */
    static String crsName(CoordinateReferenceSystem crs) {
        if (CRS.equalsIgnoreMetadata(crs, DefaultGeographicCRS.WGS84)) {
            return "EPSG:4326";
        }
        if (WEB_MERCATOR.matcher(crs.getName().getCode()).find()) {
            return "EPSG:3857";
        }
        Matcher utm = UTM.matcher(crs.getName().getCode());
        if (utm.find()) {
            int base = utm.group(2).equalsIgnoreCase("N") ? 32600 : 32700;
            return "EPSG:" + (base + Integer.parseInt(utm.group(1)));
        }
        return crs.getIdentifiers().stream()
                .filter(identifier -> "EPSG".equals(identifier.getCodeSpace()))
                .map(identifier -> "EPSG:" + identifier.getCode())
                .findFirst()
                .orElseGet(crs::toWKT);
    }
}
