package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.myaypon.data.Table;
import org.myaypon.indicator.RowOutcome.Cause;

/**
 * Finds the area of a code: as decided, letter for letter, respelled, by what became of it in other releases, and by the
 * places that it lies in.
 */
final class CodeDoctor {

    /** No code was changed as often; it bounds what a made-up crosswalk can cost. */
    private static final int MOST_STEPS = 40;

    private final AreaKeys areas;
    private final AreaLabels labels;
    private final Optional<Crosswalk> crosswalk;
    private final Decisions decisions;

    CodeDoctor(AreaKeys areas, AreaLabels labels, JoinRules rules, Decisions decisions) {
        this.areas = areas;
        this.labels = labels;
        this.crosswalk = rules.crosswalk();
        this.decisions = decisions;
    }

    /** Whether a cell can be looked up as a code at all. */
    boolean isCode(String cell) {
        if (Table.isNoData(cell)) {
            return false;
        }
        return !areas.arePcodes()
                || Pcode.canonical(cell).isPresent()
                || !areas.find(cell).areas().isEmpty();
    }

    /** What becomes of rows with this key. */
    Verdict examine(String cell) {
        Optional<Verdict> decided = decisions.on(cell);
        if (decided.isPresent()) {
            return decided.get();
        }
        AreaKeys.Match match = areas.find(cell);
        if (match.ambiguous()) {
            return Verdict.unmatched(
                    Cause.AMBIGUOUS, match.areas(), "'" + cell + "' may mean " + labels.list(match.areas()));
        }
        if (match.found() && match.cause() == Cause.EXACT) {
            return Verdict.found(Cause.EXACT, match.areas(), "");
        }
        if (match.found()) {
            String read = labels.key(match.areas().get(0));
            return decisions
                    .on(read)
                    .orElseGet(() -> Verdict.found(match.cause(), match.areas(), "'" + cell + "' read as " + read));
        }
        String code = form(cell);
        Verdict traced = trace(code, new HashSet<>());
        return code.equals(cell) ? traced : traced.after(traced.cause(), "'" + cell + "' read as " + code);
    }

    /** The code as the crosswalk has it, which may know codes of villages that are no P-codes; else as a P-code. */
    private String form(String cell) {
        String typed = Pcode.keyOf(cell);
        return areas.arePcodes() && !isInCrosswalk(typed)
                ? Pcode.canonical(cell).orElse(typed)
                : typed;
    }

    private Verdict trace(String code, Set<String> seen) {
        if (!seen.add(code) || seen.size() > MOST_STEPS) {
            return unknown(code);
        }
        Optional<Verdict> here = here(code);
        return here.orElseGet(() -> changed(code, seen)
                .or(() -> older(code))
                .or(() -> coarser(code, seen))
                .orElseGet(() -> unknown(code)));
    }

    private Optional<Verdict> here(String code) {
        Optional<Verdict> decided = decisions.on(code);
        if (decided.isPresent()) {
            return decided;
        }
        List<Integer> found = areas.ofCode(code);
        return found.isEmpty() ? Optional.empty() : Optional.of(Verdict.found(Cause.EXACT, found, ""));
    }

    /** By what the crosswalk says became of the code. */
    private Optional<Verdict> changed(String code, Set<String> seen) {
        List<CodeChange> changes = crosswalk.map(walk -> walk.of(code)).orElse(List.of()).stream()
                .filter(CodeChange::hasSuccessor)
                .toList();
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        CodeChange first = changes.get(0);
        String told = first.origin() + " " + first.kind().verb() + " "
                + changes.stream().map(CodeChange::successor).collect(Collectors.joining(" and ")) + first.when();
        if (changes.size() == 1 && first.kind() != CodeChange.Kind.SPLIT) {
            return Optional.of(trace(first.to(), seen).after(Cause.CROSSWALK, told));
        }
        List<Verdict> parts = new ArrayList<>();
        for (CodeChange change : changes) {
            parts.add(trace(change.to(), new HashSet<>(seen)));
        }
        return Optional.of(ofParts(first, told, parts));
    }

