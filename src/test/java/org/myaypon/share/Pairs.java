package org.myaypon.share;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.myaypon.cli.Main;
import org.myaypon.project.Heading;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapFile;
import org.myaypon.project.Overlay;
import org.myaypon.project.Recipes;
import org.myaypon.project.Restriction;
import org.myaypon.project.TableRows;

/** A map of the tiny country of which some rows and a layer are restricted. */
public final class Pairs {

    /** An organisation of restricted rows alone. */
    public static final String SECRET = "Quiet Hands Mission";

    /** A site of a restricted layer. */
    public static final String SITE = "Hidden Spring Camp";

    private static final String TABLE =
            """
            pcode,place,org,sector,people,sharing
            MMR901001,Hill,Open Door,Water,41,public
            MMR901001,Hill,Quiet Hands Mission,Shelter,98765,Restricted
            MMR901002,Ford,Open Door,Water,12,
            MMR901002,Ford,လျှို့ဝှက်အဖွဲ့,Water,13, restricted
            MMR901003,Isles,Hope Foundation,Food,7,public
            MMR902001,Ring,Hope,Food,8,restricted
            """;

    private Pairs() {}

    /** The map, of the number of organisations, in a folder. */
    public static Path map(Path folder) throws IOException {
        Path map = Recipes.map(folder);
        Recipes.table(folder, "who.csv", TABLE);
        Recipes.table(folder, "sites.csv", "name,lon,lat\nHidden Spring Camp,96.2,20.2\n");
        Recipes.table(folder, "towns.csv", "name,lon,lat\nMarket,96.1,20.1\n");
        MapDocument document = MapFile.read(map);
        Overlay towns = Overlay.of(folder.resolve("towns.csv"));
        Overlay sites = new Overlay(
                folder.resolve("sites.csv"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Camps of one partner"),
                1,
                Optional.empty(),
                true);
        MapFile.save(
                document.withHeading(new Heading("Partners", "June 2026", "Invented, June 2026", "", "Partners", ""))
                        .withTable(new TableRows(folder.resolve("who.csv"), Optional.of("pcode"), Optional.empty())
                                .withRestricted(Optional.of(
                                        new Restriction("sharing", List.of("restricted"), List.of("Shelter"), false))))
                        .withValue("distinct(org)")
                        .withOverlays(List.of(towns, sites))
                        .withTemplate("3w-township-a4-portrait.yaml"),
                map);
        return map;
    }

    /** The same with another title. */
    public static Path titled(Path folder, String title) throws IOException {
        Path map = map(folder);
        MapDocument document = MapFile.read(map);
        Heading old = document.heading();
        MapFile.save(
                document.withHeading(
                        new Heading(title, old.subtitle(), old.sources(), old.producer(), old.legend(), old.note())),
                map);
        return map;
    }

    /** What a command says, its exit code first. */
    public static String said(String... words) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(said, true, StandardCharsets.UTF_8);
        int exit = new Main(print, print, document -> 0).run(words);
        return exit + " " + said.toString(StandardCharsets.UTF_8);
    }

    /** The text of a PDF's pages. */
    public static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Whether a PDF has some words anywhere: in its text, or in any stream or string of it, in any encoding. */
    public static boolean holds(Path pdf, String words) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            StringBuilder all = new StringBuilder(text(pdf).replaceAll("\\s+", " "));
            all.append(new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1));
            for (COSObjectKey key :
                    List.copyOf(document.getDocument().getXrefTable().keySet())) {
                COSBase object = document.getDocument().getObjectFromPool(key).getObject();
                all.append(object);
                if (object instanceof COSStream stream) {
                    try (InputStream in = stream.createInputStream()) {
                        byte[] bytes = in.readAllBytes();
                        all.append(new String(bytes, StandardCharsets.UTF_8));
                        all.append(new String(bytes, StandardCharsets.UTF_16BE));
                    }
                }
            }
            String hex = HexFormat.of().withUpperCase().formatHex(words.getBytes(StandardCharsets.UTF_16BE));
            String found = all.toString();
            return found.contains(words) || found.toUpperCase(Locale.ROOT).contains(hex);
        }
    }
}
