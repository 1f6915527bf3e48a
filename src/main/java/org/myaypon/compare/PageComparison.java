package org.myaypon.compare;

import java.util.List;
import java.util.Optional;

/**
 * A page as two templates draw it.
 *
 * @param before its picture with the old template; empty where that makes no such page
 * @param after its picture with the new one; empty where that makes no such page
 * @param share how much of the page changed, 0 to 1; 1 where the paper is another
 * @param regions the parts that changed, from the top; none where the paper is another or there is only one picture
 */
public record PageComparison(
        Optional<PagePicture> before, Optional<PagePicture> after, double share, List<ChangedRegion> regions) {

    public PageComparison {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a page has a picture");
        }
        regions = List.copyOf(regions);
    }

    /** Whether the two templates draw it differently. */
    public boolean isChanged() {
        return share > 0;
    }

    /** Why the two pictures cannot be laid over each other, in a sentence; empty when they can. */
    public Optional<String> whyApart() {
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.of("Only the " + (before.isEmpty() ? "new" : "old") + " template makes this page.");
        }
        return isOnOnePaper()
                ? Optional.empty()
                : Optional.of("The paper is another: " + before.get().paper() + " before, "
                        + after.get().paper() + " now.");
    }

    /** Whether both pictures are there and of one size, so that they can be laid over each other. */
    public boolean isOnOnePaper() {
        return before.isPresent()
                && after.isPresent()
                && before.get().widthMm() == after.get().widthMm()
                && before.get().heightMm() == after.get().heightMm();
    }
}
