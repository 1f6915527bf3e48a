package org.myaypon.project;

import java.util.List;

/** How a CSV table holds the shapes of a layer. */
public enum CsvShapes {
    /** Not at all. */
    NONE,
    /** As well-known text in the column {@code WKT}, in degrees on WGS 84. */
    WKT,
    /** As a point inside each, in the columns {@code lon} and {@code lat}, in degrees on WGS 84. */
    POINT;

    /** The titles of the columns. */
    List<String> titles() {
        return switch (this) {
            case NONE -> List.of();
            case WKT -> List.of("WKT");
            case POINT -> List.of("lon", "lat");
        };
    }
}
