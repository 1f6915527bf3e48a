package org.myaypon.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.myaypon.data.Nearest;
import org.myaypon.data.Problem;
import org.myaypon.data.UserException;
import org.myaypon.data.YamlValue;

/** Reads a template's "paper", "orientation", "margin" and "bleed". */
final class PageShapeReader {

    static final double SMALLEST_MM = 40;
    static final double LARGEST_MM = 3000;
    static final double WIDEST_MARGIN_MM = 100;
    static final double WIDEST_BLEED_MM = 20;

    private static final Set<String> SIDES = Set.of("top", "right", "bottom", "left");

    private final List<Problem> problems;

    private PageShapeReader(List<Problem> problems) {
        this.problems = problems;
    }

    /** The page; a margin or a bleed that makes no sense is a problem and counts as 0. */
    static PageShape read(YamlValue template, List<Problem> problems) {
        return new PageShapeReader(problems).read(template);
    }

    private PageShape read(YamlValue template) {
        YamlValue paper = template.get("paper");
        Optional<YamlValue> orientation = template.find("orientation");
        Margins margins = template.find("margin").map(this::margins).orElse(Margins.NONE);
        double bleedMm =
                template.find("bleed").map(bleed -> mm(bleed, WIDEST_BLEED_MM)).orElse(0.0);
        if (paper.isMap()) {
            double widthMm = side(paper, "width");
            double heightMm = side(paper, "height");
            boolean landscape = widthMm > heightMm;
            orientation
                    .filter(value -> value.file().equals(paper.file()) && isLandscape(value) != landscape)
                    .ifPresent(value -> problems.add(value.problem(
                            "The paper is " + (landscape ? "wider than high" : "not wider than high")
                                    + ", so orientation is not followed",
                            "Exchange its width and height, or leave orientation out")));
            paper.allowOnly(Set.of("width", "height"));
            return new PageShape(Paper.of(widthMm, heightMm), landscape, margins, bleedMm);
        }
        boolean landscape = isLandscape(template.get("orientation"));
        return new PageShape(named(paper), landscape, margins, bleedMm);
    }

    private static double side(YamlValue paper, String key) {
        YamlValue value = paper.get(key);
        double mm = value.number();
        if (mm < SMALLEST_MM || mm > LARGEST_MM) {
            throw value.error("The paper's " + key + " is " + value.text() + " mm", "Choose 40 to 3000");
        }
        return mm;
    }

    private static Paper named(YamlValue value) {
        return Paper.named(value.text())
                .orElseThrow(() -> value.error(
                        "There is no paper \"" + value.text() + "\"",
                        Nearest.didYouMean(value.text(), Paper.titles())
                                + "; or write its size as {width: 420, height: 594}"));
    }

    private static boolean isLandscape(YamlValue value) {
        return switch (value.text()) {
            case "portrait" -> false;
            case "landscape" -> true;
            default ->
                throw value.error("There is no orientation \"" + value.text() + "\"", "Choose portrait or landscape");
        };
    }

    private Margins margins(YamlValue value) {
        if (!value.isMap()) {
            return Margins.all(mm(value, WIDEST_MARGIN_MM));
        }
        problems.addAll(value.unknownKeys(SIDES));
        return new Margins(
                marginAt(value, "top"), marginAt(value, "right"), marginAt(value, "bottom"), marginAt(value, "left"));
    }

    private double marginAt(YamlValue margins, String side) {
        if (margins.find(side).isEmpty()) {
            problems.add(margins.problem(
                    "The margin has no " + side + " side", "Write {top: 10, right: 10, bottom: 10, left: 10}"));
        }
        return margins.find(side).map(value -> mm(value, WIDEST_MARGIN_MM)).orElse(0.0);
    }

    /** From 0 to a limit; 0 for anything else, which is told. */
    private double mm(YamlValue value, double most) {
        try {
            double mm = value.number();
            if (mm >= 0 && mm <= most) {
                return mm;
            }
            problems.add(value.problem(
                    "The " + value.name() + " is " + value.text() + " mm", "Choose 0 to " + Math.round(most)));
        } catch (UserException e) {
            problems.add(e.problem());
        }
        return 0;
    }
}
