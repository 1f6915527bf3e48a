package org.myaypon.template;

/** One thing that a template asks for, with its place and look. */
public sealed interface TemplateItem
        permits GraticuleItem,
                InsetItem,
                LegendItem,
                LocatorItem,
                MapItem,
                NorthArrowItem,
                RectangleItem,
                ScaleBarItem,
                TableItem,
                TextItem {

    /** Its name, place and condition. */
    Slot slot();
}
