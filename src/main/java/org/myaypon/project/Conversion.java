package org.myaypon.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.geotools.api.feature.simple.SimpleFeature;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;
import org.myaypon.read.LayerReader;

/** Writes the attributes of a layer, or of a map document's joined layer, as a table. */
public final class Conversion {

    private static final Set<String> DOCUMENTS = Set.of("yaml", "yml");

    private Conversion() {}

    /**
     * Writes {@code out} from {@code in}. Of a map document the joined layer is written, with the indicator's value in
     * the column {@code value}, empty where there is no data.
     *
     * @return what was noticed on reading and joining
     * @throws UserException when a file cannot be read or written, or the ending of {@code out} is unknown
     */
    public static List<Problem> convert(Path in, Path out, ProgramFolders folders, Progress progress) {
        if (!Inspection.ending(out).equals("csv")) {
            throw new UserException("A layer is written as .csv", out.toString(), "Give the file this ending");
        }
        if (DOCUMENTS.contains(Inspection.ending(in))) {
            MapMaker.Joined joined = new MapMaker(folders).join(MapFile.read(in), progress);
            CsvFile.write(out, rows(joined.join().boundaries(), joined.values().texts()));
            return joined.problems();
        }
        Result<Layer> layer = LayerReader.read(in, progress);
        CsvFile.write(out, rows(layer.value(), List.of()));
        return layer.problems();
    }

    private static List<List<String>> rows(Layer layer, List<String> values) {
        List<String> attributes = layer.attributeNames();
        List<List<String>> rows = new ArrayList<>();
        List<String> titles = new ArrayList<>(attributes);
        if (!values.isEmpty()) {
            titles.add("value");
        }
        rows.add(titles);
        for (int i = 0; i < layer.features().size(); i++) {
            SimpleFeature feature = layer.features().get(i);
            List<String> cells = new ArrayList<>();
            attributes.forEach(attribute -> cells.add(Layer.text(feature, attribute)));
            if (!values.isEmpty()) {
                cells.add(values.get(i));
            }
            rows.add(cells);
        }
        return rows;
    }
}
