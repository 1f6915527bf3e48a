package org.myaypon.classify;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.myaypon.data.Nearest;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;
import org.myaypon.indicator.AreaValues;

/** A way to put the values of areas into classes. */
public sealed interface Classing
        permits NaturalBreaks,
                Quantile,
                RoundThirds,
                EqualInterval,
                StandardDeviation,
                Pretty,
                Geometric,
                HeadTail,
                Manual,
                UniqueValues,
                NoneApart {

    /** The most classes that can be asked for. */
    int MOST_CLASSES = 20;

    /** What other programs call the methods, and what they are called here. */
    Map<String, String> OTHER_NAMES = Map.of(
            "jenks", NaturalBreaks.NAME,
            "fisher-jenks", NaturalBreaks.NAME,
            "natural", NaturalBreaks.NAME,
            "equal", EqualInterval.NAME,
            "equal-count", Quantile.NAME,
            "stddev", StandardDeviation.NAME,
            "categorized", UniqueValues.NAME,
            "categories", UniqueValues.NAME);

    /** The methods' names, as map documents and the command line write them. */
    static List<String> methods() {
        return List.of(
                NaturalBreaks.NAME,
                Quantile.NAME,
                EqualInterval.NAME,
                StandardDeviation.NAME,
                Pretty.NAME,
                Geometric.NAME,
                HeadTail.NAME,
                Manual.NAME,
                UniqueValues.NAME);
    }

    /**
     * The classing of this name.
     *
     * @param method one of {@link #methods()}
     * @param classes how many classes, 1 to {@link #MOST_CLASSES}; not looked at by manual and unique values
     * @param breaks the class limits of manual; not looked at by the others
     * @throws UserException when there is no such method, or it cannot work with these classes or breaks
     */
    static Classing of(String method, int classes, List<Double> breaks) {
        String name = method.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case NaturalBreaks.NAME -> new NaturalBreaks(checked(classes));
            case Quantile.NAME -> new Quantile(checked(classes));
            case EqualInterval.NAME -> new EqualInterval(checked(classes));
            case StandardDeviation.NAME -> new StandardDeviation(checked(classes));
            case Pretty.NAME -> new Pretty(checked(classes));
            case Geometric.NAME -> new Geometric(checked(classes));
            case HeadTail.NAME -> new HeadTail(checked(classes));
            case Manual.NAME -> Manual.checked(breaks);
            case UniqueValues.NAME -> new UniqueValues();
            default ->
                throw new UserException(
                        "There is no classification method \"" + method + "\"",
                        "",
                        OTHER_NAMES.containsKey(name)
                                ? "It is called " + OTHER_NAMES.get(name) + " here"
                                : Nearest.didYouMean(name, methods()));
        };
    }

    private static int checked(int classes) {
        if (classes < 1 || classes > MOST_CLASSES) {
            throw new UserException(
                    "A map cannot have " + classes + " classes",
                    "",
                    "Choose 1 to " + MOST_CLASSES + "; 4 to 7 read best");
        }
        return classes;
    }

    /** The method's name. */
    String method();

    /**
     * The classes of these values, lowest first; no data, not reported and not accessible last, each a class of its own. Every
     * area lies in exactly one of them, see {@link MapClass#placeOf}. Without a single value there are only the classes of why
     * not, and without areas there is none.
     */
    Result<List<MapClass>> classes(AreaValues values);
}
