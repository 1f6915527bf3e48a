package org.myaypon.cli;

import java.util.Optional;
import java.util.OptionalDouble;
import org.myaypon.indicator.AreaLevel;
import org.myaypon.indicator.StateUnits;
import org.myaypon.project.NewMap;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What is mapped. */
final class ValueOptions {
    @Option(
            names = "--value",
            paramLabel = "EXPR",
            description = "A column, distinct(org), count(), sum(reached), share(part, whole), exposed(flood.shp),"
                    + " gap(need, coverage) ...; docs/values.md tells all.")
    private String value;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            converter = LevelWord.class,
            description = "The areas that have a value: township, district, state or country.")
    private AreaLevel level;

    @Option(
            names = "--states",
            paramLabel = "15|18",
            converter = UnitsNumber.class,
            description = "With 15, Bago and Shan are one unit each.")
    private StateUnits states;

    @Option(
            names = "--population",
            paramLabel = "COLUMN",
            description = "The column of people (default pop2014) for exposed(...).")
    private String population;

    @Option(
            names = "--none",
            paramLabel = "NUMBER",
            description = "The number that says that there is nothing, where it is not 0.")
    private Double none;

    NewMap.Shown shown() {
        return new NewMap.Shown(
                Optional.ofNullable(value),
                Optional.ofNullable(level),
                Optional.ofNullable(states),
                Optional.ofNullable(population),
                none == null ? OptionalDouble.empty() : OptionalDouble.of(none));
    }

    /** Reads a level. */
    static final class LevelWord implements ITypeConverter<AreaLevel> {
        @Override
        public AreaLevel convert(String word) {
            return AreaLevel.named(word)
                    .orElseThrow(() -> new TypeConversionException(
                            "there is no level " + word + "; choose " + String.join(", ", AreaLevel.words())));
        }
    }

    /** Reads a number of states and regions. */
    static final class UnitsNumber implements ITypeConverter<StateUnits> {
        @Override
        public StateUnits convert(String number) {
            return switch (number) {
                case "15" -> StateUnits.FIFTEEN;
                case "18" -> StateUnits.EIGHTEEN;
                default -> throw new TypeConversionException("there are 15 or 18 states and regions, not " + number);
            };
        }
    }
}
