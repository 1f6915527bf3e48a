package org.myaypon.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.myaypon.data.YamlValue;

/**
 * A picture, or a row of logos of one height.
 *
 * @param files the file of each, with variables; sought beside the template and beside the map; one that comes out empty is
 *     passed over
 * @param row whether it is a row
 * @param fit how a single picture fills its place
 * @param align where it stands between left and right when it does not fill its place
 * @param stand where it stands between top and bottom
 * @param alt what it shows, for readers who cannot see it; may be empty
 * @param gapMm the space between two pictures of a row, above 0
 */
public record PictureItem(
        Slot slot,
        List<TextPattern> files,
        boolean row,
        Fit fit,
        Align align,
        Stand stand,
        TextPattern alt,
        double gapMm)
        implements TemplateItem {
    static final Set<String> KEYS = Set.of("file", "pictures", "fit", "align", "stand", "alt", "gap");

    private static final int MOST_PICTURES = 24;
    private static final double USUAL_GAP_MM = 4;

    public PictureItem {
        files = List.copyOf(files);
    }

    static PictureItem read(ItemSource source, Slot slot) {
        Optional<YamlValue> row = source.find("pictures");
        Fit fit = source.choice("fit", Fit.CONTAIN);
        row.ifPresent(pictures -> check(source, pictures, fit));
        return new PictureItem(
                slot,
                row.isPresent() ? source.patterns("pictures") : List.of(source.neededPattern("file")),
                row.isPresent(),
                fit,
                source.choice("align", Align.CENTRE),
                source.choice("stand", Stand.MIDDLE),
                source.pattern("alt"),
                source.size("gap", USUAL_GAP_MM));
    }

    private static void check(ItemSource source, YamlValue pictures, Fit fit) {
        source.find("file").ifPresent(file -> {
            throw file.error("A picture has either file or pictures, not both", "Move this one into pictures");
        });
        if (fit != Fit.CONTAIN) {
            throw source.find("fit")
                    .orElseThrow()
                    .error(
                            "The pictures of a row are always shown whole",
                            "Take fit away, or name one picture by file");
        }
        if (pictures.items().isEmpty() || pictures.items().size() > MOST_PICTURES) {
            throw pictures.error("The row has " + pictures.items().size() + " pictures", "Name 1 to " + MOST_PICTURES);
        }
    }

    @Override
    public List<TextPattern> patterns() {
        return java.util.stream.Stream.concat(files.stream(), java.util.stream.Stream.of(alt))
                .toList();
    }

    @Override
    public PictureItem in(Slot place) {
        return new PictureItem(place, files, row, fit, align, stand, alt, gapMm);
    }
}
