package org.myaypon.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Optional;
import org.myaypon.compare.ChangedRegion;
import org.myaypon.compare.Difference;
import org.myaypon.compare.MapComparison;
import org.myaypon.compare.PageComparison;
import org.myaypon.compare.PagePicture;
import org.myaypon.compare.TemplateComparison;

/** Two compared templates as JSON. */
final class ComparisonJson {

    private ComparisonJson() {}

    static ObjectNode of(TemplateComparison comparison, Path report) {
        ObjectNode root = Json.object();
        root.put("old", comparison.before().toString());
        root.put("new", comparison.after().toString());
        root.put("report", report.toString());
        root.put("same", comparison.isSame());
        ArrayNode maps = root.putArray("maps");
        comparison.maps().forEach(map -> maps.add(of(map)));
        root.set("passedOver", Json.texts(comparison.passedOver().stream()));
        return root;
    }

    private static ObjectNode of(MapComparison map) {
        ObjectNode node = Json.object().put("map", map.name()).put("title", map.title());
        node.put("made", map.isMade()).put("same", map.isSame()).put("changed", map.share());
        ArrayNode pages = node.putArray("pages");
        map.pages().forEach(page -> pages.add(of(page)));
        node.set("newProblems", Json.problems(map.problems().appeared()));
        node.set("solvedProblems", Json.problems(map.problems().gone()));
        put(node, "Items", map.items().items());
        put(node, "Names", map.items().names());
        node.set("failures", Json.problems(map.failures()));
        return node;
    }

    private static void put(ObjectNode node, String of, Difference<String> difference) {
        node.set("new" + of, Json.texts(difference.appeared().stream()));
        node.set("gone" + of, Json.texts(difference.gone().stream()));
    }

    private static ObjectNode of(PageComparison page) {
        ObjectNode node = Json.object().put("changed", page.share());
        put(node, "old", page.before());
        put(node, "new", page.after());
        ArrayNode regions = node.putArray("regions");
        page.regions().forEach(region -> regions.add(of(region)));
        return node;
    }

    private static void put(ObjectNode node, String side, Optional<PagePicture> picture) {
        ObjectNode sheet = node.putObject(side);
        picture.ifPresent(of ->
                sheet.put("picture", of.file()).put("widthMm", of.widthMm()).put("heightMm", of.heightMm()));
    }

    private static ObjectNode of(ChangedRegion region) {
        return Json.object()
                .put("item", region.item())
                .put("xMm", rounded(region.box().xMm()))
                .put("yMm", rounded(region.box().yMm()))
                .put("widthMm", rounded(region.box().widthMm()))
                .put("heightMm", rounded(region.box().heightMm()));
    }

    private static double rounded(double mm) {
        return Math.rint(mm * 10) / 10;
    }
}
