package org.myaypon.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;
import org.myaypon.indicator.Join;
import org.myaypon.indicator.JoinReport;
import org.myaypon.indicator.JoinRules;

/**
 * Compares a map with its last version. Codes that have changed since are found as those of a table are: by the crosswalk, by
 * decisions, by names.
 */
final class VersionComparison {

    /** Values that differ by less are the same number, written in two ways. */
    private static final double SAME = 1e-9;

    /** What may have become of an area. */
    private enum Kind {
        ADDED,
        DROPPED,
        RISEN,
        FALLEN,
        APPEARED,
        LOST,
        NONE
    }

    private final JoinedAreas joined;
    private final LastVersion last;
    private final Join join;
    private final List<Standing> standings;

    private VersionComparison(JoinedAreas joined, LastVersion last, Join join, List<Standing> standings) {
        this.joined = joined;
        this.last = last;
        this.join = join;
        this.standings = standings;
    }

    /**
     * What the version of a document changes of the last one; empty, with a problem, where its file cannot be used, and without
     * one for a first version.
     */
    static Result<Optional<VersionChanges>> of(
            MapDocument document, JoinedAreas joined, MapInputs inputs, Path documentFile, Progress progress) {
        Revision revision = document.revision();
        int version = revision.versionOrFirst();
        if (revision.previous().isEmpty()) {
            return version == 1 ? Result.of(Optional.empty()) : nothing(withoutFile(version));
        }
        Path file = revision.previous().get();
        if (version == 1) {
            return nothing(new Problem(
                    "The map names what its last version showed, but is itself the first",
                    "previous",
                    "Write version: 2, or take previous: out"));
        }
        if (!Files.isRegularFile(file)) {
            return nothing(new Problem(
                    "The file of the last version, " + file.getFileName()
                            + ", is not to be found, so no change is shown",
                    file.toString(),
                    "Put it back, or take previous: out"));
        }
        try {
            Result<Table> table = inputs.formTable(new TableRows(file, Optional.empty(), Optional.empty()), progress);
            return between(LastVersion.in(table.value()), document, joined, inputs.rules(document, documentFile));
        } catch (UserException e) {
            return nothing(new Problem(
                    "The file of the last version, " + file.getFileName()
                            + ", cannot be used, so no change is shown: "
                            + e.problem().what(),
                    "previous",
                    e.problem().fix()));
        }
    }

    /** Compares what a map shows with a version of it. */
    static Result<Optional<VersionChanges>> between(
            LastVersion last, MapDocument document, JoinedAreas joined, Result<JoinRules> rules) {
        Revision revision = document.revision();
        Result<List<Standing>> standings = Standings.of(joined.values(), joined.exposure(), revision.affected());
        Join join = Join.on(joined.layer(), joined.key(), last.table(), last.keyColumn(), rules.value());
        JoinReport report = join.report();
        List<Problem> problems = new ArrayList<>(standings.problems());
        String file = last.table().source().fileName();
        if (report.boundariesMatched() == 0) {
            problems.add(new Problem(
                    "None of the " + report.rows() + " areas of " + file + " is on this map, so no change is shown",
                    "previous",
                    "Compare with a version of the same boundaries and level"));
            return new Result<>(Optional.empty(), problems);
        }
        if (!report.unmatchedRows().isEmpty()) {
            problems.add(elsewhere(report, file));
        }
        VersionChanges changes = new VersionComparison(joined, last, join, standings.value())
                .changes(last.version().orElse(Math.max(1, revision.versionOrFirst() - 1)), places(document, joined));
        unknown(changes.appeared(), changes, joined).ifPresent(problems::add);
        return new Result<>(Optional.of(changes), problems);
    }

    private static Result<Optional<VersionChanges>> nothing(Problem why) {
        return new Result<>(Optional.empty(), List.of(why));
    }

    private static Problem withoutFile(int version) {
        return new Problem(
                "The map is version " + version + ", but nothing tells what the last version showed",
                "version",
                "Name its file under previous: (update --revise writes one), or write version: 1");
    }

