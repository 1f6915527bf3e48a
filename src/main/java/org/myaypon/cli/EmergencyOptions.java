package org.myaypon.cli;

import java.util.OptionalInt;
import org.myaypon.data.UserException;
import org.myaypon.project.Glide;
import org.myaypon.project.Revision;
import picocli.CommandLine.Option;

/** Which sheet of an emergency a new map is. */
final class EmergencyOptions {
    @Option(
            names = "--glide",
            paramLabel = "GLIDE",
            description = "The GLIDE number of the disaster, like FL-2024-000167-MMR.")
    private String glide = "";

    @Option(names = "--event", paramLabel = "NAME", description = "The name of the emergency.")
    private String event = "";

    @Option(names = "--number", paramLabel = "N", description = "The map's number.")
    private String number = "";

    /** The first version of a sheet when anything is said; else none. */
    Revision revision() {
        Glide.mistake(glide).filter(mistake -> !glide.isBlank()).ifPresent(mistake -> {
            throw new UserException(mistake, "--glide", "Write it like FL-2024-000167-MMR");
        });
        boolean said = !(glide + event + number).isBlank();
        return said
                ? Revision.NONE
                        .withGlide(glide)
                        .withEvent(event.strip())
                        .withNumber(number.strip())
                        .withVersion(OptionalInt.of(1))
                : Revision.NONE;
    }
}
