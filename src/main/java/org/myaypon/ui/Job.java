package org.myaypon.ui;

import java.util.function.Consumer;
import java.util.function.Function;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;

/**
 * A piece of long work.
 *
 * @param <T> its outcome
 * @param doing what is being done, for the user
 * @param work the work, off the window's thread
 * @param done told the outcome, on the window's thread
 * @param failed told what went wrong, or that the user stopped it, on the window's thread
 */
record Job<T>(String doing, Function<Progress, T> work, Consumer<T> done, Consumer<Problem> failed) {}
