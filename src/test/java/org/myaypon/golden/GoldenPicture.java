package org.myaypon.golden;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * A picture as a person last approved it. What it is compared with is kept below {@code target/golden}, with the difference when
 * there is one; {@code -Dgolden.update} approves it.
 *
 * @param file the approved picture
 */
public record GoldenPicture(Path file) {

    private static final Path HOME = Path.of(System.getProperty("myaypon.home", "."));

    /** The picture of this name below {@code src/test/resources}. */
    public static GoldenPicture of(String name) {
        return new GoldenPicture(HOME.resolve("src/test/resources").resolve(name + ".png"));
    }

    /** Where a picture to compare with is to be written. */
    public Path actual() throws IOException {
        return Files.createDirectories(HOME.resolve("target/golden")).resolve(String.valueOf(file.getFileName()));
    }

    /** The approved picture. */
    BufferedImage image() throws IOException {
        return ImageIO.read(file.toFile());
    }

    /** How much room the approved picture takes. */
    long bytes() throws IOException {
        return Files.size(file);
    }

    /** Asserts that the picture that was written looks as it did. */
    public void isMet() throws IOException {
        BufferedImage now = ImageIO.read(actual().toFile());
        if (System.getProperty("golden.update") != null) {
            ImageIO.write(FewColors.of(now), "png", file.toFile());
        }
        assertTrue(Files.exists(file), () -> "there is no " + file + " yet: run the test with -Dgolden.update");
        PictureComparison comparison = PictureComparison.of(image(), now);
        if (!comparison.isSame()) {
            Path difference = actual().resolveSibling("difference-" + file.getFileName());
            ImageIO.write(comparison.over(now), "png", difference.toFile());
            throw new AssertionError(file.getFileName() + " looks other than it did: " + comparison + "; look at "
                    + actual() + " and " + difference + ", and run the test with -Dgolden.update if it is meant");
        }
    }
}
