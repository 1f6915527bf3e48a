package org.myaypon.ui;

import org.myaypon.project.MapDocument;
import org.myaypon.template.DraftItem;
import org.myaypon.template.TemplateEdit;

/**
 * The words of the page's items, in the map's language where a template has them in several.
 *
 * @param session the open map
 * @param template where they are written
 */
record ItemWords(SessionModel session, EditedTemplate template) {

    /** The words of an item as its template writes them. */
    String of(DraftItem item) {
        return item.value(String.join(".", item.textPath(language())));
    }

    /** Gives an item other words. */
    void set(DraftItem item, String words) {
        if (!words.equals(of(item))) {
            template.apply(new TemplateEdit.Put(item.name(), item.textPath(language()), words));
        }
    }

    private String language() {
        return session.document()
                .filter(map -> map.labels().language() == MapDocument.Language.MY)
                .map(map -> "my")
                .orElse("en");
    }
}
