package org.myaypon.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.data.Nearest;
import org.myaypon.data.Problem;
import org.myaypon.data.UserException;

/** Makes features of the elements of a KML file as they begin and end. */
final class KmlDocument {

    private static final int SHOWN = 8;

    private final FeatureList features;
    private final KmlShape shape;
    private final Optional<String> wantedFolder;
    private final Map<String, String> types = new HashMap<>();
    private final List<String> folders = new ArrayList<>();
    private final Set<String> allFolders = new LinkedHashSet<>();
    private final List<String> folderOfFeature = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private boolean inPlacemark;
    private String datum = "";
    private int links;

    KmlDocument(FeatureList features, MemoryRoom room, Optional<String> wantedFolder) {
        this.features = features;
        this.shape = new KmlShape(features.builder(), room);
        this.wantedFolder = wantedFolder;
    }

    /** An element begins, with its attributes "name" and "type". */
    void start(String element, Optional<String> name, String type) {
        switch (element) {
            case "Folder" -> folders.add("");
            case "Placemark" -> {
                inPlacemark = true;
                values.clear();
                shape.clear();
            }
            case "SimpleField" -> name.ifPresent(field -> types.put(field, type));
            case "Data", "SimpleData" -> datum = name.orElse("");
            case "NetworkLink" -> links++;
            default -> shape.start(element);
        }
    }

    /**
     * An element ends.
     *
     * @param within the elements around it, the outermost first
     * @param text what stood last in it
     */
    void end(String element, List<String> within, CharSequence text) {
        String parent = within.isEmpty() ? "" : within.get(within.size() - 1);
        if (inPlacemark) {
            endInPlacemark(element, parent, text);
        } else if (element.equals("Folder")) {
            folders.remove(folders.size() - 1);
        } else if (element.equals("name") && parent.equals("Folder")) {
            folders.set(folders.size() - 1, text.toString().strip());
            allFolders.add(folders.get(folders.size() - 1));
        }
    }

    private void endInPlacemark(String element, String parent, CharSequence text) {
        switch (element) {
            case "Placemark" -> {
                inPlacemark = false;
                add();
            }
            case "name", "description" -> {
                if (parent.equals("Placemark")) {
                    set(features.column(element), text);
                }
            }
            case "when", "begin", "end" -> {
                if (parent.equals("TimeStamp") || parent.equals("TimeSpan")) {
                    set(features.column(element), text);
                }
            }
            case "value" -> {
                if (parent.equals("Data")) {
                    set(features.looseColumn(datum), text);
                }
            }
            case "SimpleData" -> simple(text);
            default -> shape.end(element, parent, text);
        }
    }

    private void simple(CharSequence text) {
        String type = types.getOrDefault(datum, "");
        boolean isText = type.equals("string");
        set(isText ? features.column(datum) : features.looseColumn(datum), text);
    }

    private void set(int column, CharSequence text) {
        while (values.size() <= column) {
            values.add(null);
        }
        String value = text.toString().strip();
        values.set(column, value.isEmpty() ? null : value);
    }

    private void add() {
        if (wantedFolder.isPresent() && folders.stream().noneMatch(wantedFolder.get()::equalsIgnoreCase)) {
            return;
        }
        folderOfFeature.add(folders.isEmpty() ? "" : folders.get(folders.size() - 1));
        try {
            Optional<Geometry> whole = shape.whole();
            features.add(whole, values);
        } catch (NotAShape e) {
            features.addDamaged(values);
        }
    }

    /** The features, with their folder as a column when they lie in several. */
    FeatureList finished(String name, List<Problem> problems) {
        if (wantedFolder.isPresent() && features.size() == 0) {
            throw new UserException(
                    name + " has no placemarks in a folder \"" + wantedFolder.get() + "\""
                            + (allFolders.isEmpty()
                                    ? ""
                                    : "; its folders are "
                                            + String.join(
                                                    ", ",
                                                    allFolders.stream()
                                                            .limit(SHOWN)
                                                            .toList())),
                    "",
                    Nearest.didYouMean(wantedFolder.get(), List.copyOf(allFolders)));
        }
        if (folderOfFeature.stream().distinct().count() > 1 && !features.hasColumn("folder")) {
            features.addColumn("folder", folderOfFeature);
        }
        if (links > 0) {
            problems.add(new Problem(
                    Tally.number(links, "link") + " to other files " + (links == 1 ? "is" : "are") + " not followed",
                    "",
                    "Save what " + (links == 1 ? "it shows" : "they show") + " as a KML file of its own"));
        }
        return features;
    }
}
