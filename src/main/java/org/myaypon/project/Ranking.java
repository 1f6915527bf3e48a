package org.myaypon.project;

import java.util.List;
import java.util.Optional;
import org.myaypon.indicator.AreaValues;

/**
 * The place of an area among some, the highest number first; areas with one number share a place.
 *
 * @param rank its place, from 1
 * @param of how many of them have a number
 */
record Ranking(int rank, int of) {

    /**
     * The place of an area.
     *
     * @param among those that it is compared with, itself among them
     * @return none when fewer than two of them have a number
     */
    static Optional<Ranking> of(AreaValues values, int area, List<Integer> among) {
        List<Double> numbers = among.stream()
                .filter(other -> values.numeric() && values.hasValue(other))
                .map(values.numbers()::get)
                .toList();
        double own = values.numbers().get(area);
        int higher = (int) numbers.stream().filter(number -> number > own).count();
        return numbers.size() < 2 ? Optional.empty() : Optional.of(new Ranking(higher + 1, numbers.size()));
    }
}
