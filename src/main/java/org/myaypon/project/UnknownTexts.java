package org.myaypon.project;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.myaypon.data.Nearest;
import org.myaypon.data.Problem;
import org.myaypon.page.PageComposer;
import org.myaypon.template.Template;
import org.myaypon.template.TemplateItem;

/** Tells of texts given for one sheet that no variable of its template takes. */
final class UnknownTexts {

    private UnknownTexts() {}

    static List<Problem> of(SheetOptions options, Template template) {
        Set<String> known = new TreeSet<>(PageComposer.VARIABLES);
        known.addAll(template.texts().keySet());
        for (TemplateItem item : template.items()) {
            item.patterns().forEach(pattern -> known.addAll(pattern.variables()));
            item.slot().when().ifPresent(known::add);
        }
        return options.texts().keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .map(name -> new Problem(
                        template.fileName() + " has no variable " + name + ", so its text is not used",
                        "--set " + name,
                        Nearest.didYouMean(name, known)))
                .toList();
    }
}
