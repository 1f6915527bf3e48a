package org.myaypon.style;

import java.awt.Color;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;

/**
 * What can be changed by hand of how a rule of a style draws: the first of its symbols that has such a part, where the part is a
 * plain value and not worked out of attributes.
 *
 * @param name what the rule is called
 * @param fill the colour of surfaces or marks, or of their hatch
 * @param hatch how surfaces are filled; empty where they are not, or with another picture
 * @param line the colour of lines and edges
 * @param lineMm their width
 * @param sizeMm the size of marks and pictures
 */
public record RuleLook(
        String name,
        Optional<Color> fill,
        Optional<Hatch> hatch,
        Optional<Color> line,
        OptionalDouble lineMm,
        OptionalDouble sizeMm) {

    public RuleLook {
        Objects.requireNonNull(name);
        Objects.requireNonNull(fill);
        Objects.requireNonNull(hatch);
        Objects.requireNonNull(line);
        Objects.requireNonNull(lineMm);
        Objects.requireNonNull(sizeMm);
    }

    /** The looks of all rules of a style, in their order. */
    public static List<RuleLook> of(Style style) {
        return rules(style).stream().map(rule -> new RuleParts(rule).look()).toList();
    }

    /**
     * Gives one rule of a style this look. The style itself is changed, and must not be drawn with meanwhile; what is empty stays as
     * it is.
     *
     * @param place which of its rules, from 0
     */
    public void putInto(Style style, int place) {
        RuleParts parts = new RuleParts(rules(style).get(place));
        RuleLook old = parts.look();
        if (!hatch.equals(old.hatch())) {
            hatch.ifPresent(parts::setHatch);
        }
        fill.filter(color -> !old.fill().equals(fill)).ifPresent(parts::setFill);
        line.filter(color -> !old.line().equals(line)).ifPresent(parts::setLine);
        if (lineMm.isPresent() && !lineMm.equals(old.lineMm())) {
            parts.setLineMm(lineMm.getAsDouble());
        }
        if (sizeMm.isPresent() && !sizeMm.equals(old.sizeMm())) {
            parts.setSizeMm(sizeMm.getAsDouble());
        }
    }

    private static List<Rule> rules(Style style) {
        return style.featureTypeStyles().stream()
                .flatMap(pass -> pass.rules().stream())
                .toList();
    }

    /** The same with another colour of surfaces or marks. */
    public RuleLook withFill(Color other) {
        return new RuleLook(name, Optional.of(other), hatch, line, lineMm, sizeMm);
    }

    /** The same filled otherwise. */
    public RuleLook withHatch(Hatch other) {
        return new RuleLook(name, fill, Optional.of(other), line, lineMm, sizeMm);
    }

    /** The same with another colour of lines. */
    public RuleLook withLine(Color other) {
        return new RuleLook(name, fill, hatch, Optional.of(other), lineMm, sizeMm);
    }

    /** The same with lines of another width. */
    public RuleLook withLineMm(double other) {
        return new RuleLook(name, fill, hatch, line, OptionalDouble.of(other), sizeMm);
    }

    /** The same with marks of another size. */
    public RuleLook withSizeMm(double other) {
        return new RuleLook(name, fill, hatch, line, lineMm, OptionalDouble.of(other));
    }
}
