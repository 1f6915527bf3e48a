package org.myaypon.page;

import java.util.ArrayList;
import java.util.List;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.template.Template;
import org.myaypon.template.TemplateItem;
import org.myaypon.template.TextValue;

/**
 * Makes a sheet of a template and what it is to say: the page with the map, and as many further pages as its tables need. What
 * could not be shown whole is a problem.
 */
public final class SheetComposer {

    private SheetComposer() {}

    /** Composes a sheet. The same input always gives the same sheet. */
    public static Result<Sheet> compose(Template template, PageContent content) {
        List<Problem> problems = new ArrayList<>();
        PageTexts texts = new PageTexts(template, content, new ArrayList<>());
        PageTables tables = PageTables.of(
                template,
                content.tables(),
                TextValue.inEnglish(content.texts()),
                FlowWords.of(texts.language(), texts::get),
                problems);
        List<Page> pages = new ArrayList<>();
        List<TemplateItem> unfilled = new ArrayList<>();
        for (int page = 0; page < tables.pages(); page++) {
            int place = page;
            Result<Page> composed = PageComposer.compose(
                    template,
                    page == 0 ? template.items() : template.following(),
                    content.onPage(page + 1, tables.pages()),
                    table -> tables.on(place, table),
                    page == 0 && tables.pages() == 1 ? unfilled::add : item -> {});
            pages.add(composed.value());
            problems.addAll(composed.problems());
        }
        return new Result<>(
                new Sheet(pages, tables.rows(), unfilled),
                problems.stream().distinct().toList());
    }
}