    private static Problem elsewhere(JoinReport report, String file) {
        JoinReport.UnmatchedRow first = report.unmatchedRows().get(0);
        String name = (first.key() + " " + first.name()).strip();
        return new Problem(
                report.unmatchedRows().size() + " of the " + report.rows() + " areas of " + file
                        + " are not on this map and count in no change (first: " + name + ", " + first.reason() + ")",
                "previous",
                "Decide where they belong under join: decisions, if they matter");
    }

    private static Optional<Problem> unknown(
            List<VersionChanges.Area> areas, VersionChanges changes, JoinedAreas joined) {
        if (areas.isEmpty()) {
            return Optional.empty();
        }
        boolean one = areas.size() == 1;
        return Optional.of(new Problem(
                ChangeText.areas(areas.size(), joined.shown().groups())
                        + (one ? " is" : " are") + " affected of which " + changes.sinceText()
                        + " had no data, so " + (one ? "it does" : "they do") + " not count as added (first: "
                        + areas.get(0).name() + ")",
                "previous",
                "Where no row means none, write unreported: outside under classes: before a new version"));
    }

    /** The places that the frame shows, by which a sheet of a part of the country counts; empty for all. */
    private static Set<Integer> places(MapDocument document, JoinedAreas joined) {
        Set<Integer> places = new HashSet<>();
        if (!document.frame().areas().isEmpty()) {
            AreaTargets targets = new AreaTargets(joined);
            document.frame().areas().forEach(name -> places.addAll(targets.find(name)));
        }
        return places;
    }

    private VersionChanges changes(int since, Set<Integer> places) {
        Map<Kind, List<VersionChanges.Area>> found = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            found.put(kind, new ArrayList<>());
        }
        List<MapArea> areas = MapArea.of(joined);
        for (int area = 0; area < areas.size(); area++) {
            if (places.isEmpty() || places.contains(area)) {
                found.get(kind(area))
                        .add(new VersionChanges.Area(
                                area, areas.get(area).key(), areas.get(area).name()));
            }
        }
        return new VersionChanges(
                since,
                found.get(Kind.ADDED),
                found.get(Kind.DROPPED),
                found.get(Kind.RISEN),
                found.get(Kind.FALLEN),
                found.get(Kind.APPEARED),
                found.get(Kind.LOST));
    }

    private Kind kind(int area) {
        Standing now = standings.get(area);
        return switch (before(area)) {
            case UNAFFECTED -> now == Standing.AFFECTED ? Kind.ADDED : Kind.NONE;
            case UNKNOWN -> now == Standing.AFFECTED ? Kind.APPEARED : Kind.NONE;
            case AFFECTED ->
                switch (now) {
                    case UNAFFECTED -> Kind.DROPPED;
                    case UNKNOWN -> Kind.LOST;
                    case AFFECTED -> moved(area);
                };
        };
    }

    /** What an area was, of whatever areas it is made now; a part of an affected area may have been affected or not. */
    private Standing before(int area) {
        List<Integer> rows = join.rowsOfArea().get(area);
        return rows.stream()
                .map(row -> last.standing(row) == Standing.AFFECTED && join.weight(area, row) < 1
                        ? Standing.UNKNOWN
                        : last.standing(row))
                .reduce(Standing::and)
                .orElse(Standing.UNKNOWN);
    }

    private Kind moved(int area) {
        List<Integer> rows = join.rowsOfArea().get(area);
        if (rows.size() != 1 || !joined.values().numeric() || !joined.values().hasValue(area)) {
            return Kind.NONE;
        }
        OptionalDouble before = Table.number(last.value(rows.get(0)));
        double now = joined.values().numbers().get(area);
        if (before.isEmpty()
                || Math.abs(now - before.getAsDouble()) <= SAME * Math.max(1, Math.abs(before.getAsDouble()))) {
            return Kind.NONE;
        }
        return now > before.getAsDouble() ? Kind.RISEN : Kind.FALLEN;
    }
}
