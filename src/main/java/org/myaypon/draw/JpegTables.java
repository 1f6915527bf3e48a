package org.myaypon.draw;

/** The tables of a baseline JPEG, as ITU-T T.81 annex K proposes them. */
final class JpegTables {
    /** The order in which the 64 values of a block are written. */
    static final int[] ZIGZAG = {
        0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14,
        21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60,
        61, 54, 47, 55, 62, 63
    };

    static final JpegCodes DC_LIGHT = JpegCodes.of("00010501010101010100000000000000", "000102030405060708090a0b");
    static final JpegCodes DC_COLOR = JpegCodes.of("00030101010101010101010000000000", "000102030405060708090a0b");
    static final JpegCodes AC_LIGHT = JpegCodes.of(
            "0002010303020403050504040000017d",
            "0102030004110512213141061351610722711432" + "8191a1082342b1c11552d1f02433627282090a161718191a2526"
                    + "2728292a3435363738393a434445464748494a535455565758595a636465666768696a737475767778797a8384"
                    + "85868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4"
                    + "d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa");
    static final JpegCodes AC_COLOR = JpegCodes.of(
            "00020102040403040705040400010277",
            "0001020311040521310612415107617113223281" + "08144291a1b1c109233352f0156272d10a162434e125f1171819"
                    + "1a262728292a35363738393a434445464748494a535455565758595a636465666768696a737475767778797a82"
                    + "838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2"
                    + "d3d4d5d6d7d8d9dae2e3e4e5e6e7e8e9eaf2f3f4f5f6f7f8f9fa");

    private static final int[] LIGHT = {
        16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29,
        51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121,
        120, 101, 72, 92, 95, 98, 112, 100, 103, 99
    };
    private static final int[] COLOR = {
        17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99, 99, 47, 66, 99, 99,
                99,
        99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
                99,
        99, 99, 99, 99, 99, 99
    };

    private JpegTables() {}

    /** By how much each value of a block is divided, row by row; quality 1 to 100. */
    static int[] light(int quality) {
        return scaled(LIGHT, quality);
    }

    static int[] color(int quality) {
        return scaled(COLOR, quality);
    }

    private static int[] scaled(int[] table, int quality) {
        int scale = quality < 50 ? 5000 / quality : 200 - 2 * quality;
        int[] scaled = new int[table.length];
        for (int i = 0; i < table.length; i++) {
            scaled[i] = Math.max(1, Math.min(255, (table[i] * scale + 50) / 100));
        }
        return scaled;
    }
}
