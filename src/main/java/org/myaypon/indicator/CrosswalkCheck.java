package org.myaypon.indicator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.myaypon.data.UserException;

/** Refuses a crosswalk whose lines contradict each other or lead in a circle. */
final class CrosswalkCheck {

    private static final int SHOWN = 3;
    private static final double ROUNDING = 0.01;

    private final String fileName;
    private final Map<String, List<CodeChange>> byOld = new LinkedHashMap<>();
    private final List<String> mistakes = new ArrayList<>();

    private CrosswalkCheck(String fileName, List<CodeChange> changes) {
        this.fileName = fileName;
        changes.forEach(change -> byOld.computeIfAbsent(change.from(), unused -> new ArrayList<>(1))
                .add(change));
    }

    static void check(String fileName, List<CodeChange> changes) {
        CrosswalkCheck check = new CrosswalkCheck(fileName, changes);
        check.byOld.values().forEach(check::checkOne);
        check.refuse("contradicts itself", "Keep the line that is right");
        check.findCircle();
        check.refuse("leads in a circle", "Keep only changes from older codes to newer ones");
    }

    private void refuse(String what, String fix) {
        if (!mistakes.isEmpty()) {
            throw new UserException(
                    "The crosswalk " + fileName + " " + what + ": " + Counted.firstOf(mistakes, SHOWN), "", fix);
        }
    }

    private void checkOne(List<CodeChange> changes) {
        CodeChange first = changes.get(0);
        for (CodeChange other : changes.subList(1, changes.size())) {
            if (other.kind() != first.kind()) {
                contradiction(first, other, first.from() + " " + told(first) + " and also " + told(other));
                return;
            }
        }
        boolean oneSuccessor = first.kind() == CodeChange.Kind.REPLACE || first.kind() == CodeChange.Kind.ROLL_UP;
        if (changes.size() > 1 && (oneSuccessor || changes.stream().anyMatch(change -> !change.hasSuccessor()))) {
            contradiction(
                    first, changes.get(1), first.from() + " " + told(first) + " and also " + told(changes.get(1)));
        } else if (!first.hasSuccessor() && first.kind() != CodeChange.Kind.NO_SUCCESSOR) {
            mistakes.add("line " + first.line() + " names no code that " + first.from() + " "
                    + first.kind().verb());
        } else if (first.hasSuccessor() && first.kind() == CodeChange.Kind.NO_SUCCESSOR) {
            mistakes.add("line " + first.line() + " names a successor of " + first.from() + " that has none");
        } else {
            checkShares(changes);
        }
    }

    private void checkShares(List<CodeChange> changes) {
        long stated =
                changes.stream().filter(change -> change.share().isPresent()).count();
        double sum =
                changes.stream().mapToDouble(change -> change.share().orElse(0)).sum();
        if (stated > 0 && (stated < changes.size() || Math.abs(sum - 1) > ROUNDING)) {
            mistakes.add(lines(changes) + ": the shares of " + changes.get(0).from() + " do not make up 1");
        }
    }

    private void contradiction(CodeChange one, CodeChange other, String what) {
        mistakes.add(lines(List.of(one, other)) + ": " + what);
    }

    private static String told(CodeChange change) {
        return change.kind().verb() + (change.hasSuccessor() ? " " + change.to() : "");
    }

    private static String lines(List<CodeChange> changes) {
        String numbers = changes.stream()
                .limit(20)
                .map(change -> Integer.toString(change.line()))
                .collect(Collectors.joining(", "));
        int last = numbers.lastIndexOf(", ");
        return last < 0
                ? "line " + numbers
                : "lines " + numbers.substring(0, last) + " and " + numbers.substring(last + 2);
    }

    /** Depth first without recursion, so that a chain may be as long as the file. */
    private void findCircle() {
        Set<String> done = new HashSet<>();
        for (String start : byOld.keySet()) {
            if (!done.contains(start)) {
                walk(start, done);
            }
            if (!mistakes.isEmpty()) {
                return;
            }
        }
    }

    private void walk(String start, Set<String> done) {
        Map<String, Integer> depthOf = new HashMap<>();
        Deque<Iterator<CodeChange>> open = new ArrayDeque<>();
        List<CodeChange> path = new ArrayList<>();
        List<String> codes = new ArrayList<>(List.of(start));
        depthOf.put(start, 0);
        open.push(successors(start));
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                String left = codes.remove(codes.size() - 1);
                depthOf.remove(left);
                done.add(left);
                if (!path.isEmpty()) {
                    path.remove(path.size() - 1);
                }
                continue;
            }
            CodeChange change = open.peek().next();
            Integer depth = depthOf.get(change.to());
            if (depth != null) {
                List<CodeChange> circle = new ArrayList<>(path.subList(depth, path.size()));
                circle.add(change);
                tellCircle(circle);
                return;
            }
            if (!done.contains(change.to())) {
                path.add(change);
                codes.add(change.to());
                depthOf.put(change.to(), codes.size() - 1);
                open.push(successors(change.to()));
            }
        }
    }

    /** The changes to other codes; of a split or merged place one part may keep the old code. */
    private Iterator<CodeChange> successors(String code) {
        return byOld.getOrDefault(code, List.of()).stream()
                .filter(CodeChange::hasSuccessor)
                .filter(change -> !change.to().equals(code)
                        || change.kind() == CodeChange.Kind.REPLACE
                        || change.kind() == CodeChange.Kind.ROLL_UP)
                .iterator();
    }

    private void tellCircle(List<CodeChange> circle) {
        String codes = circle.stream().limit(20).map(CodeChange::from).collect(Collectors.joining(" → "));
        mistakes.add(lines(circle) + ": " + codes + " → "
                + circle.get(circle.size() - 1).to());
    }
}
