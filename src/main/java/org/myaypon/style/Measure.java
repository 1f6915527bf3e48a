package org.myaypon.style;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a hazard can be graded by, and what attributes that hold it are called. */
enum Measure {
    WIND("(?!.*(dir|gust|chill)).*(wind|vmax|knots|mph|kmh).*|kts?|radii|intensity"),
    CATEGORY(".*(cat|sshs|sshws|saffir|ss_?num).*"),
    DEPTH(".*(depth|dpth).* .*(surge|height|hgt|water_?level).*"),
    SHAKING(".*mmi.* paramvalue .*(inten|mercalli).* grid_?code|value|dn|shaking"),
    MAGNITUDE("mag.*|.*magnitude.*|m[wlsb]|richter"),
    PEOPLE(".*(idp|displaced|displ_).*(?<!_id|code|name)"
            + " .*(individual|person|people|popul).*|(.*_)?pop(_.*)?"
            + " .*(household|famil).*|(.*_)?hhs?(_.*)?"),
    LEVEL(".*(level|risk|hazard|severity|class|intens|freq|suscep).*");

    private final String names;

    /** Patterns of names parted by blanks, the surest first. */
    Measure(String names) {
        this.names = names;
    }

    /** The units that it comes in; none where its numbers have no unit. */
    List<Unit> units() {
        return switch (this) {
            case WIND -> Unit.OF_SPEED;
            case DEPTH -> Unit.OF_LENGTH;
            default -> List.of();
        };
    }

    /** The unit that is taken where none is told. */
    Unit usual() {
        return this == WIND ? Unit.KNOTS : Unit.METRES;
    }

    /** The attributes whose names tell that they hold it, the surest first. */
    List<String> among(List<String> attributes) {
        return Arrays.stream(names.split(" ", -1))
                .map(Pattern::compile)
                .flatMap(pattern -> attributes.stream().filter(name -> pattern.matcher(name.toLowerCase(Locale.ROOT))
                        .matches()))
                .distinct()
                .toList();
    }

    /** What layers of a hazard may be graded by, the surest first. */
    static List<Measure> of(Hazard hazard) {
        return switch (hazard) {
            case FLOOD, STORM_SURGE -> List.of(DEPTH, LEVEL);
            case CYCLONE, CYCLONE_DMH -> List.of(WIND, CATEGORY);
            case SHAKING -> List.of(SHAKING);
            case EARTHQUAKE -> List.of(MAGNITUDE);
            case LANDSLIDE, FIRE, DROUGHT -> List.of(LEVEL);
            case DISPLACEMENT -> List.of(PEOPLE);
            case CONFLICT -> List.of(LEVEL);
            case PLAIN -> List.of();
        };
    }

    /** Whether numbers of an attribute that a user names are it, whatever the attribute's name. */
    boolean takesAnyNumbers() {
        return this != DEPTH && this != CATEGORY && this != LEVEL;
    }
}
