package org.myaypon.draw;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSString;

/** Finds the strings in the code of a PDF's page, in parentheses or as hexadecimal digits. */
final class StringsOfCode {

    private static final int FEWEST_BYTES = 3;

    private final byte[] code;
    private int at;

    private StringsOfCode(byte[] code) {
        this.code = code;
    }

    static void in(byte[] code, Consumer<String> found) {
        StringsOfCode strings = new StringsOfCode(code);
        while (strings.at < code.length) {
            byte sign = code[strings.at++];
            byte[] bytes = new byte[0];
            if (sign == '(') {
                bytes = strings.literal();
            } else if (sign == '<') {
                bytes = strings.hexadecimal();
            }
            if (bytes.length >= FEWEST_BYTES) {
                found.accept(new COSString(bytes).getString());
            }
        }
    }

    private byte[] literal() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int depth = 1;
        while (at < code.length) {
            byte sign = code[at++];
            if (sign == '\\') {
                escaped(bytes);
                continue;
            }
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (depth == 0) {
                break;
            }
            bytes.write(sign);
        }
        return bytes.toByteArray();
    }

    private void escaped(ByteArrayOutputStream bytes) {
        if (at >= code.length) {
            return;
        }
        byte sign = code[at++];
        switch (sign) {
            case 'n' -> bytes.write('\n');
            case 'r' -> bytes.write('\r');
            case 't' -> bytes.write('\t');
            case 'b' -> bytes.write('\b');
            case 'f' -> bytes.write('\f');
            case '\n', '\r' -> {
                // A line that goes on.
            }
            default -> bytes.write(isOctal(sign) ? octal(sign) : sign);
        }
    }

    private int octal(byte first) {
        int value = first - '0';
        for (int i = 0; i < 2 && at < code.length && isOctal(code[at]); i++) {
            value = value * 8 + code[at++] - '0';
        }
        return value;
    }

    private static boolean isOctal(byte sign) {
        return sign >= '0' && sign <= '7';
    }

    private byte[] hexadecimal() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int high = -1;
        while (at < code.length && code[at] != '>') {
            int digit = Character.digit(code[at], 16);
            if (digit < 0 && !Character.isWhitespace(code[at])) {
                return new byte[0];
            }
            at++;
            if (digit >= 0 && high < 0) {
                high = digit;
            } else if (digit >= 0) {
                bytes.write(high * 16 + digit);
                high = -1;
            }
        }
        return bytes.toByteArray();
    }
}
