package org.myaypon.sld;

import org.geotools.api.filter.FilterFactory;
import org.geotools.api.style.StyleFactory;
import org.geotools.filter.FilterFactoryImpl;
import org.geotools.styling.StyleFactoryImpl;

/** GeoTools' factories, made directly, since looking them up scans the class path. */
final class Factories {
    static final FilterFactory FILTERS = new FilterFactoryImpl();
    static final StyleFactory STYLES = new StyleFactoryImpl();

    private Factories() {}
}
