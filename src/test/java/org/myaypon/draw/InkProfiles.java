package org.myaypon.draw;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The ICC profile of an invented press, whose inks are the complements of red, green and blue with the grey taken out into black. */
public final class InkProfiles {
    private static final int GRID = 9;
    private static final int INK_GRID = 3;
    private static final int HEADER = 128;

    private InkProfiles() {}

    /** Writes the profile into a folder. */
    public static Path press(Path folder) throws IOException {
        return Files.write(folder.resolve("press.icc"), profile());
    }

    private static byte[] profile() throws IOException {
        byte[][] tags = {text("desc", "Invented press"), text("text", "Public domain"), white(), toLab(), toInks()};
        String[] names = {"desc", "cprt", "wtpt", "A2B0", "B2A0"};
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream table = new DataOutputStream(body);
        table.writeInt(tags.length);
        int at = HEADER + 4 + 12 * tags.length;
        for (int i = 0; i < tags.length; i++) {
            table.writeBytes(names[i]);
            table.writeInt(at);
            table.writeInt(tags[i].length);
            at += (tags[i].length + 3) / 4 * 4;
        }
        for (byte[] tag : tags) {
            table.write(tag);
            table.write(new byte[(4 - tag.length % 4) % 4]);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        header(new DataOutputStream(all), HEADER + body.size());
        body.writeTo(all);
        return all.toByteArray();
    }

    private static void header(DataOutputStream out, int size) throws IOException {
        out.writeInt(size);
        out.writeInt(0);
        out.writeInt(0x02400000);
        out.writeBytes("prtrCMYKLab ");
        for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
            out.writeShort(part);
        }
        out.writeBytes("acsp");
        out.write(new byte[28]);
        xyz(out);
        out.write(new byte[HEADER - 80]);
    }

    private static void xyz(DataOutputStream out) throws IOException {
        out.writeInt(0xF6D6);
        out.writeInt(0x10000);
        out.writeInt(0xD32D);
    }

    private static byte[] white() throws IOException {
        ByteArrayOutputStream tag = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(tag);
        out.writeBytes("XYZ ");
        out.writeInt(0);
        xyz(out);
        return tag.toByteArray();
    }

    private static byte[] text(String kind, String words) throws IOException {
        ByteArrayOutputStream tag = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(tag);
        out.writeBytes(kind);
        out.writeInt(0);
        byte[] bytes = (words + "\0").getBytes(StandardCharsets.US_ASCII);
        if (kind.equals("desc")) {
            out.writeInt(bytes.length);
            out.write(bytes);
            out.write(new byte[78]);
        } else {
            out.write(bytes);
        }
        return tag.toByteArray();
    }

    /** A table of eight bits (lut8Type) without curves. */
    private static DataOutputStream lut(ByteArrayOutputStream tag, int inputs, int outputs, int grid)
            throws IOException {
        DataOutputStream out = new DataOutputStream(tag);
        out.writeBytes("mft1");
        out.writeInt(0);
        out.write(new byte[] {(byte) inputs, (byte) outputs, (byte) grid, 0});
        for (int i = 0; i < 9; i++) {
            out.writeInt(i % 4 == 0 ? 0x10000 : 0);
        }
        straight(out, inputs);
        return out;
    }

    private static void straight(DataOutputStream out, int channels) throws IOException {
        for (int channel = 0; channel < channels; channel++) {
            for (int i = 0; i < 256; i++) {
                out.write(i);
            }
        }
    }

    private static byte[] toInks() throws IOException {
        ByteArrayOutputStream tag = new ByteArrayOutputStream();
        DataOutputStream out = lut(tag, 3, 4, GRID);
        for (int l = 0; l < GRID; l++) {
            for (int a = 0; a < GRID; a++) {
                for (int b = 0; b < GRID; b++) {
                    double step = 255.0 / (GRID - 1);
                    double[] rgb = rgb(100.0 * l / (GRID - 1), a * step - 128, b * step - 128);
                    double black = 1 - Math.max(rgb[0], Math.max(rgb[1], rgb[2]));
                    for (double channel : rgb) {
                        out.write((int) Math.round(255 * (1 - channel - black)));
                    }
                    out.write((int) Math.round(255 * black));
                }
            }
        }
        straight(out, 4);
        return tag.toByteArray();
    }

    private static byte[] toLab() throws IOException {
        ByteArrayOutputStream tag = new ByteArrayOutputStream();
        DataOutputStream out = lut(tag, 4, 3, INK_GRID);
        for (int i = 0; i < Math.pow(INK_GRID, 4); i++) {
            double black = i % INK_GRID / (INK_GRID - 1.0);
            double ink = i / INK_GRID % INK_GRID / (INK_GRID - 1.0);
            out.write((int) Math.round(255 * (1 - ink) * (1 - black)));
            out.write(128);
            out.write(128);
        }
        straight(out, 3);
        return tag.toByteArray();
    }

    /** Roughly red, green and blue of CIELAB, 0 to 1. */
    private static double[] rgb(double l, double a, double b) {
        double y = (l + 16) / 116;
        double[] xyz = {0.9642 * cube(y + a / 500), cube(y), 0.8249 * cube(y - b / 200)};
        return new double[] {
            gamma(3.1339 * xyz[0] - 1.6169 * xyz[1] - 0.4906 * xyz[2]),
            gamma(-0.9785 * xyz[0] + 1.9160 * xyz[1] + 0.0333 * xyz[2]),
            gamma(0.0720 * xyz[0] - 0.2290 * xyz[1] + 1.4057 * xyz[2])
        };
    }

    private static double cube(double t) {
        return t > 6.0 / 29 ? t * t * t : 3 * 36.0 / 841 * (t - 4.0 / 29);
    }

    private static double gamma(double linear) {
        double kept = Math.max(0, Math.min(1, linear));
        return kept <= 0.0031308 ? 12.92 * kept : 1.055 * Math.pow(kept, 1 / 2.4) - 0.055;
    }
}
