package org.myaypon.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small template of an A5 sheet, and others that differ from it in one place. */
public final class ComparedTemplates {

    private static final String TEXT =
            """
            name: Small
            paper: A5
            orientation: portrait
            margin: 8
            colours: {ink: "#202020"}
            styles:
              title: {size: 12, smallest: 8, colour: ink}
              note: {size: 7, smallest: 5, colour: ink}
            texts:
              disclaimer: As it is
            items:
              - item: text
                name: title
                at: {left: 10, right: 10, top: 10, height: 10}
                style: title
                text: "{title}"
              - item: map
                at: {left: 10, right: 10, top: 30, bottom: 40}
              - item: text
                name: disclaimer
                at: {left: 10, width: 80, bottom: 10, height: 6}
                style: note
                text: "{disclaimer}"
              - item: text
                name: sources
                at: {left: 10, width: 80, bottom: 18, height: 6}
                style: note
                text: "{sources}"
            """;

    private ComparedTemplates() {}

    /** Writes the template. */
    public static Path write(Path folder, String name) throws IOException {
        return Files.writeString(folder.resolve(name), TEXT);
    }

    /** Writes it with one part replaced. */
    public static Path changed(Path folder, String name, String part, String by) throws IOException {
        if (!TEXT.contains(part)) {
            throw new IllegalArgumentException("the template has no " + part);
        }
        return Files.writeString(folder.resolve(name), TEXT.replace(part, by));
    }
}
