package org.myaypon.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.swing.ImageIcon;
import org.geotools.api.style.Graphic;
import org.geotools.styling.StyleFactoryImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Graphics that styles take from files or hold themselves. */
class ArtworkTest {
    private static final String MIDDLE = "POINT (50 40)";
    private static final String RED_BOX =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'><rect width='20' height='10' fill='#f00'/></svg>";

    @TempDir
    private Path folder;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toUri().toString();
    }

    private static Picture picture(double sizeMm, String uri) {
        return Looks.picture(MIDDLE, Looks.point(Looks.graphic(sizeMm, Looks.external(uri))));
    }

    private static Optional<String> problem(String uri) {
        return Looks.problem(picture(10, uri));
    }

    static byte[] png(int width, int height, int argb) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, argb);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    static String data(String type, byte[] bytes) {
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    @Test
    void anSvgFileIsAsHighAsItsSizeSays() throws IOException {
        Picture picture = picture(10, file("a box.svg", RED_BOX));
        picture.shows(Color.RED, 40.2, 35.2);
        picture.shows(Color.RED, 59.8, 44.8);
        picture.shows(Sheet.SEA, 50, 34.8);
        picture.shows(Sheet.SEA, 60.2, 40);
        assertEquals(List.of(), picture.problems());
    }

    @Test
    void anSvgFileWithoutASizeHasItsOwn() throws IOException {
        Picture picture = picture(0, file("box.svg", RED_BOX));
        picture.shows(Color.RED, 47.3, 40);
        picture.shows(Sheet.SEA, 47.1, 40);
    }

    @Test
    void thePlaceholdersOfQgisTakeTheColoursOfTheAddress() throws IOException {
        String uri = file(
                "param.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 20'><rect x='2' y='2' width='16' height='16'"
                        + " fill='param(fill) #f00' fill-opacity='param(fill-opacity)' stroke='param(outline) #fff'"
                        + " stroke-width='param(outline-width) 1'/></svg>");
        Picture plain = picture(20, uri);
        plain.shows(Color.RED, 50, 40);
        plain.shows(Color.WHITE, 42, 40);
        Picture colored = picture(20, uri + "?fill=%230000ff&fill-opacity=1&outline=%2300ff00&outline-width=10");
        colored.shows(Color.BLUE, 50, 40);
        // Ten pixels are 2.8 mm, half of it on each side of the line at 42 mm.
        colored.shows(Color.GREEN, 40.8, 40);
        colored.shows(Color.GREEN, 43.2, 40);
        colored.shows(Color.BLUE, 43.6, 40);
    }

    @Test
    void placeholdersTakeTheColourOfTheMarkBesideTheGraphic() throws IOException {
        String uri = file(
                "param.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0H9V9H0z' fill='param(fill)'/></svg>");
        Picture picture = Looks.picture(
                MIDDLE, Looks.point(Looks.graphic(10, Looks.external(uri), Looks.filled("square", Color.BLUE))));
        picture.shows(Color.BLUE, 50, 40);
    }

    @Test
    void opacityAndTurningHoldForTheGraphicAsAWhole() throws IOException {
        Graphic graphic = Looks.graphic(10, Looks.external(file("box.svg", RED_BOX.replace("#f00", "#000"))));
        graphic.setOpacity(Sheet.styles().literalExpression(0.5));
        graphic.setRotation(Sheet.styles().literalExpression(90));
        Picture picture = Looks.picture(MIDDLE, Looks.point(graphic));
        assertEquals(Sheet.SEA.getRed() / 2.0, picture.at(50, 31).getRed(), 2);
        picture.shows(Sheet.SEA, 42, 40);
    }

    @Test
    void clipsGroupsAndStrokesOfSvgAreKept() throws IOException {
        Picture picture = picture(
                20,
                file(
                        "parts.svg",
                        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 20'><clipPath id='c'><rect width='10'"
                                + " height='20'/></clipPath><g clip-path='url(#c)'><rect width='20' height='20'"
                                + " fill='#00f'/></g><g transform='translate(15 0) scale(2)'><path d='M0 0V10'"
                                + " stroke='#f00' stroke-width='1'/></g></svg>"));
        picture.shows(Color.BLUE, 49, 40);
        picture.shows(Sheet.SEA, 52, 40);
        picture.shows(Color.RED, 55.9, 40);
        picture.shows(Sheet.SEA, 56.2, 40);
    }

    @Test
    void gradientsAreDrawn() throws IOException {
        Picture picture = picture(
                20,
                file(
                        "gradient.svg",
                        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 20'><linearGradient id='g'><stop"
                                + " stop-color='#f00'/><stop offset='1' stop-color='#00f'/></linearGradient>"
                                + "<rect width='20' height='20' fill='url(#g)'/></svg>"));
        assertEquals(128, picture.at(50, 40).getRed(), 8);
        assertEquals(64, picture.at(55, 40).getRed(), 8);
        assertEquals(191, picture.at(55, 40).getBlue(), 8);
    }

    @Test
    void picturesInTheStyleItselfAreDrawn() throws IOException {
        Picture picture = picture(10, data("image/png", png(8, 4, 0xFFFF0000)));
        picture.shows(Color.RED, 41, 40);
        picture.shows(Sheet.SEA, 50, 34);
        picture(10, data("image/svg+xml", RED_BOX.getBytes(StandardCharsets.UTF_8)))
                .shows(Color.RED, 50, 40);
        picture(10, "data:image/svg+xml;utf8," + RED_BOX.replace("#", "%23")).shows(Color.RED, 50, 40);
    }

    @Test
    void aPictureThatTheStyleHasUnpackedIsDrawn() throws IOException {
        var icon = new ImageIcon(png(8, 4, 0xFFFF0000));
        var external = new StyleFactoryImpl().createExternalGraphic(icon, "image/png");
        Looks.picture(MIDDLE, Looks.point(Looks.graphic(10, external))).shows(Color.RED, 41, 40);
    }

    @Test
    void picturesFillAreasAsTiles() throws IOException {
        byte[] half = png(2, 2, 0xFF0000FF);
        Picture picture = Looks.picture(
                "POLYGON ((0 0, 100 0, 100 80, 0 80, 0 0))",
                Looks.pattern(
                        Looks.graphic(5, Looks.external(data("image/png", half))), "graphic-margin", "0 17.857 0 0"));
        picture.shows(Color.BLUE, 2, 40);
        picture.shows(Sheet.SEA, 7, 40);
        picture.shows(Color.BLUE, 12, 40);
    }

    @Test
    void aMissingGraphicIsToldOnceWithItsRuleAndABoxStandsThere() {
        Picture picture = Picture.of(new Sheet()
                .layer(
                        "Camps",
                        Sheet.style(Sheet.rule(
                                "Open",
                                "INCLUDE",
                                Looks.point(Looks.graphic(
                                        10,
                                        Looks.external(folder.resolve("tent.svg")
                                                .toUri()
                                                .toString()))))),
                        MIDDLE,
                        "POINT (20 20)")
                .page());
        assertEquals(1, picture.problems().size());
        assertEquals("layer Camps, rule Open", picture.problems().get(0).where());
        assertEquals(
                "The style has a graphic, tent.svg, that is not there",
                picture.problems().get(0).what());
        assertTrue(picture.count(Sheet.SEA, 48, 38, 4, 4) < 1500, "no box");
        picture.shows(Sheet.SEA, 54, 40);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/a.svg",
                "https://example.org/a.png",
                "ftp://example.org/a.svg",
                "file://server/share/a.svg",
                "file:////server/share/a.svg",
                "jar:file:/a.jar!/a.svg",
                "a.svg"
            })
    void nothingButFilesOfThisMachineIsOpened(String uri) {
        String name = uri.contains("png") ? "a.png" : "a.svg";
        assertEquals(
                Optional.of("The style has a graphic, " + name
                        + ", that is no file of this machine, and nothing else is opened"),
                problem(uri));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not a picture | is neither an SVG, PNG, JPEG nor GIF file",
                "<svg xmlns='http://www.w3.org/2000/svg' | is no SVG file that can be read",
                "<html><p>404</p></html> | is no SVG file that can be read",
                "<svg xmlns='http://www.w3.org/2000/svg' width='0' height='0'/> | is an SVG file without a size"
            })
    void brokenFilesAreToldInASentence(String content, String told) throws IOException {
        assertEquals(
                Optional.of("The style has a graphic, broken.svg, that " + told), problem(file("broken.svg", content)));
    }

    @Test
    void aBrokenPictureIsTold() throws IOException {
        byte[] whole = png(50, 50, 0xFF112233);
        Path file = Files.write(folder.resolve("half.png"), java.util.Arrays.copyOf(whole, 40));
        assertEquals(
                Optional.of(
                        "The style has a graphic, half.png, that is a broken picture, or of a kind that cannot be read"),
                problem(file.toUri().toString()));
    }

    @Test
    void aPictureThatClaimsToBeHugeIsNotUnpacked() throws IOException {
        byte[] bytes = png(1, 1, 0xFF112233);
        // The width and height stand behind the signature and the first chunk's name.
        bytes[18] = 0x7F;
        bytes[22] = 0x7F;
        Path file = Files.write(folder.resolve("huge.png"), bytes);
        assertEquals(
                Optional.of("The style has a graphic, huge.png, that has more than 40 million pixels"),
                problem(file.toUri().toString()));
    }

    @Test
    void entitiesAndOtherFilesAreNotFollowed() throws IOException {
        file("secret.txt", "secret");
        String entity = "<!DOCTYPE svg [<!ENTITY x SYSTEM 'secret.txt'>]>"
                + RED_BOX.replace("<rect", "<title>&x;</title><rect");
        assertTrue(problem(file("entity.svg", entity)).orElse("").contains("entity.svg"));
        String picture = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><image width='9' height='9' href='"
                + folder.resolve("other.png").toUri() + "'/></svg>";
        Files.write(folder.resolve("other.png"), png(9, 9, 0xFFFF0000));
        assertEquals(0, picture(10, file("image.svg", picture)).count(Color.RED, 40, 30, 20, 20));
    }

    @Test
    void aFileThatMultipliesItselfIsRefusedInTime() throws IOException {
        StringBuilder svg = new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><defs>"
                + "<g id='g0'><rect width='1' height='1'/></g>");
        for (int i = 1; i < 10; i++) {
            svg.append("<g id='g").append(i).append("'>");
            svg.append(("<use href='#g" + (i - 1) + "'/>").repeat(10)).append("</g>");
        }
        String uri = file("bomb.svg", svg + "</defs><use href='#g9'/></svg>");
        Optional<String> told = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> problem(uri));
        assertTrue(told.orElse("").contains("bomb.svg"), told::toString);
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        String deep = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>" + "<g>".repeat(20_000)
                + "<rect width='9' height='9'/>" + "</g>".repeat(20_000) + "</svg>";
        assertTrue(problem(file("deep.svg", deep)).orElse("").contains("deep.svg"));
    }

    @Test
    void textIsLeftOutAndTold() throws IOException {
        String uri = file(
                "text.svg",
                RED_BOX.replace("</svg>", "<g><text x='1' y='9' font-size='9' fill='#00f'>HHH</text></g></svg>"));
        for (int i = 0; i < 2; i++) {
            Picture picture = picture(10, uri);
            assertEquals(0, picture.count(Color.BLUE, 30, 30, 40, 20));
            assertEquals(
                    Optional.of("The style has a graphic, text.svg, whose text is left out; turn it into paths in a"
                            + " drawing program"),
                    Looks.problem(picture));
        }
    }

    @Test
    void aChangedFileIsReadAnew() throws IOException {
        String uri = file("box.svg", RED_BOX);
        picture(10, uri).shows(Color.RED, 50, 40);
        file("box.svg", RED_BOX.replace("#f00", "#0000ff"));
        picture(10, uri).shows(Color.BLUE, 50, 40);
    }

    @Test
    void entitiesInAnSvgFileAreRefusedAndALinkedPictureInItIsTold() throws IOException {
        String evil = file(
                "evil.svg",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                        + RED_BOX.replace("<rect", "<text>&x;</text><rect"));
        assertTrue(problem(evil).orElseThrow().contains("evil.svg, that has a document type with entities"));
        String link = file(
                "link.svg",
                RED_BOX.replace("<rect", "<image href='http://example.com/a.png' width='9' height='9'/><rect"));
        assertTrue(problem(link).orElseThrow().contains("link.svg, whose linked picture is left out"));
    }

    @Test
    void aDocumentTypeAloneIsNoHarm() throws IOException {
        String plain = file(
                "plain.svg",
                "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>"
                        + RED_BOX);
        assertEquals(Optional.empty(), problem(plain));
    }
}
