package org.myaypon.series;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.data.UserException;
import org.myaypon.project.ProgramFolders;
import org.myaypon.project.SheetAdjustment.Orientation;
import org.myaypon.template.Box;
import org.myaypon.template.SpareRoom;
import org.myaypon.template.Template;
import org.myaypon.template.TemplateFile;

/** The template of a series and, where its family has one, that of the other orientation: an area takes the one that fits it. */
final class SheetShapes {

    private static final double LARGEST_DEGREES = 360;

    private final Map<String, Template> templates = new LinkedHashMap<>();

    private SheetShapes() {}

    /**
     * The templates.
     *
     * @param name how the document names its own
     * @param folder the document's folder
     * @throws UserException when its own cannot be used
     */
    static SheetShapes of(String name, Path folder, ProgramFolders folders) {
        SheetShapes shapes = new SheetShapes();
        shapes.add(name, folders.template(name, folder), folders);
        String other = other(name);
        if (!other.equals(name)) {
            find(other, folder, folders).ifPresent(file -> shapes.add(other, file, folders));
        }
        return shapes;
    }

    private void add(String name, Path file, ProgramFolders folders) {
        templates.put(name, TemplateFile.read(file, folders.templates()).value());
    }

    private static Optional<Path> find(String name, Path folder, ProgramFolders folders) {
        try {
            return Optional.of(folders.template(name, folder));
        } catch (UserException e) {
            return Optional.empty();
        }
    }

    private static String other(String name) {
        return name.contains("portrait")
                ? name.replace("portrait", "landscape")
                : name.replace("landscape", "portrait");
    }

    /** The names of the templates, the document's own first. */
    Map<String, Template> templates() {
        return Map.copyOf(templates);
    }

    /** The name of the template that shows an area largest; the document's own when both do, or the area has no shape. */
    String of(Envelope extent) {
        Map<String, Double> sizes = new HashMap<>();
        String best = templates.keySet().iterator().next();
        for (Map.Entry<String, Template> each : templates.entrySet()) {
            sizes.put(each.getKey(), size(extent, SpareRoom.most(each.getValue())));
            best = sizes.get(each.getKey()) > sizes.get(best) ? each.getKey() : best;
        }
        return best;
    }

    /**
     * The name of the template for a sheet that is to lie so.
     *
     * @param wanted how it is to lie; as suits the area when empty
     */
    String of(Envelope extent, Optional<Orientation> wanted) {
        return wanted.flatMap(this::lying).orElseGet(() -> of(extent));
    }

    /** Whether there is a template that lies so. */
    boolean has(Orientation wanted) {
        return lying(wanted).isPresent();
    }

    private Optional<String> lying(Orientation wanted) {
        return templates.entrySet().stream()
                .filter(each -> each.getValue().landscape() == (wanted == Orientation.LANDSCAPE))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Millimetres of the map to a unit of the ground. */
    private static double size(Envelope extent, Box box) {
        if (extent.isNull() || extent.getHeight() == 0 || extent.getWidth() == 0) {
            return 0;
        }
        boolean degrees = Math.abs(extent.getMinX()) <= LARGEST_DEGREES
                && Math.abs(extent.getMaxX()) <= LARGEST_DEGREES
                && Math.abs(extent.getMaxY()) <= LARGEST_DEGREES;
        double width = extent.getWidth() * (degrees ? Math.cos(Math.toRadians(extent.centre().y)) : 1);
        return Math.min(box.widthMm() / width, box.heightMm() / extent.getHeight());
    }
}
