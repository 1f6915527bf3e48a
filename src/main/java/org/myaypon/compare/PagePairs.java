package org.myaypon.compare;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.draw.PictureWriter;
import org.myaypon.page.Page;
import org.myaypon.page.PageItem;

/**
 * The pages of a sheet as two templates make them, drawn into a folder and compared page by page.
 *
 * @param folder where the pictures go
 * @param stem the beginning of their names
 * @param dpi their resolution
 */
record PagePairs(Path folder, String stem, int dpi) {

    private static final double MM_PER_INCH = 25.4;
    private static final double MOST_PIXELS = 40_000_000;

    /** Why a page cannot be looked at this finely; empty when all can. */
    Optional<Problem> tooLarge(List<Page> pages) {
        return pages.stream()
                .mapToDouble(page -> page.widthMm() / MM_PER_INCH * (page.heightMm() / MM_PER_INCH))
                .filter(inches -> inches * dpi * dpi > MOST_PIXELS)
                .mapToObj(inches -> new Problem(
                        String.format(Locale.ROOT, "A page is too large to be compared at %d dots per inch", dpi),
                        "",
                        String.format(Locale.ROOT, "Choose at most %.0f", Math.floor(Math.sqrt(MOST_PIXELS / inches)))))
                .findFirst();
    }

    /**
     * Draws and compares.
     *
     * @throws UserException when the folder cannot be written to
     */
    List<PageComparison> compare(List<Page> before, List<Page> after, Progress progress) {
        List<PageComparison> pages = new ArrayList<>();
        int count = Math.max(before.size(), after.size());
        for (int i = 0; i < count; i++) {
            progress.report((double) i / count, "Drawing");
            progress.check();
            pages.add(compare(i, page(before, i), page(after, i)));
        }
        return pages;
    }

    private static Optional<Page> page(List<Page> pages, int number) {
        return number < pages.size() ? Optional.of(pages.get(number)) : Optional.empty();
    }

    private PageComparison compare(int number, Optional<Page> before, Optional<Page> after) {
        Optional<PagePicture> one = before.map(page -> draw(page, number, "old"));
        Optional<PagePicture> other = after.map(page -> draw(page, number, "new"));
        PageComparison another = new PageComparison(one, other, 1, List.of());
        if (!another.isOnOnePaper()) {
            return another;
        }
        PictureChange change = PictureChange.of(read(one.get()), read(other.get()), dpi / MM_PER_INCH);
        List<PageItem> items = Stream.of(before.get(), after.get())
                .flatMap(page -> page.items().stream())
                .toList();
        return new PageComparison(one, other, change.share(), ChangedRegions.of(change.boxes(), items));
    }

    private PagePicture draw(Page page, int number, String side) {
        String file = stem + (number == 0 ? "" : "-page-" + (number + 1)) + "-" + side + ".png";
        PictureWriter.png(page, dpi, folder.resolve(file), Progress.NONE);
        return new PagePicture(file, page.widthMm(), page.heightMm());
    }

    private BufferedImage read(PagePicture picture) {
        Path file = folder.resolve(picture.file());
        try {
            return ImageIO.read(file.toFile());
        } catch (IOException e) {
            throw new UserException(
                    "A picture that was just written could not be read again",
                    file.toString(),
                    "See that no other program clears this folder",
                    e);
        }
    }
}