    private Verdict ofParts(CodeChange change, String told, List<Verdict> parts) {
        Set<Integer> led = new LinkedHashSet<>();
        parts.forEach(part -> led.addAll(part.led()));
        if (parts.size() > 1 && led.size() == 1 && parts.stream().allMatch(Verdict::matched)) {
            return Verdict.found(
                    Cause.CROSSWALK, List.copyOf(led), told + "; all of it lies in " + labels.list(List.copyOf(led)));
        }
        boolean split = change.kind() == CodeChange.Kind.SPLIT;
        String open = split ? "; the row does not tell of which part it is" : "; the shares are not known";
        return Verdict.unmatched(
                split ? Cause.SPLIT : Cause.MERGED,
                List.copyOf(led),
                told + (change.note().isEmpty() ? open : "; " + change.note()));
    }

    /** By the place that the code came out of, where the boundaries are older than the rows. */
    private Optional<Verdict> older(String code) {
        List<CodeChange> origins = crosswalk.map(walk -> walk.into(code)).orElse(List.of()).stream()
                .filter(change -> change.kind() == CodeChange.Kind.SPLIT || change.kind() == CodeChange.Kind.REPLACE)
                .toList();
        if (origins.size() != 1) {
            return Optional.empty();
        }
        CodeChange origin = origins.get(0);
        return here(origin.from())
                .map(found -> found.after(
                        Cause.CROSSWALK,
                        origin.origin() + " " + origin.kind().verb() + " " + origin.successor() + origin.when()
                                + ", and the boundaries have the older code"));
    }

    /** By the places that the code lies in: the township of a village tract. */
    private Optional<Verdict> coarser(String code, Set<String> seen) {
        for (String parent : Pcode.parents(code)) {
            Verdict verdict = here(parent)
                    .orElseGet(() -> isInCrosswalk(parent) && !seen.contains(parent)
                            ? trace(parent, seen)
                            : Verdict.unmatched(Cause.UNKNOWN_CODE, List.of(), ""));
            if (verdict.cause() != Cause.UNKNOWN_CODE && verdict.cause() != Cause.COARSER) {
                return Optional.of(verdict.after(
                        Cause.FINER, code + " is a " + Pcode.kind(code) + " of " + Pcode.kind(parent) + " " + parent));
            }
        }
        return Optional.empty();
    }

    private boolean isInCrosswalk(String code) {
        return crosswalk
                .map(walk -> !walk.of(code).isEmpty() || !walk.into(code).isEmpty())
                .orElse(false);
    }

    private Verdict unknown(String code) {
        List<CodeChange> changes = crosswalk.map(walk -> walk.of(code)).orElse(List.of());
        if (!changes.isEmpty() && !changes.get(0).hasSuccessor()) {
            CodeChange change = changes.get(0);
            String note = change.note().isEmpty() ? "no successor is stated" : change.note();
            return Verdict.unmatched(
                    Cause.NO_SUCCESSOR,
                    List.of(),
                    change.origin() + " " + change.kind().verb() + ": " + note);
        }
        AreaLevel own = AreaLevel.ofCode(code);
        AreaLevel wanted = areas.level();
        if (own != AreaLevel.AREA && wanted != AreaLevel.AREA && own.compareTo(wanted) < 0) {
            return Verdict.unmatched(
                    Cause.COARSER,
                    List.of(),
                    code + " is a " + own.singular() + ", and the boundaries are " + wanted.plural());
        }
        if (wanted == AreaLevel.DISTRICT && own.compareTo(wanted) > 0 && own != AreaLevel.AREA) {
            return Verdict.unmatched(
                    Cause.UNKNOWN_CODE, List.of(), "the code of a " + own.singular() + " does not tell its district");
        }
        return Verdict.unmatched(Cause.UNKNOWN_CODE, List.of(), "no " + wanted.singular() + " has the code " + code);
    }
}
