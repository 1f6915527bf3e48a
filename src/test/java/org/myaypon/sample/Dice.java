package org.myaypon.sample;

import java.util.List;

/** Throws from one seed, the same on every run and machine. */
final class Dice {

    private final Noise noise;
    private long thrown;

    Dice(long seed) {
        noise = new Noise(seed);
    }

    /** From 0 (inclusive) to 1 (exclusive). */
    double share() {
        return noise.random(thrown++);
    }

    /** A whole number from {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return least + (int) (share() * (most - least + 1));
    }

    /** One of a list. */
    <T> T one(List<T> list) {
        return list.get(between(0, list.size() - 1));
    }

    /** A place in the list of weights, each as likely as it weighs. */
    int weighted(double[] weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double left = share() * total;
        int last = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                last = i;
                left -= weights[i];
                if (left < 0) {
                    return i;
                }
            }
        }
        return last;
    }
}
