package org.myaypon.series;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapMaker;
import org.myaypon.project.ProgramFolders;
import org.myaypon.project.SharedMap;

/** The sheets that a series has, to be looked at one by one without a file of any. */
public final class SeriesView {

    private final SeriesRequest request;
    private final Map<String, SeriesSheet> sheets = new LinkedHashMap<>();
    private final List<Problem> misnamed;
    private final Set<Problem> known;

    /**
     * A sheet.
     *
     * @param key the code of its area
     * @param name the English name of its area
     * @param burmese its Burmese name, or empty
     * @param state the name of the state/region that it lies in, or empty
     * @param district the name of the district that it lies in, or empty
     */
    public record Entry(String key, String name, String burmese, String state, String district) {}

    private SeriesView(SeriesRequest request, SeriesPlan plan, List<Problem> known) {
        this.request = request;
        plan.sheets().forEach(sheet -> sheets.put(sheet.area().key(), sheet));
        misnamed = plan.misnamed();
        this.known = Set.copyOf(known);
    }

    /**
     * The sheets of a request, none of which is made yet.
     *
     * @param document the map, which may be another than that of the request's file
     * @throws UserException when an input cannot be used, or the condition not be read
     */
    public static SeriesView of(
            MapMaker maker, ProgramFolders folders, MapDocument document, SeriesRequest request, Progress progress) {
        MapDocument shared = SharedMap.of(document, request.options().sharing());
        SeriesPlan plan = SeriesPlan.of(maker, folders, shared, request, progress);
        List<Problem> known =
                new ArrayList<>(maker.problemsOfData(shared, request.document(), request.options(), progress));
        known.addAll(SharedMap.told(shared, request.options().sharing()));
        return new SeriesView(request, plan, known);
    }

    /** The sheets in the order of state/region, district and code. */
    public List<Entry> entries() {
        return sheets.values().stream().map(SeriesView::entry).toList();
    }

    /** Whether there is a sheet of an area. */
    public boolean has(String key) {
        return sheets.containsKey(key);
    }

    /** What was asked for and is no area of the map, or more than one thing. */
    public List<Problem> misnamed() {
        return misnamed;
    }

    /**
     * Makes the map of a sheet.
     *
     * @param maker a maker of its own where several are made at a time
     * @throws UserException when there is no such sheet, or it cannot be made
     */
    public MadeMap make(String key, MapMaker maker, Progress progress) {
        SeriesSheet sheet = sheets.get(key);
        if (sheet == null) {
            throw new UserException("The series has no sheet of " + key, "", "Choose another area");
        }
        return maker.make(sheet.document(), request.document(), sheet.options(), progress);
    }

    /** What is to be told of a sheet, beside what is told of the whole series. */
    public List<String> problems(String key, MadeMap map) {
        List<Problem> problems = new ArrayList<>(sheets.get(key).remarks());
        problems.addAll(map.problems());
        return problems.stream()
                .filter(problem -> !known.contains(problem))
                .map(Problem::sentence)
                .distinct()
                .toList();
    }

    private static Entry entry(SeriesSheet sheet) {
        SeriesArea area = sheet.area();
        return new Entry(
                area.key(),
                area.name(),
                area.burmese(),
                area.state().name(),
                area.district().name());
    }
}
