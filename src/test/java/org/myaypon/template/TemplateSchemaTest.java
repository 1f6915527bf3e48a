package org.myaypon.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myaypon.data.YamlFile;

class TemplateSchemaTest {

    static final List<String> SHIPPED = Templates.SHIPPED;

    private static final Path TEMPLATES =
            Path.of(System.getProperty("myaypon.home", ".")).resolve("templates");
    private static final Path FILE = TEMPLATES.resolve("schema").resolve("template.schema.json");

    private static List<String> mistakes(String text) {
        return new SchemaCheck(TemplateSchema.make())
                .mistakes(YamlFile.parse(text, Path.of("t.yaml")).root());
    }

    /** With -Dschema.update the file is written anew. */
    @Test
    void theSchemaIsThatOfTheProgramsOwnLists() throws IOException {
        String made =
                new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(TemplateSchema.make()) + "\n";
        if (Boolean.getBoolean("schema.update")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, made);
        }
        assertEquals(made, Files.readString(FILE).replace("\r\n", "\n"), "write it anew with -Dschema.update=true");
    }

    @Test
    void everyKeyOfEveryItemIsDescribed() {
        for (ItemKind kind : ItemKinds.all()) {
            for (String key : kind.allowed()) {
                assertTrue(
                        key.equals("item") || SchemaKeys.of(kind.word(), key).isPresent(),
                        "describe " + kind.word() + "." + key + " in SchemaKeys");
            }
        }
    }

    @ParameterizedTest
    @FieldSource("SHIPPED")
    void everyShippedTemplateKeepsToTheSchemaAndNamesIt(String name) throws IOException {
        String text = Files.readString(TEMPLATES.resolve(name));
        assertEquals(List.of(), mistakes(text));
        assertTrue(
                text.startsWith("# yaml-language-server: $schema=schema/template.schema.json"), text.substring(0, 80));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extends: a4-portrait.yaml",
                "extends: a.yaml\nitems: [{name: title, hide: true}]",
                """
                paper: {width: 420, height: 594}
                margin: {top: 1, right: 1, bottom: 1, left: 1}
                bleed: 3
                items:
                  - {item: map, at: {left: "legend.right + 4", width: "50%", top: 3, height: legend.height}}
                """
            })
    void whatTheLanguageAllowsKeepsToTheSchema(String text) {
        assertEquals(List.of(), mistakes(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name: No paper",
                "paper: A9\nitems: []",
                "extends: a.yaml\nitem: []",
                "extends: a.yaml\nitems: [{hide: true}]",
                "extends: a.yaml\nitems: [{item: scalebar}]",
                "extends: a.yaml\nitems: [{item: text, allign: left}]",
                "extends: a.yaml\nitems: [{item: text, align: middle}]",
                "extends: a.yaml\nitems: [{item: map, at: {left: wide}}]",
                "extends: a.yaml\nitems: [{item: legend, histogram: perhaps}]",
                "extends: a.yaml\nstyles: {title: {size: large}}",
                "extends: a.yaml\nbleed: 30"
            })
    void whatTheLanguageDoesNotKnowIsMarkedByTheSchema(String text) {
        assertFalse(mistakes(text).isEmpty());
    }
}
