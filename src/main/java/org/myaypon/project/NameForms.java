package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myaypon.label.LabelForm;
import org.myaypon.label.ShortNames;
import org.myaypon.project.MapDocument.LabelText;
import org.myaypon.project.MapDocument.Language;
import org.myaypon.text.Fonts;
import org.myaypon.text.ShapedText;
import org.myaypon.text.TextStyle;

/**
 * The ways to write an area's name and its value: in full on one line or several, shortened, in one of two languages, the value alone,
 * and all of it smaller where that is wanted.
 */
final class NameForms {
    private static final double ONE_LANGUAGE = 2;
    private static final double SHORTENED = 2.5;
    private static final double VALUE_ALONE = 3.5;
    /** Smaller letters are the last resort, after leaders. */
    private static final double SMALLER = 5.5;

    private static final double STEP_PT = 0.5;
    private static final int MOST_SIZES = 4;

    private final Labels wanted;
    private final ShortNames shortNames;
    private final List<TextStyle> styles;

    /**
     * Forms of names.
     *
     * @param style how letters look at their full size
     * @param smallestPt down to which size they may shrink
     */
    NameForms(Labels wanted, ShortNames shortNames, TextStyle style, double smallestPt) {
        this.wanted = wanted;
        this.shortNames = shortNames;
        this.styles = styles(style, smallestPt);
    }

    /** The full size, and a few smaller ones down to the smallest. */
    private static List<TextStyle> styles(TextStyle style, double smallestPt) {
        List<TextStyle> styles = new ArrayList<>(List.of(style));
        double range = style.sizePt() - smallestPt;
        double step = Math.max(STEP_PT, range / (MOST_SIZES - 1));
        for (double less = step; less < range + step - 1e-9; less += step) {
            styles.add(style.withSize(Math.max(smallestPt, style.sizePt() - less)));
        }
        return styles;
    }

    /** The forms of an area with these names and this value, each of which may be missing. */
    List<LabelForm> of(Optional<String> english, Optional<String> burmese, String value) {
        List<LabelForm> forms = new ArrayList<>();
        for (int i = 0; i < styles.size(); i++) {
            double reluctance = i == 0 ? 0 : SMALLER + i;
            for (LabelForm form : inStyle(english, burmese, value, styles.get(i))) {
                forms.add(new LabelForm(form.lines(), form.reluctance() + reluctance));
            }
        }
        return forms;
    }

    private List<LabelForm> inStyle(Optional<String> english, Optional<String> burmese, String value, TextStyle style) {
        List<LabelForm> forms = new ArrayList<>();
        List<ShapedText> number = value.isEmpty() ? List.of() : List.of(Fonts.shape(value, style));
        if (wanted.text() != LabelText.VALUES) {
            for (LabelForm name : names(english, burmese, style)) {
                List<ShapedText> lines = new ArrayList<>(name.lines());
                lines.addAll(number);
                forms.add(new LabelForm(lines, name.reluctance()));
            }
        }
        if (!number.isEmpty()) {
            forms.add(new LabelForm(number, forms.isEmpty() ? 0 : VALUE_ALONE));
        }
        return forms;
    }

    private List<LabelForm> names(Optional<String> english, Optional<String> burmese, TextStyle style) {
        if (english.isEmpty() && burmese.isEmpty()) {
            return List.of();
        }
        List<LabelForm> forms = new ArrayList<>();
        boolean both = wanted.language() == Language.BOTH && english.isPresent() && burmese.isPresent();
        if (both) {
            forms.add(new LabelForm(List.of(Fonts.shape(english.get(), style), Fonts.shape(burmese.get(), style)), 0));
        }
        String name =
                wanted.language() == Language.MY ? burmese.orElseGet(english::get) : english.orElseGet(burmese::get);
        double alone = both ? ONE_LANGUAGE : 0;
        forms.addAll(LabelForm.of(name, style, alone));
        for (String shorter : shortNames.of(name)) {
            forms.addAll(LabelForm.of(shorter, style, alone + SHORTENED));
        }
        return forms;
    }
}
