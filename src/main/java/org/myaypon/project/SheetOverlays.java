package org.myaypon.project;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.operation.DefaultMathTransformFactory;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;
import org.myaypon.indicator.FeatureFilter;
import org.myaypon.page.MapLayer;
import org.myaypon.page.PageContent.LegendGroup;
import org.myaypon.read.ToWgs84;
import org.myaypon.style.HazardLook;
import org.myaypon.style.HazardLooks;

/**
 * The layers that lie over the areas of a map, on the sheet's ground and with their looks.
 *
 * @param underLines those that the lines between areas stay readable on
 * @param aboveLines the others
 * @param legend what the legend says of each
 */
record SheetOverlays(List<MapLayer> underLines, List<MapLayer> aboveLines, List<LegendGroup> legend) {

    /** A layer with more shapes than this is none that a sheet can show. */
    private static final int MOST_FEATURES = 200_000;

    SheetOverlays {
        underLines = List.copyOf(underLines);
        aboveLines = List.copyOf(aboveLines);
        legend = List.copyOf(legend);
    }

    /**
     * Reads the layers that a document names and puts them on a sheet's ground.
     *
     * @throws UserException when a file cannot be read, or a look or an attribute is not there
     */
    static Result<SheetOverlays> of(
            MapDocument document, MapInputs inputs, SheetProjection projection, Progress progress) {
        List<MapLayer> under = new ArrayList<>();
        List<MapLayer> above = new ArrayList<>();
        List<LegendGroup> legend = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (MapDocument.Overlay overlay : document.overlays()) {
            progress.check();
            Result<Layer> read = inputs.overlay(overlay.file(), overlay.layer(), progress);
            problems.addAll(read.problems());
            Layer chosen = chosen(read.value(), overlay, problems);
            HazardLook look = HazardLooks.of(chosen, overlay.look(), overlay.by(), overlay.title());
            problems.addAll(look.problems());
            (look.underLines() ? under : above)
                    .add(new MapLayer(look.title(), onSheet(chosen, projection), look.style()));
            legend.add(new LegendGroup(look.title(), look.legend()));
        }
        return new Result<>(new SheetOverlays(under, above, legend), problems);
    }

    private static Layer chosen(Layer layer, MapDocument.Overlay overlay, List<Problem> problems) {
        if (layer.features().size() > MOST_FEATURES) {
            throw new UserException(
                    String.format(
                            Locale.ENGLISH,
                            "%s has %,d shapes, more than a sheet can show",
                            layer.source().fileName(),
                            layer.features().size()),
                    "layers",
                    "Choose a layer of at most 200,000 shapes");
        }
        if (overlay.where().isEmpty()) {
            return layer;
        }
        BitSet met = FeatureFilter.met(layer, overlay.where().get());
        if (met.isEmpty()) {
            problems.add(new Problem(
                    "No shape of " + layer.source().fileName() + " meets "
                            + overlay.where().get(),
                    "layers",
                    "Check the condition"));
        }
        List<SimpleFeature> features =
                met.stream().mapToObj(layer.features()::get).toList();
        return new Layer(layer.source(), layer.schema(), features);
    }

    /** The features in the sheet's metres; those without a shape are left out. */
    private static List<SimpleFeature> onSheet(Layer layer, SheetProjection projection) {
        try {
            MathTransform toDegrees = layer.crs().isPresent()
                    ? ToWgs84.from(layer.crs().get())
                    : org.geotools.referencing.operation.transform.IdentityTransform.create(2);
            MathTransform transform =
                    new DefaultMathTransformFactory().createConcatenatedTransform(toDegrees, projection.transform());
            SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
            type.init(layer.schema());
            type.setCRS(projection.crs());
            SimpleFeatureBuilder builder =
                    new SimpleFeatureBuilder(SimpleFeatureTypeBuilder.retype(layer.schema(), projection.crs()));
            List<SimpleFeature> moved = new ArrayList<>();
            for (SimpleFeature feature : layer.features()) {
                if (Layer.geometry(feature).isPresent()) {
                    Geometry shape = JTS.transform(Layer.geometry(feature).get(), transform);
                    builder.addAll(feature.getAttributes());
                    SimpleFeature copy = builder.buildFeature(feature.getID());
                    copy.setDefaultGeometry(shape);
                    moved.add(copy);
                }
            }
            return moved;
        } catch (FactoryException | TransformException e) {
            throw new UserException(
                    layer.source().fileName() + " lies where the map's projection cannot show it",
                    "layers",
                    "Check that its own .prj tells the truth",
                    e);
        }
    }
}
