package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.myaypon.data.Nearest;
import org.myaypon.data.Problem;
import org.myaypon.page.PageComposer;
import org.myaypon.template.LegendItem;
import org.myaypon.template.Template;
import org.myaypon.template.TemplateItem;
import org.myaypon.template.TextItem;

/** Tells of texts given for one sheet, or by a map document, that no variable of its template takes. */
final class UnknownTexts {

    private UnknownTexts() {}

    static List<Problem> of(MapDocument document, SheetOptions options, Template template) {
        Set<String> known = new TreeSet<>(PageComposer.VARIABLES);
        known.addAll(template.texts().keySet());
        for (TemplateItem item : template.items()) {
            if (item instanceof TextItem text) {
                known.addAll(text.pattern().variables());
            } else if (item instanceof LegendItem legend) {
                known.addAll(legend.note().variables());
                known.addAll(legend.countTitle().variables());
            }
            item.slot().when().ifPresent(known::add);
        }
        List<Problem> problems = new ArrayList<>();
        document.texts().keySet().forEach(name -> unused(name, "texts: " + name, template, known, problems));
        options.texts().keySet().stream()
                .sorted()
                .forEach(name -> unused(name, "--set " + name, template, known, problems));
        return problems;
    }

    private static void unused(
            String name, String where, Template template, Set<String> known, List<Problem> problems) {
        if (!known.contains(name)) {
            problems.add(new Problem(
                    template.fileName() + " has no variable " + name + ", so its text is not used",
                    where,
                    Nearest.didYouMean(name, known)));
        }
    }
}
