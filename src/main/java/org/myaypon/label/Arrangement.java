package org.myaypon.label;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;

/**
 * Which label stands on which of its spots. Each takes its best free spot in its turn; those that find none may then move others to
 * spots of theirs that are free, or become free in the same way, but never push one out. At last each moves to a better spot where one
 * has become free.
 */
final class Arrangement {
    private static final int DEEPEST = 3;
    private static final int MOST_MOVED = 2;
    /** How many spots are tried for one label, which bounds the time. */
    private static final int MOST_TRIES = 1_000;

    private static final int ROUNDS = 3;
    /** How much worse a spot may be to which a label is moved. */
    private static final double MOST_WORSE = 3;

    static long[] T = new long[5];
    static int N;
    static int S;
    private final SpotFinder finder;
    private final List<List<Spot>> spots = new ArrayList<>();
    private final boolean[] complete;
    private final Spot[] chosen;
    private final boolean[] inMotion;
    private final Taken taken;
    private final Deque<Move> moves = new ArrayDeque<>();
    private int tries;

    private record Move(int label, Optional<Spot> before) {}

    Arrangement(SpotFinder finder, int count, Envelope frame) {
        this.finder = finder;
        complete = new boolean[count];
        chosen = new Spot[count];
        inMotion = new boolean[count];
        taken = new Taken(frame);
        for (int i = 0; i < count; i++) {
            long t = System.nanoTime();
            spots.add(finder.near(i));
            T[0] += System.nanoTime() - t;
        }
    }

    /** Places all labels that find a spot. */
    void arrange() {
        long t0 = System.nanoTime();
        IntStream.range(0, chosen.length).forEach(this::takeFree);
        for (int label = 0; label < chosen.length; label++) {
            if (chosen[label] == null) {
                complete(label);
                takeFree(label);
            }
        }
        for (int depth = 1; depth <= DEEPEST; depth++) {
            for (int label = 0; label < chosen.length; label++) {
                if (chosen[label] == null) {
                    tries = MOST_TRIES;
                    moves.clear();
                    settle(label, depth, Optional.empty());
                }
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            IntStream.range(0, chosen.length).forEach(this::improve);
        }
        T[2] += System.nanoTime() - t0 - T[1];
        System.err.println(
                "near " + T[0] / 1000 + " far " + T[1] / 1000 + " n " + N + " rest " + T[2] / 1000 + " tries " + S
                        + " spots " + spots.stream().mapToInt(List::size).sum());
        T = new long[5];
        N = 0;
        S = 0;
    }

    Optional<PlacedLabel> label(int index) {
        return Optional.ofNullable(chosen[index]).map(Spot::label);
    }

    private void takeFree(int label) {
        spots.get(label).stream().filter(taken::isFree).findFirst().ifPresent(spot -> put(label, Optional.of(spot)));
    }

    /** Adds the spots with leaders. */
    private void complete(int label) {
        if (!complete[label]) {
            complete[label] = true;
            List<Spot> all = new ArrayList<>(spots.get(label));
            long t = System.nanoTime();
            all.addAll(finder.far(label));
            T[1] += System.nanoTime() - t;
            N++;
            all.sort(Comparator.comparingDouble(Spot::cost));
            spots.set(label, all);
        }
    }

    /**
     * Finds a spot for a label, moving others where that is needed; leaves all as it was when there is none.
     *
     * @param left the spot that the label is moved away from, if it had one
     */
    private boolean settle(int label, int depth, Optional<Spot> left) {
        complete(label);
        inMotion[label] = true;
        for (Spot spot : spots.get(label)) {
            S++;
            if (tries-- <= 0) {
                break;
            }
            if (left.isPresent() && !isAsGood(spot, left.get())) {
                continue;
            }
            List<Integer> blockers = taken.blockers(spot, depth == 0 ? 0 : MOST_MOVED);
            if (blockers.isEmpty()
                    || (blockers.size() <= MOST_MOVED
                            && depth > 0
                            && mayMove(blockers)
                            && moved(label, spot, blockers, depth))) {
                if (blockers.isEmpty()) {
                    put(label, Optional.of(spot));
                }
                inMotion[label] = false;
                return true;
            }
        }
        inMotion[label] = false;
        return false;
    }

    /** Whether a label may be moved to a spot: not far worse than the one it leaves, and with a leader only if it had one. */
    private static boolean isAsGood(Spot spot, Spot left) {
        return spot.cost() <= left.cost() + MOST_WORSE
                && (spot.leader().isEmpty() || left.leader().isPresent());
    }

    private boolean mayMove(List<Integer> blockers) {
        return blockers.stream().noneMatch(blocker -> blocker == Taken.FIXED || inMotion[blocker]);
    }

    private boolean moved(int label, Spot spot, List<Integer> blockers, int depth) {
        int before = moves.size();
        List<Spot> left = blockers.stream().map(blocker -> chosen[blocker]).toList();
        blockers.forEach(blocker -> put(blocker, Optional.empty()));
        put(label, Optional.of(spot));
        for (int i = 0; i < blockers.size(); i++) {
            if (!settle(blockers.get(i), depth - 1, Optional.of(left.get(i)))) {
                while (moves.size() > before) {
                    undo(moves.pop());
                }
                return false;
            }
        }
        return true;
    }

    private void improve(int label) {
        if (chosen[label] == null) {
            return;
        }
        Spot now = chosen[label];
        put(label, Optional.empty());
        Spot best = spots.get(label).stream()
                .filter(spot -> spot.cost() < now.cost() && taken.isFree(spot))
                .findFirst()
                .orElse(now);
        put(label, Optional.of(best));
    }

    private void put(int label, Optional<Spot> spot) {
        moves.push(new Move(label, Optional.ofNullable(chosen[label])));
        set(label, spot);
    }

    private void undo(Move move) {
        set(move.label(), move.before());
    }

    private void set(int label, Optional<Spot> spot) {
        if (chosen[label] != null) {
            taken.remove(label, chosen[label]);
        }
        chosen[label] = spot.orElse(null);
        spot.ifPresent(held -> taken.add(label, held));
    }

    void debug(List<LabelCandidate> c) {
        for (int i = 0; i < c.size(); i++) {
            String t = c.get(i).forms().get(0).lines().get(0).text();
            if (t.startsWith(System.getenv("DBG"))) {
                System.out.println(t + " " + i + " chosen " + chosen[i]);
                for (Spot s : spots.get(i))
                    System.out.printf(
                            "   %.1f %.1f cost %.2f led %s free %s blockers %s %s%n",
                            s.xMm(),
                            s.yMm(),
                            s.cost(),
                            s.leader().isPresent(),
                            taken.isFree(s),
                            taken.blockers(s, 9),
                            s.boxes());
            }
        }
    }
}
