package org.myaypon.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class StateNamesTest {

    @Test
    void aStateIsCalledInBurmeseWithoutTheWordForItsKind() {
        assertEquals(Optional.of("ကချင်"), StateNames.burmese("Kachin"));
        assertEquals(Optional.of("ပဲခူး (အရှေ့)"), StateNames.burmese("Bago (East)"));
    }

    @Test
    void anUndividedStateIsKnownToo() {
        assertEquals(Optional.of("ရှမ်း"), StateNames.burmese("Shan"));
        assertEquals(Optional.empty(), StateNames.burmese("Atlantis"));
    }
}
