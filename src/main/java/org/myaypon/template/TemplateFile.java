package org.myaypon.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.myaypon.data.Nearest;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.data.YamlFile;
import org.myaypon.data.YamlValue;

/** Reads page templates, which are YAML files that a user may edit; docs/templates.md describes them. */
public final class TemplateFile {

    private static final Set<String> KEYS =
            Set.of("name", "paper", "orientation", "margin", "colours", "styles", "texts", "items", "continuation");

    private TemplateFile() {}

    /**
     * Reads a template. Items that reach beyond the paper or into its margin are problems; anything that cannot be
     * understood (an unknown item, key, style or colour, a size that is not above 0) is a
     * {@link org.myaypon.data.UserException} with its line and column.
     */
    public static Result<Template> read(Path file) {
        return read(YamlFile.read(file));
    }

    /** Takes a YAML file that is at hand as a template; see {@link #read(Path)}. */
    public static Result<Template> read(YamlFile file) {
        YamlValue root = file.root();
        root.allowOnly(KEYS);
        Paper paper = paper(root.get("paper"));
        boolean landscape = isLandscape(root.get("orientation"));
        double widthMm = landscape ? paper.longSideMm() : paper.shortSideMm();
        double heightMm = landscape ? paper.shortSideMm() : paper.longSideMm();
        double marginMm = root.find("margin").map(TemplateFile::margin).orElse(0.0);

        List<Problem> problems = new ArrayList<>();
        TemplateStyles styles = new TemplateStyles(root);
        TemplatePlace place = new TemplatePlace(widthMm, heightMm, marginMm);
        List<TemplateItem> items = new TemplateItemReader(styles, place, problems).read(root.get("items"));
        List<TemplateItem> following = new FollowingPages(items, place.insideMargins())
                .read(root.find("continuation"), new TemplateItemReader(styles, place, problems));
        String fileName = String.valueOf(file.file().getFileName());
        String name = root.find("name").map(YamlValue::text).orElse(fileName);
        return new Result<>(new Template(name, fileName, paper, landscape, texts(root), items, following), problems);
    }

    private static Paper paper(YamlValue value) {
        return Paper.named(value.text())
                .orElseThrow(() -> value.error(
                        "There is no paper \"" + value.text() + "\"",
                        Nearest.didYouMean(value.text(), Paper.titles())));
    }

    private static boolean isLandscape(YamlValue value) {
        return switch (value.text()) {
            case "portrait" -> false;
            case "landscape" -> true;
            default ->
                throw value.error("There is no orientation \"" + value.text() + "\"", "Choose portrait or landscape");
        };
    }

    private static double margin(YamlValue value) {
        double margin = value.number();
        if (margin < 0 || margin > 100) {
            throw value.error("The margin is " + value.text() + " mm", "Choose 0 to 100");
        }
        return margin;
    }

    private static Map<String, LocalText> texts(YamlValue root) {
        Map<String, LocalText> texts = new HashMap<>();
        root.find("texts").ifPresent(group -> {
            for (String name : group.keys()) {
                group.find(name).ifPresent(value -> texts.put(name, LocalText.read(value)));
            }
        });
        return texts;
    }
}
