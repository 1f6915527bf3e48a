package org.myaypon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class VariantOptionsTest {

    private static Optional<Set<String>> layers(String... arguments) {
        return CommandLine.populateCommand(new VariantOptions(), arguments)
                .options()
                .variant()
                .layers();
    }

    @Test
    void layersAreNamedWithCommasBetween() {
        assertEquals(Optional.of(Set.of("Labels", "Coast")), layers("--layers", "Labels, Coast ,"));
        assertEquals(Optional.empty(), layers());
    }

    @Test
    void aNameThatHasACommaStandsInQuotationMarks() {
        assertEquals(
                Optional.of(Set.of("Labels", "People exposed, area-weighted", "Coast")),
                layers("--layers", "Labels, \"People exposed, area-weighted\",Coast"));
    }
}
