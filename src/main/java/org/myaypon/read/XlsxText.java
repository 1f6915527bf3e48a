package org.myaypon.read;

/** Reads the rich text of Excel's strings as plain text. */
final class XlsxText {

    private XlsxText() {}

    /** Adds the text within the tag that opens here, all its runs together, up to where it closes. */
    static void read(XmlPull xml, String tag, StringBuilder text) {
        boolean within = false;
        while (xml.next() && !xml.closes(tag)) {
            if (xml.opens("rPh")) {
                xml.skip();
            } else if (xml.opens("t")) {
                within = true;
            } else if (xml.closes("t")) {
                within = false;
            } else if (within) {
                xml.addText(text);
            }
        }
    }

    /** The text with "_x000D_" and the like as the characters that they stand for. */
    static String unescaped(CharSequence raw) {
        String text = raw.toString();
        int mark = text.indexOf("_x");
        if (mark < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        while (mark >= 0) {
            int code = code(text, mark);
            if (code >= 0) {
                plain.append(text, from, mark).append((char) code);
                from = mark + 7;
            }
            mark = text.indexOf("_x", Math.max(from, mark + 1));
        }
        return plain.append(text, from, text.length()).toString();
    }

    private static int code(String text, int mark) {
        if (mark + 7 > text.length() || text.charAt(mark + 6) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = mark + 2; i < mark + 6; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = 16 * code + digit;
        }
        return code;
    }
}
