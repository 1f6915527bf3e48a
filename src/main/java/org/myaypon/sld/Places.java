package org.myaypon.sld;

import java.util.List;
import java.util.Optional;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.AnchorPoint;
import org.geotools.api.style.Displacement;

/** Reads where a graphic or a text stands beside its point. */
final class Places {

    private final Parameters parameters;
    private final Findings findings;

    Places(Parameters parameters, Findings findings) {
        this.parameters = parameters;
        this.findings = findings;
    }

    /** The part of the graphic or text that lies on the point: 0 its left or lower edge, 1 the other. */
    Optional<AnchorPoint> anchor(Element parent) {
        return parent.child("AnchorPoint").map(element -> {
            findings.allow(element, List.of("AnchorPointX", "AnchorPointY"));
            return Factories.STYLES.createAnchorPoint(
                    number(element, "AnchorPointX", 0.5), number(element, "AnchorPointY", 0.5));
        });
    }

    /** How far from its point it stands, to the right and up. */
    Optional<Displacement> displacement(Element parent) {
        return parent.child("Displacement").map(element -> {
            findings.allow(element, List.of("DisplacementX", "DisplacementY"));
            return Factories.STYLES.createDisplacement(
                    number(element, "DisplacementX", 0), number(element, "DisplacementY", 0));
        });
    }

    private Expression number(Element parent, String name, double standard) {
        return parameters.number(parent.child(name)).orElse(Factories.FILTERS.literal(standard));
    }
}
