package org.myaypon.draw;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.page.Page;

/**
 * What is different from the plain sheet when it is drawn; the same for every format.
 *
 * @param grey whether colours become greys of the same lightness
 * @param draft whether the word "Draft" stands across the sheet and its lines are pale
 * @param layers the names of the layers that are drawn alone; all layers when empty
 * @param flat whether layers are drawn as one, that no reader can switch off
 */
public record Variant(boolean grey, boolean draft, Optional<Set<String>> layers, boolean flat) {

    /** The sheet as it is. */
    public static final Variant PLAIN = new Variant(false, false, Optional.empty(), false);

    public Variant {
        Objects.requireNonNull(layers);
        layers = layers.map(Set::copyOf);
    }

    /**
     * Refuses names of layers that no page has, before anything is written.
     *
     * @throws UserException that tells which layers there are
     */
    public void check(List<Page> pages) {
        if (layers.isEmpty()) {
            return;
        }
        List<String> known = names(pages);
        Set<String> unknown = new TreeSet<>(layers.get());
        known.forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new UserException(
                    "The sheet has no layer " + String.join(", ", unknown),
                    "--layers",
                    "Its layers are: " + listed(known));
        }
        if (layers.get().isEmpty()) {
            throw new UserException("No layer is named", "--layers", "Name one or more of: " + listed(known));
        }
    }

    /** As they are written behind --layers. */
    private static String listed(List<String> names) {
        return names.stream()
                .map(name -> name.contains(",") ? "\"" + name + "\"" : name)
                .collect(Collectors.joining(", "));
    }

    /** The names of the layers of pages, each once, lowest first. */
    public static List<String> names(List<Page> pages) {
        return pages.stream()
                .flatMap(page -> LayerNames.of(page).stream())
                .distinct()
                .toList();
    }

    /** A surface that draws in this way on another. */
    Surface before(Surface surface, GreyInk ink) {
        Surface outer = flat ? new FlatSurface(surface) : surface;
        outer = grey ? new GreySurface(outer, ink) : outer;
        outer = draft ? new DraftSurface(outer) : outer;
        return outer;
    }

    /** Draws a page once. */
    public List<Problem> draw(Page page, Surface surface, Progress progress) {
        return new VariantPage(page, this).draw(surface, progress);
    }
}
