package org.myaypon.draw;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where a graphic comes from: a file of this machine, or the style itself. Nothing else is ever opened.
 *
 * @param address the address without what stands behind its question mark
 * @param parameters what stands there
 */
record GraphicSource(String address, Map<String, String> parameters) {
    private static final int LARGEST_BYTES = 20_000_000;
    private static final int LONGEST_NAME = 60;
    private static final String BASE64 = "base64,";
    private static final String QGIS_BASE64 = "base64:";

    static GraphicSource of(String uri) {
        String text = uri.strip();
        int question = text.indexOf('?');
        boolean hasParameters = question >= 0 && (!text.startsWith("data:") || text.contains(BASE64));
        return hasParameters
                ? new GraphicSource(text.substring(0, question), parameters(text.substring(question + 1)))
                : new GraphicSource(text, Map.of());
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        int from = 0;
        while (from <= query.length()) {
            int end = query.indexOf('&', from) < 0 ? query.length() : query.indexOf('&', from);
            String pair = query.substring(from, end);
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
            }
            from = end + 1;
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** How it is called in a problem: the file's name. */
    String name() {
        if (isInStyle()) {
            return "in the style itself";
        }
        String name = decoded(address.substring(address.lastIndexOf('/') + 1));
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    }

    private boolean isInStyle() {
        return address.startsWith("data:") || address.startsWith(QGIS_BASE64);
    }

    /** What changes when the graphic changes. */
    String version() throws UnusableGraphicException {
        if (isInStyle()) {
            return address;
        }
        try {
            Path file = file();
            return file + " " + Files.getLastModifiedTime(file) + " " + Files.size(file);
        } catch (IOException e) {
            throw new UnusableGraphicException("is not there", e);
        }
    }

    byte[] bytes() throws UnusableGraphicException {
        byte[] bytes = isInStyle() ? inStyle() : inFile();
        if (bytes.length > LARGEST_BYTES) {
            throw new UnusableGraphicException("has more than 20 MB");
        }
        return bytes;
    }

    private byte[] inStyle() throws UnusableGraphicException {
        try {
            if (address.startsWith(QGIS_BASE64)) {
                return Base64.getMimeDecoder().decode(address.substring(QGIS_BASE64.length()));
            }
            int base64 = address.indexOf(BASE64);
            if (base64 >= 0) {
                return Base64.getMimeDecoder().decode(decoded(address.substring(base64 + BASE64.length())));
            }
            return decoded(address.substring(address.indexOf(',') + 1)).getBytes(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new UnusableGraphicException("is not whole", e);
        }
    }

    private byte[] inFile() throws UnusableGraphicException {
        try (InputStream in = Files.newInputStream(file())) {
            return in.readNBytes(LARGEST_BYTES + 1);
        } catch (IOException e) {
            throw new UnusableGraphicException("cannot be read", e);
        }
    }

    /** The file that it is in; empty when it is in the style itself, or is not there. */
    Optional<Path> found() {
        try {
            return isInStyle() ? Optional.empty() : Optional.of(file());
        } catch (UnusableGraphicException e) {
            return Optional.empty();
        }
    }

    private Path file() throws UnusableGraphicException {
        try {
            URI uri = new URI(address.replace(" ", "%20"));
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean local = scheme.equals("file")
                    && (uri.getAuthority() == null || uri.getAuthority().isEmpty())
                    && uri.getPath() != null
                    && !uri.getPath().startsWith("//");
            if (!local) {
                throw new UnusableGraphicException("is no file of this machine, and nothing else is opened");
            }
            Path file = Path.of(new URI("file", null, uri.getPath(), null));
            if (!Files.isRegularFile(file)) {
                throw new UnusableGraphicException("is not there");
            }
            return file;
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new UnusableGraphicException("has no proper address", e);
        }
    }
}
