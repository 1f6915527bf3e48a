package org.myaypon.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.myaypon.data.YamlFile;

/** What an item that is added on the page says at first. */
public final class NewItem {

    /** What each kind says beside its place; see {@link NewLook} for the signs. */
    private static final Map<String, String> LOOKS = new TreeMap<>(Map.ofEntries(
            Map.entry("text", "style: $note, text: Text"),
            Map.entry("disclaimer", "style: $note"),
            Map.entry("scale-text", "style: $scale"),
            Map.entry("page-number", "style: $note"),
            Map.entry("stamp", "style: $stamp, text: DRAFT"),
            Map.entry("legend", "title-style: $title, label-style: $legend, count-style: $count"),
            Map.entry("histogram", "style: $number"),
            Map.entry("bivariate-key", "label-style: $legend, count-style: $count"),
            Map.entry("table", "title-style: $title, head-style: $count, cell-style: $legend, note-style: $note"),
            Map.entry("inset", "title-style: $inset, line: @neat"),
            Map.entry("locator", "colour: #accent, line: @neat"),
            Map.entry("graticule", "style: $grid, line: @net"),
            Map.entry("scale-bar", "style: $number, colour: #ink"),
            Map.entry("north-arrow", "style: $number, colour: #ink"),
            Map.entry("rectangle", "line: @neat"),
            Map.entry("line", "line: @neat"),
            Map.entry("icon", "icon: people, colour: #ink"),
            Map.entry("picture", "file: \"{logo ?? 'icons/people.svg'}\""),
            Map.entry("qr-code", "text: \"{glide ?? title}\"")));

    private static final Map<String, double[]> SIZES_MM = Map.ofEntries(
            Map.entry("page-number", new double[] {20, 5}),
            Map.entry("scale-text", new double[] {60, 5}),
            Map.entry("stamp", new double[] {120, 60}),
            Map.entry("legend", new double[] {60, 60}),
            Map.entry("histogram", new double[] {60, 30}),
            Map.entry("bivariate-key", new double[] {60, 60}),
            Map.entry("table", new double[] {90, 60}),
            Map.entry("inset", new double[] {50, 50}),
            Map.entry("locator", new double[] {28, 44}),
            Map.entry("scale-bar", new double[] {62, 8}),
            Map.entry("north-arrow", new double[] {8, 14}),
            Map.entry("rectangle", new double[] {40, 20}),
            Map.entry("line", new double[] {60, 0}),
            Map.entry("icon", new double[] {8, 8}),
            Map.entry("picture", new double[] {40, 14}),
            Map.entry("qr-code", new double[] {20, 20}));
    private static final double[] TEXT_MM = {60, 6};

    private NewItem() {}

    /** The words for the kinds that can be added: all but the map, of which a template has one. */
    public static List<String> kinds() {
        return List.copyOf(LOOKS.keySet());
    }

    /** A sensible place for an item of a kind around a point of the page, in millimetres. */
    public static Box box(String kind, double xMm, double yMm) {
        double[] size = SIZES_MM.getOrDefault(kind, TEXT_MM);
        return new Box(Math.rint(xMm - size[0] / 2), Math.rint(yMm - size[1] / 2), size[0], size[1]);
    }

    /** The item as it stands in a file, on one line, with the looks that a template's own items have. */
    static String written(TemplateEdit.Add wanted, TemplateDraft draft) {
        String look = LOOKS.get(wanted.kind());
        if (look == null) {
            throw new IllegalArgumentException("an item of the kind " + wanted.kind() + " cannot be added");
        }
        List<String> goingOn = NewKinds.unplaced(draft);
        boolean goesOn = draft.page() == DraftPage.FOLLOWING && wanted.kind().equals("table") && !goingOn.isEmpty();
        String name =
                goesOn ? goingOn.get(0) : freeName(wanted.kind(), draft.said().keySet());
        String start = "{item: " + wanted.kind() + ", name: " + YamlFile.quote(name);
        String at = wanted.kind().equals("graticule") ? "" : ", at: {" + place(wanted.box()) + "}";
        return start + at + (goesOn ? "" : ", " + new NewLook(draft.tree(), wanted.kind()).filled(look)) + "}";
    }

    private static String place(Box box) {
        return "left: " + DraftPlace.number(box.xMm()) + ", width: " + DraftPlace.number(box.widthMm()) + ", top: "
                + DraftPlace.number(box.yMm())
                + (box.heightMm() > 0 ? ", height: " + DraftPlace.number(box.heightMm()) : "");
    }

    private static String freeName(String kind, Set<String> names) {
        int number = 1;
        while (names.contains(kind + "-" + number)) {
            number++;
        }
        return kind + "-" + number;
    }
}
