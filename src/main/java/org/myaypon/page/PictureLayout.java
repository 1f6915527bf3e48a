package org.myaypon.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.page.PageItem.PlacedArt;
import org.myaypon.page.PictureShelf.Art;
import org.myaypon.template.Align;
import org.myaypon.template.Box;
import org.myaypon.template.Fit;
import org.myaypon.template.IconItem;
import org.myaypon.template.PictureItem;
import org.myaypon.template.Slot;
import org.myaypon.template.Stand;

/** Places pictures: one in its box, or a row of logos of one height; those that cannot be used are left out and told. */
final class PictureLayout {
    private static final double LEAST_DPI = 200;
    private static final double MM_PER_INCH = 25.4;
    private static final String ICONS = "icons/";
    private static final String ENDING = ".svg";

    private final Slot slot;
    private final PictureShelf shelf;
    private final List<Problem> problems;
    private int leftOut;

    PictureLayout(Slot slot, PictureShelf shelf, List<Problem> problems) {
        this.slot = slot;
        this.shelf = shelf;
        this.problems = problems;
    }

    /** A picture that was found, with its name for messages. */
    private record Named(String name, Art art) {
        double aspect() {
            return art.width() / art.height();
        }
    }

    /**
     * The pictures of an item; empty when it names none, or none that can be used.
     *
     * @param files the names of the files; blank ones are passed over
     * @param alt what they show; may be empty
     */
    Optional<PageItem.Picture> pictures(PictureItem item, List<String> files, String alt) {
        List<Named> found = new ArrayList<>();
        for (String file : files) {
            if (!file.isBlank()) {
                find(file, shelf.find(file, Optional.empty())).ifPresent(found::add);
            }
        }
        List<PlacedArt> placed = item.row()
                ? row(found, item.gapMm(), item.align(), item.stand())
                : found.stream()
                        .map(one -> single(one, item.fit(), item.align(), item.stand()))
                        .toList();
        for (int i = 0; i < placed.size(); i++) {
            checkDpi(found.get(i), placed.get(i));
        }
        return picture(placed, alt);
    }

    /** An icon; empty when its name is blank or there is no such icon. */
    Optional<PageItem.Picture> icon(IconItem item, String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        if (!plain.matches("[\\p{Alnum}_-]+")) {
            leftOut++;
            problems.add(new Problem(
                    "\"" + name + "\" is not the name of an icon",
                    slot.where(),
                    "Write the name of a file in the folder icons without its ending, like flood"));
            return picture(List.of(), "");
        }
        Optional<Named> icon = find(plain, named(plain, shelf.find(ICONS + plain + ENDING, item.color())));
        List<PlacedArt> placed = icon.map(found -> List.of(single(found, Fit.CONTAIN, item.align(), item.stand())))
                .orElse(List.of());
        return picture(placed, name.strip());
    }

    /** What is told of an icon's file, told of the icon. */
    private static Result<Optional<Art>> named(String icon, Result<Optional<Art>> found) {
        List<Problem> told = found.problems().stream()
                .map(problem -> new Problem(
                        problem.what().replace("The picture " + ICONS + icon + ENDING, "The icon " + icon),
                        problem.where(),
                        problem.fix().replace(ICONS, "").replace(ENDING, "")))
                .toList();
        return new Result<>(found.value(), told);
    }

    private Optional<PageItem.Picture> picture(List<PlacedArt> placed, String alt) {
        return placed.isEmpty() && leftOut == 0
                ? Optional.empty()
                : Optional.of(new PageItem.Picture(slot.name(), slot.box(), placed, alt, leftOut));
    }

    private Optional<Named> find(String file, Result<Optional<Art>> result) {
        for (Problem problem : result.problems()) {
            problems.add(new Problem(problem.what(), slot.where(), problem.fix()));
        }
        if (result.value().isEmpty()) {
            leftOut++;
        }
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return result.value().map(art -> new Named(name, art));
    }

    private PlacedArt single(Named picture, Fit fit, Align align, Stand stand) {
        Box box = slot.box();
        if (fit == Fit.STRETCH) {
            return new PlacedArt(picture.art(), box, box);
        }
        double byWidth = box.widthMm() / picture.aspect();
        double height = fit == Fit.COVER ? Math.max(byWidth, box.heightMm()) : Math.min(byWidth, box.heightMm());
        Box place = placed(height * picture.aspect(), height, align, stand);
        return new PlacedArt(picture.art(), place, fit == Fit.COVER ? box : place);
    }

    private List<PlacedArt> row(List<Named> pictures, double gapMm, Align align, Stand stand) {
        if (pictures.isEmpty()) {
            return List.of();
        }
        Box box = slot.box();
        double aspects = pictures.stream().mapToDouble(Named::aspect).sum();
        double most = gapMm * (pictures.size() - 1);
        double gaps = Math.min(most, box.widthMm() / 2);
        double height = Math.min(box.heightMm(), (box.widthMm() - gaps) / aspects);
        Box row = placed(height * aspects + gaps, height, align, stand);
        List<PlacedArt> placed = new ArrayList<>();
        double x = row.xMm();
        for (Named picture : pictures) {
            Box place = new Box(x, row.yMm(), height * picture.aspect(), height);
            placed.add(new PlacedArt(picture.art(), place, place));
            x = place.rightMm() + gaps / Math.max(1, pictures.size() - 1);
        }
        return placed;
    }

    private Box placed(double widthMm, double heightMm, Align align, Stand stand) {
        Box box = slot.box();
        double x = box.xMm() + (box.widthMm() - widthMm) * align.share();
        double y = box.yMm() + (box.heightMm() - heightMm) * stand.share();
        return new Box(x, y, widthMm, heightMm);
    }

    private void checkDpi(Named picture, PlacedArt placed) {
        if (!picture.art().isRaster()) {
            return;
        }
        double wide = placed.place().widthMm() / MM_PER_INCH;
        double high = placed.place().heightMm() / MM_PER_INCH;
        double dpi = Math.min(picture.art().width() / wide, picture.art().height() / high);
        if (dpi < LEAST_DPI - 0.5) {
            problems.add(new Problem(
                    String.format(
                            Locale.ROOT, "%s has %.0f dpi here, print needs %.0f", picture.name(), dpi, LEAST_DPI),
                    slot.where(),
                    String.format(
                            Locale.ROOT,
                            "Use a file of at least %.0f × %.0f px, or make its place smaller",
                            Math.ceil(wide * LEAST_DPI),
                            Math.ceil(high * LEAST_DPI))));
        }
    }
}
