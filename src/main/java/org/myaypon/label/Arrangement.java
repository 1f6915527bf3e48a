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

    private static final int MOST_TRIES_IN_ALL = 150_000;
    /** For so many labels spots with leaders are sought; a sheet with more of them could not be read. */
    private static final int MOST_LED = 1_000;

    private static final int ROUNDS = 3;
    /** How much worse a spot may be to which a label is moved. */
    private static final double MOST_WORSE = 3;

    private final SpotFinder finder;
    private final List<List<Spot>> spots = new ArrayList<>();
    private final boolean[] complete;
    private final Spot[] chosen;
    private final boolean[] inMotion;
    private final Taken taken;
    private final Deque<Move> moves = new ArrayDeque<>();
    private int tries;
    private int triesInAll = MOST_TRIES_IN_ALL;
    private int led;

    private record Move(int label, Optional<Spot> before) {}

    Arrangement(SpotFinder finder, int count, Envelope frame) {
        this.finder = finder;
        complete = new boolean[count];
        chosen = new Spot[count];
        inMotion = new boolean[count];
        taken = new Taken(frame);
        spots.addAll(finder.near());
    }

    /** Places all labels that find a spot. */
    void arrange() {
        IntStream.range(0, chosen.length).forEach(this::takeFirst);
        for (int label = 0; label < chosen.length; label++) {
            if (chosen[label] == null) {
                complete(label);
                takeFree(label);
            }
        }
        for (int depth = 1; depth <= DEEPEST; depth++) {
            for (int label = 0; label < chosen.length; label++) {
                if (chosen[label] == null && triesInAll > 0) {
                    tries = MOST_TRIES;
                    moves.clear();
                    settle(label, depth, Optional.empty());
                }
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            IntStream.range(0, chosen.length).forEach(this::improve);
        }
    }

    Optional<PlacedLabel> label(int index) {
        return Optional.ofNullable(chosen[index]).map(Spot::label);
    }

    /** Takes a free spot; for the name of a symbol one with a leader too, before names without a symbol take the room. */
    private void takeFirst(int label) {
        takeFree(label);
        if (chosen[label] == null && finder.isOfSymbol(label)) {
            complete(label);
            takeFree(label);
        }
    }

    private void takeFree(int label) {
        spots.get(label).stream().filter(taken::isFree).findFirst().ifPresent(spot -> put(label, Optional.of(spot)));
    }

    /** Adds the spots with leaders. */
    private void complete(int label) {
        if (!complete[label] && led < MOST_LED) {
            led++;
            complete[label] = true;
            List<Spot> all = new ArrayList<>(spots.get(label));
            all.addAll(finder.far(label));
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
        if (left.isEmpty() || left.get().leader().isPresent()) {
            complete(label);
        }
        inMotion[label] = true;
        for (Spot spot : spots.get(label)) {
            if (tries-- <= 0 || triesInAll-- <= 0) {
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
                .filter(spot -> spot.cost() < now.cost() && isAsGood(spot, now) && taken.isFree(spot))
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
}
