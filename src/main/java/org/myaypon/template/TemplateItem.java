package org.myaypon.template;

import java.util.List;

/** One thing that a template asks for, with its place and look. */
public sealed interface TemplateItem
        permits BivariateKeyItem,
                FiguresItem,
                GraticuleItem,
                HistogramItem,
                IconItem,
                InsetItem,
                LegendItem,
                LineItem,
                LocatorItem,
                MapItem,
                NorthArrowItem,
                PictureItem,
                QrCodeItem,
                RectangleItem,
                ScaleBarItem,
                SmallMapItem,
                StampItem,
                TableItem,
                TextItem {

    /** Its name, place and condition. */
    Slot slot();

    /** The same in another place. */
    TemplateItem in(Slot place);

    /** All that it may fill with variables. */
    default List<TextPattern> patterns() {
        return List.of();
    }
}
