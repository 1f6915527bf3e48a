package org.myaypon.series;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.myaypon.page.BurmeseWords;
import org.myaypon.project.MadeMap;
import org.myaypon.series.Combined.Entry;

/**
 * The pages before the sheets of a combined file.
 *
 * @param leaves those that list the sheets
 * @param overview the map of all areas with the pages of their sheets
 */
record FrontPages(List<SheetIndex.Leaf> leaves, Optional<MadeMap> overview) {

    FrontPages {
        leaves = List.copyOf(leaves);
    }

    /** Makes a map of all areas in which the pages of their sheets stand. */
    @FunctionalInterface
    interface Overview {

        /** The map for pages by the codes of areas. */
        MadeMap of(Map<String, Integer> pages);
    }

    /**
     * What front pages are made of.
     *
     * @param title the title of the series
     * @param language that of the sheets: "en", "my" or "both"
     * @param overview makes the map of all areas; none for a series of one
     */
    record Source(String title, String language, Optional<Overview> overview) {

        /**
         * The pages.
         *
         * @param map one of the sheets
         */
        FrontPages of(MadeMap map, List<Entry> entries) {
            List<SheetIndex.Leaf> leaves =
                    new SheetIndex(map, language, said(), entries).pages(overview.isPresent() ? 1 : 0);
            return new FrontPages(leaves, overview.map(some -> some.of(pages(entries, leaves.size() + 1))));
        }

        private String said() {
            return language.equals("my") ? BurmeseWords.of(title) : title;
        }
    }

    /** The page of each area's sheet, by its code, counted from 1. */
    static Map<String, Integer> pages(List<Entry> entries, int before) {
        Map<String, Integer> pages = new LinkedHashMap<>();
        entries.forEach(entry -> pages.put(entry.area().key(), before + entry.page() + 1));
        return pages;
    }

    /** Front pages that are made beside the sheets, for the pages that these will have if all goes well. */
    static final class Beforehand {
        private final List<Entry> entries;
        private final CompletableFuture<FrontPages> pages;

        Beforehand(Source source, MadeMap map, List<Entry> entries) {
            this.entries = List.copyOf(entries);
            pages = CompletableFuture.supplyAsync(() -> source.of(map, entries), Beforehand::start);
        }

        private static void start(Runnable task) {
            Thread thread = new Thread(task, "index");
            thread.setDaemon(true);
            thread.start();
        }

        /** The pages for the sheets that there are: those made before, if nothing came otherwise. */
        FrontPages pages(List<Entry> all, Supplier<FrontPages> anew) {
            if (!all.equals(entries)) {
                return anew.get();
            }
            try {
                return pages.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof RuntimeException told) {
                    throw told;
                }
                throw e;
            }
        }
    }
}
