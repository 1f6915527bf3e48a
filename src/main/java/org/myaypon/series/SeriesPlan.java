package org.myaypon.series;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.indicator.AreaLevel;
import org.myaypon.indicator.FeatureFilter;
import org.myaypon.project.JoinedAreas;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapMaker;
import org.myaypon.project.ProgramFolders;
import org.myaypon.project.SheetAdjustment;
import org.myaypon.project.SheetOptions;
import org.myaypon.template.Template;

/**
 * The sheets of a series, in the order of state/region, district and code.
 *
 * @param sheets those that are wanted
 * @param all those of all areas, by the names of their files: what another choice would make
 * @param misnamed what was asked for and is no area of the map, or more than one thing
 */
record SeriesPlan(List<SeriesSheet> sheets, List<String> all, List<Problem> misnamed) {

    SeriesPlan {
        sheets = List.copyOf(sheets);
        all = List.copyOf(all);
        misnamed = List.copyOf(misnamed);
    }

    /**
     * The plan.
     *
     * @throws org.myaypon.data.UserException when an input cannot be used, or the condition or the pattern not be read
     */
    static SeriesPlan of(
            MapMaker maker, ProgramFolders folders, MapDocument document, SeriesRequest request, Progress progress) {
        JoinedAreas joined = maker.join(document, request.document(), progress);
        List<SeriesArea> areas = SeriesAreas.of(joined, request.areas().by());
        Set<Integer> met = met(maker, document, request, progress);
        Path folder = request.document().toAbsolutePath().getParent();
        SheetShapes shapes = SheetShapes.of(document.template(), folder, folders);
        FileNames names = new FileNames(request.names(), request.suffix());
        List<SeriesSheet> sheets = new ArrayList<>();
        List<String> all = new ArrayList<>();
        AreaLevel level = request.areas().by().orElse(joined.shown().level());
        AreaWords.Meant meant = AreaWords.of(areas, level, request.areas().only());
        for (int place = 0; place < areas.size(); place++) {
            SeriesArea area = areas.get(place);
            SheetAdjustment own = AdjustedSheet.of(document, area);
            String template = shapes.of(area.extent(), own.orientation());
            String file =
                    names.of(values(area, shapes.templates().get(template), language(document, request.options())));
            all.add(file);
            if (meant.places().get(place) && area.places().stream().anyMatch(met::contains)) {
                List<Problem> remarks = AdjustedSheet.problems(own, shapes, area);
                MapDocument map = AdjustedSheet.of(document, own, template);
                sheets.add(sheet(area, file, map, request.options(), remarks));
            }
        }
        return new SeriesPlan(sheets, all, meant.misnamed());
    }

    /** The places of the areas that meet the condition; of all without one. */
    private static Set<Integer> met(MapMaker maker, MapDocument document, SeriesRequest request, Progress progress) {
        BitSet met = new BitSet();
        Optional<String> where = request.areas().where();
        if (where.isEmpty()) {
            met.set(
                    0,
                    maker.join(document, request.document(), progress).values().size());
        } else {
            met = FeatureFilter.met(
                    maker.joinedLayer(document, request.document(), progress).value(), where.get());
        }
        Set<Integer> places = new HashSet<>();
        met.stream().forEach(places::add);
        return places;
    }

    private static MapDocument.Language language(MapDocument document, SheetOptions options) {
        return options.language().orElse(document.labels().language());
    }

    private static Map<String, String> values(SeriesArea area, Template template, MapDocument.Language language) {
        return Map.of(
                "pcode", area.key(),
                "area.name", area.name(),
                "area.name_my", area.burmese(),
                "area.state", area.state().name(),
                "area.district", area.district().name(),
                "paper", template.paper().title(),
                "orientation", template.landscape() ? "landscape" : "portrait",
                "lang", language.name().toLowerCase(Locale.ROOT));
    }

    private static SeriesSheet sheet(
            SeriesArea area, String file, MapDocument document, SheetOptions options, List<Problem> remarks) {
        if (area.hasShape()) {
            MapDocument framed = document.withFrame(document.frame().withAreas(List.of(area.key())));
            return new SeriesSheet(area, file, framed, options, remarks);
        }
        return withoutShape(area, file, document, options, remarks);
    }

    /** The sheet of an area without a shape shows where it lies, as far as that is known, and says so. */
    private static SeriesSheet withoutShape(
            SeriesArea area, String file, MapDocument document, SheetOptions options, List<Problem> remarks) {
        String around = area.state().id();
        String shown = around.isEmpty() ? "all areas" : area.state().in("en");
        String remark =
                area.name() + " has no shape in the boundaries; the map shows " + (shown.isEmpty() ? around : shown);
        boolean burmese = language(document, options) == MapDocument.Language.MY;
        Map<String, String> texts = new HashMap<>();
        texts.put("area.name", area.in(burmese ? "my" : "en"));
        texts.put("area.name_my", area.burmese());
        texts.put("area.pcode", area.key());
        texts.put("area.state", area.state().name());
        texts.put("value", "");
        texts.put("subtitle", burmese ? inBurmese(area) : remark);
        texts.putAll(options.texts());
        List<Problem> told = new ArrayList<>(remarks);
        told.add(0, new Problem(remark, area.key(), "Add its shape to the boundaries"));
        return new SeriesSheet(
                area,
                file,
                document.withFrame(document.frame().withAreas(around.isEmpty() ? List.of() : List.of(around))),
                options.withTexts(texts),
                told);
    }

    private static String inBurmese(SeriesArea area) {
        String around = area.state().in("my").isEmpty()
                ? area.state().id()
                : area.state().in("my");
        return "နယ်နိမိတ်အချက်အလက်တွင် " + area.in("my") + "၏ ပုံသဏ္ဌာန် မပါသဖြင့် "
                + (around.isEmpty() ? "နယ်မြေအားလုံး" : around) + "ကို ပြသထားသည်";
    }
}
