package org.myaypon.template;

/** What a scale bar is measured in. */
public enum ScaleBarUnits {
    /** Kilometres, or metres where the bar is short. */
    KM,
    /** Statute miles of 1,609.344 metres. */
    MI,
    /** Nautical miles of 1,852 metres. */
    NM,
    /** Kilometres above the bar, and miles below it. */
    BOTH
}
