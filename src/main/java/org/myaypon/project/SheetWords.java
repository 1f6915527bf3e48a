package org.myaypon.project;

import java.util.LinkedHashMap;
import java.util.Map;
import org.myaypon.data.YamlFile;
import org.myaypon.data.YamlValue;
import org.myaypon.template.LocalText;

/** The texts that a map document has for variables of its template: "texts: {areas: {en: camps, my: …}}". */
final class SheetWords {

    private SheetWords() {}

    static Map<String, LocalText> read(YamlValue group) {
        Map<String, LocalText> texts = new LinkedHashMap<>();
        for (String name : group.keys()) {
            group.find(name).ifPresent(value -> texts.put(name, LocalText.read(value)));
        }
        return texts;
    }

    /** A text as a document writes it. */
    static String write(LocalText text) {
        if (text.equals(LocalText.of(text.english()))) {
            return YamlFile.quote(text.english());
        }
        Map<String, String> parts = new LinkedHashMap<>();
        if (!text.english().isEmpty()) {
            parts.put("en", YamlFile.quote(text.english()));
        }
        if (!text.burmese().isEmpty()) {
            parts.put("my", YamlFile.quote(text.burmese()));
        }
        if (!text.joined().equals(LocalText.SLASH)) {
            parts.put("join", text.joined().equals(LocalText.LINE) ? "line" : "none");
        }
        return FormWriter.group(parts);
    }
}
