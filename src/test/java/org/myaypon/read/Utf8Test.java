package org.myaypon.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class Utf8Test {

    @Property
    void itAgreesWithTheStrictDecoder(@ForAll byte[] bytes) {
        Utf8 text = new Utf8();
        text.scan(bytes, 0, bytes.length, false);

        assertEquals(!new String(bytes, StandardCharsets.UTF_8).contains("\uFFFD"), text.broken() == 0);
    }

    @Test
    void overlongFormsAndSurrogatesAreBroken() {
        for (int[] wrong :
                new int[][] {{0xC0, 0x80}, {0xE0, 0x80, 0x80}, {0xED, 0xA0, 0x80}, {0xF4, 0x90, 0x80, 0x80}}) {
            byte[] bytes = new byte[wrong.length];
            for (int i = 0; i < wrong.length; i++) {
                bytes[i] = (byte) wrong[i];
            }
            Utf8 text = new Utf8();
            text.scan(bytes, 0, bytes.length, false);

            assertEquals(wrong.length, text.broken(), () -> Arrays.toString(wrong));
        }
    }

    @Test
    void aCharacterCutOffAtTheEndMayBeExcused() {
        byte[] bytes = Arrays.copyOf("ရန်".getBytes(StandardCharsets.UTF_8), 8);
        Utf8 text = new Utf8();
        text.scan(bytes, 0, 8, true);

        assertEquals(0, text.broken());
        assertEquals(2, text.sequences());
        assertEquals(6, Utf8.wholeUntil(bytes, 0, 8));
    }
}
