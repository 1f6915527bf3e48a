package org.myaypon.data;

import java.util.Objects;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * A parser's complaint in a user's words.
 *
 * @param what what is wrong
 * @param fix what to do
 * @param atStart whether the place to show is where the broken thing begins rather than where it was noticed
 */
record YamlMistake(String what, String fix, boolean atStart) {

    static YamlMistake of(MarkedYamlEngineException e) {
        String problem = Objects.requireNonNullElse(e.getProblem(), "");
        String context = Objects.requireNonNullElse(e.getContext(), "");
        if (problem.contains("TAB")) {
            return here("A tab stands where only spaces may stand", "Replace the tab with spaces");
        }
        if (problem.contains("mapping values are not allowed")) {
            return here("A \":\" is not allowed here", "Put the text in quotes, or check the indentation");
        }
        if (context.contains("quoted scalar")) {
            return new YamlMistake("A quotation mark is not closed", "Add the closing quotation mark", true);
        }
        if (context.contains("flow")) {
            return new YamlMistake("A bracket is not closed, or a comma is missing", "Check the [ ] and { }", true);
        }
        if (problem.contains("could not find expected ':'")) {
            return new YamlMistake("A \":\" is missing after this key", "Write it as \"key: value\"", true);
        }
        if (context.contains("block mapping") || context.contains("block collection")) {
            return here("The indentation does not fit the lines above", "Line it up with the keys of its group");
        }
        if (problem.contains("undefined alias")) {
            return here("The alias here names nothing that stands above", "Put text that begins with * in quotes");
        }
        if (context.contains("expected a single document")) {
            return here("The file holds more than one document", "Remove the line \"---\" and what follows it");
        }
        if (problem.contains("<document start>")) {
            return here(
                    "This is no YAML: a value stands where the file should go on with a key",
                    "Choose another file, or write it as \"key: value\"");
        }
        return here(
                "This cannot be read as YAML", "Put text with special characters in quotes, or choose another file");
    }

    private static YamlMistake here(String what, String fix) {
        return new YamlMistake(what, fix, false);
    }
}
