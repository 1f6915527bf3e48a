package org.myaypon.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myaypon.indicator.Decision;
import org.myaypon.indicator.Suggestion;

/**
 * Rows of one key that a user decides about.
 *
 * @param handle what a decision calls them
 * @param title what they are called on the screen
 * @param told how they are found, and why they are where they are
 * @param suggestions the areas that they may mean, the likeliest first
 * @param shareable whether their counts may be shared out among what is suggested
 * @param decision what is decided about them already
 */
record RowCase(
        String handle,
        String title,
        String told,
        List<Suggestion> suggestions,
        boolean shareable,
        Optional<Decision> decision) {

    RowCase {
        suggestions = List.copyOf(suggestions);
    }

    /** A handle as it is compared with others: regardless of case and of spaces around it. */
    static String plain(String handle) {
        return handle.strip().toUpperCase(Locale.ROOT);
    }
}
