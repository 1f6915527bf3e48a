package org.myaypon.sld;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.geotools.api.style.Style;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;
import org.myaypon.data.WholeFile;
import org.myaypon.read.InputFile;
import org.myaypon.read.XmlText;

/** A style as a file: SLD 1.0.0 or SE 1.1.0, read into a GeoTools {@code Style} and written from one. */
public final class SldFile {

    private static final long LARGEST = 32L << 20;

    private SldFile() {}

    /**
     * Reads a style file.
     *
     * @return the style; what of it is not followed is told with rule, line and column. Graphics are {@code ExternalGraphic}s with
     *     a "file:" address in the file's folder (QGIS's parameters behind a "?") or a "data:" address
     * @throws UserException when the file cannot be read, is no style, or is no sound XML
     */
    public static Result<Style> read(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        String name = String.valueOf(absolute.getFileName());
        byte[] bytes = InputFile.read(absolute, LARGEST);
        Optional<UserException> foreign = ForeignFile.ofBytes(bytes, name);
        if (foreign.isPresent()) {
            throw foreign.get();
        }
        Path folder = absolute.getParent();
        return read(text(bytes, name), name, folder == null ? absolute : folder);
    }

    /**
     * Reads the text of a style file.
     *
     * @param name the file's name, for what is said of it
     * @param folder the folder that its graphics must be in
     * @throws UserException when it is no style, or no sound XML
     */
    public static Result<Style> read(String text, String name, Path folder) {
        if (text.length() > LARGEST) {
            throw new UserException(name + " is larger than any style", "", "Choose another file");
        }
        Optional<UserException> foreign = ForeignFile.ofText(text, name);
        if (foreign.isPresent()) {
            throw foreign.get();
        }
        return StyleReader.read(XmlTree.read(text, name), name, folder);
    }

    private static String text(byte[] bytes, String name) {
        StringWriter text = new StringWriter();
        try (Reader reader = XmlText.of(new ByteArrayInputStream(bytes)).read(new ByteArrayInputStream(bytes))) {
            reader.transferTo(text);
        } catch (IOException e) {
            throw new UserException(
                    name + " is not in the encoding that it declares",
                    "",
                    "Save it as UTF-8, or declare the encoding that it is in",
                    e);
        }
        return text.toString();
    }

    /**
     * Writes a style as SE 1.1.
     *
     * @throws UserException if the place cannot be written to
     */
    public static void write(Style style, Path file) {
        write(style, file, SldVersion.SE_1_1);
    }

    /**
     * Writes a style; the file is whole or not there at all, and the same style makes the same bytes.
     *
     * @param version the version of the standard
     * @throws UserException if the place cannot be written to
     */
    public static void write(Style style, Path file, SldVersion version) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        byte[] bytes = new StyleWriter(version, Optional.ofNullable(folder))
                .text(style)
                .getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> out.write(bytes));
    }

    /** The text of a style file; pictures stand in it as they do in the style: by their addresses or whole. */
    public static String toText(Style style, SldVersion version) {
        return new StyleWriter(version, Optional.empty()).text(style);
    }
}
