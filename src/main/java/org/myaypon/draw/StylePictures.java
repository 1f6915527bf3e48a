package org.myaypon.draw;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.geotools.api.style.ExternalGraphic;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.styling.AbstractStyleVisitor;
import org.myaypon.data.Problem;

/** Tries the pictures that a style asks for, before anything is drawn with it. */
public final class StylePictures {

    private StylePictures() {}

    /** The files that a style's pictures are in. */
    public static Set<Path> files(Style style) {
        Set<Path> files = new TreeSet<>();
        style.accept(new AbstractStyleVisitor() {
            @Override
            public void visit(ExternalGraphic graphic) {
                Artworks.address(graphic)
                        .flatMap(address -> GraphicSource.of(address).found())
                        .ifPresent(files::add);
            }
        });
        return files;
    }

    /**
     * What of a style's pictures cannot be drawn, each with its rule's name, or its number where it has none.
     *
     * @param file the style's file name, for what is said of it
     */
    public static List<Problem> check(Style style, String file) {
        StyleProblems problems = new StyleProblems();
        Artworks artworks = new Artworks(problems);
        int number = 0;
        for (FeatureTypeStyle pass : style.featureTypeStyles()) {
            for (Rule rule : pass.rules()) {
                number++;
                problems.enter(file + ", rule " + (rule.getName() == null ? Integer.toString(number) : rule.getName()));
                rule.accept(new AbstractStyleVisitor() {
                    @Override
                    public void visit(ExternalGraphic graphic) {
                        artworks.of(graphic, Map.of(), 0);
                    }
                });
            }
        }
        return problems.all();
    }
}
