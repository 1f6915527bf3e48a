package org.myaypon.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.page.Page;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapMaker;
import org.myaypon.project.Preflight;
import org.myaypon.project.ProgramFolders;
import org.myaypon.project.SheetOptions;
import org.myaypon.template.ServedMaps;
import org.myaypon.template.TemplateFile;

/**
 * Makes maps with two templates and compares their sheets, one map at a time: what a page looks like goes into a folder, so
 * that no more than one pair of pictures is ever held.
 */
public final class TemplateComparer {

    private final ProgramFolders folders;
    private final MapMaker maker;
    private final ComparisonOrder order;
    private final Path folder;

    /**
     * A comparison.
     *
     * @param folders where context and palettes are
     * @param order what is compared
     * @param folder where the pictures of pages are written, a folder that is there
     */
    public TemplateComparer(ProgramFolders folders, ComparisonOrder order, Path folder) {
        this.folders = folders;
        this.maker = new MapMaker(folders);
        this.order = order;
        this.folder = folder;
    }

    /**
     * Compares. A map that cannot be made with one of the templates does not stop the others.
     *
     * @param progress told how far it is; may cancel
     * @throws UserException when a template cannot be used at all, or the folder cannot be written to
     */
    public TemplateComparison compare(Progress progress) {
        return compare(progress, map -> {});
    }

    /**
     * Compares, and tells of each map as soon as it is compared.
     *
     * @param progress told how far it is; may cancel
     * @param each told each map's outcome, in their order, by the thread that compares
     * @throws UserException when a template cannot be used at all, or the folder cannot be written to
     */
    public TemplateComparison compare(Progress progress, Consumer<MapComparison> each) {
        List<ServedMaps> serves = List.of(serves(order.before()), serves(order.after()));
        List<MapComparison> maps = new ArrayList<>();
        List<String> passedOver = new ArrayList<>();
        for (int i = 0; i < order.maps().size(); i++) {
            progress.check();
            Subject subject = order.maps().get(i);
            if (!subject.asked() && !isServed(subject, serves, part(i, 0, progress))) {
                passedOver.add(subject.name());
                continue;
            }
            MapComparison map = compare(i, progress);
            maps.add(map);
            each.accept(map);
        }
        if (maps.isEmpty()) {
            throw new UserException(
                    "Neither template is made for one of the maps: " + String.join(", ", passedOver),
                    "",
                    "Name the maps to compare, or say under serves: in a template which maps it is made for");
        }
        progress.report(1, "Compared");
        return new TemplateComparison(order.before(), order.after(), maps, passedOver);
    }

    private ServedMaps serves(Path template) {
        return TemplateFile.read(template, folders.templates()).value().serves();
    }

    /** Whether one of the templates is made for a map; a map that cannot be read is taken, so that it is told why. */
    private boolean isServed(Subject subject, List<ServedMaps> serves, Progress progress) {
        try {
            MapDocument document = subject.document();
            return serves.stream().anyMatch(maps -> maker.isServed(document, subject.file(), maps, progress));
        } catch (UserException e) {
            return true;
        }
    }

    private MapComparison compare(int number, Progress progress) {
        Subject subject = order.maps().get(number);
        MapDocument document;
        try {
            document = subject.document();
        } catch (UserException e) {
            return MapComparison.failed(subject, "", List.of(e.problem()));
        }
        List<Problem> failures = new ArrayList<>();
        List<MadeMap> made = new ArrayList<>();
        for (Path template : List.of(order.before(), order.after())) {
            try {
                made.add(make(document, subject, template, part(number, made.size(), progress)));
            } catch (UserException e) {
                failures.add(e.problem());
            }
        }
        String title = document.heading().title();
        PagePairs pairs = new PagePairs(folder, stem(number, subject), order.dpi());
        made.stream()
                .flatMap(map -> pairs.tooLarge(pages(map)).stream())
                .limit(1)
                .forEach(failures::add);
        return failures.isEmpty()
                ? outcome(subject, title, made, pairs, part(number, 2, progress))
                : MapComparison.failed(
                        subject, title, failures.stream().distinct().toList());
    }

    private MadeMap make(MapDocument document, Subject subject, Path template, Progress progress) {
        return maker.make(document.withTemplate(template.toString()), subject.file(), SheetOptions.NONE, progress);
    }

    /** A map is made twice, then drawn and compared: three steps. */
    private PartOfWork part(int number, int step, Progress progress) {
        String doing = "Comparing " + order.maps().get(number).name();
        return new PartOfWork(progress, 3 * number + step, 3 * order.maps().size(), doing);
    }

    private static MapComparison outcome(
            Subject subject, String title, List<MadeMap> made, PagePairs pairs, Progress progress) {
        MadeMap before = made.get(0);
        MadeMap after = made.get(1);
        return new MapComparison(
                subject.name(),
                title,
                pairs.compare(pages(before), pages(after), progress),
                Difference.of(problems(before), problems(after), problem -> unnamed(problem, made)),
                SheetContents.difference(pages(before), pages(after)),
                List.of());
    }

    /** The problems of the sheet, and what overlaps on it. */
    private static List<Problem> problems(MadeMap map) {
        return Preflight.of(map).problems();
    }

    /** What a problem says, whichever of the templates it is said of. */
    private static String unnamed(Problem problem, List<MadeMap> made) {
        String what = problem.what();
        for (MadeMap map : made) {
            String template = map.template().fileName() + " ";
            what = what.startsWith(template) ? what.substring(template.length()) : what;
        }
        return what;
    }

    private static List<Page> pages(MadeMap map) {
        return List.of(map.page());
    }

    /** The beginning of the names of a map's pictures: its place in the order and its own name, in plain letters. */
    private static String stem(int number, Subject subject) {
        String plain = subject.name()
                .replaceFirst("\\.ya?ml$", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return String.format(Locale.ROOT, "%02d-%.40s", number + 1, plain);
    }
}
