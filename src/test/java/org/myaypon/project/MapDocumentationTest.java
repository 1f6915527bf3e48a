package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.myaypon.data.YamlFile;

/** The documentation's examples are map documents that can be read. */
class MapDocumentationTest {

    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("(?m)^([a-z]+):");
    private static final Map<String, String> LEAST = new LinkedHashMap<>(Map.of(
            "boundaries", "{file: b.shp}",
            "table", "{file: t.csv}",
            "value", "count()",
            "created", "\"2026-06-30T14:00:00+06:30\""));

    static List<String> examples() throws IOException {
        List<String> examples = new ArrayList<>();
        for (String name : List.of("maps.md", "hazards.md", "palettes.md")) {
            Path file = ProgramFolders.ofThisStart().home().resolve("docs").resolve(name);
            Matcher example = EXAMPLE.matcher(Files.readString(file));
            while (example.find()) {
                examples.add(example.group(1));
            }
        }
        assertFalse(examples.isEmpty());
        return examples;
    }

    /** An example with what it leaves out. */
    private static String whole(String example) {
        StringBuilder text = new StringBuilder(example);
        List<String> there =
                KEY.matcher(example).results().map(key -> key.group(1)).toList();
        LEAST.forEach((key, value) -> {
            if (!there.contains(key)) {
                text.append(key).append(": ").append(value).append('\n');
            }
        });
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleCanBeRead(String example) {
        Path folder = Path.of("maps").toAbsolutePath();
        MapDocument document = DocumentReader.read(
                YamlFile.parse(whole(example), folder.resolve("example.yaml")).root(), folder);
        document.overlays().stream()
                .filter(Overlay.class::isInstance)
                .flatMap(overlay -> ((Overlay) overlay).look().stream())
                .forEach(
                        look -> assertTrue(org.myaypon.style.HazardLooks.names().contains(look), look));
    }
}
