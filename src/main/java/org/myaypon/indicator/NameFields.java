package org.myaypon.indicator;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.myaypon.data.Layer;

/**
 * The attributes in which a boundary layer keeps the names of its areas, and the state/region and district they lie in.
 *
 * @param name the English name of the area itself (MIMU's TS, the COD-AB's ADM3_EN)
 * @param burmeseName its Burmese name (TS_MMR4, ADM3_MM, or whatever attribute is written in Burmese)
 * @param stateCode the P-code of its state/region
 * @param stateName the English name of its state/region
 * @param districtCode the P-code of its district
 * @param districtName the English name of its district
 */
public record NameFields(
        Optional<String> name,
        Optional<String> burmeseName,
        Optional<String> stateCode,
        Optional<String> stateName,
        Optional<String> districtCode,
        Optional<String> districtName) {

    public NameFields {
        Objects.requireNonNull(name);
        Objects.requireNonNull(burmeseName);
        Objects.requireNonNull(stateCode);
        Objects.requireNonNull(stateName);
        Objects.requireNonNull(districtCode);
        Objects.requireNonNull(districtName);
    }

    /** Recognises the attributes by their titles, whatever their case; a field that is not there is empty. */
    public static NameFields of(Layer layer) {
        List<String> names = layer.attributeNames();
        return new NameFields(
                FieldTitles.anyName(names),
                burmese(layer, names),
                FieldTitles.STATE.code(names),
                FieldTitles.STATE.name(names),
                FieldTitles.DISTRICT.code(names),
                FieldTitles.DISTRICT.name(names));
    }

    /** Whether an attribute holds the names of the areas. */
    boolean holdsNames(String attribute) {
        return name.filter(attribute::equals).isPresent()
                || burmeseName.filter(attribute::equals).isPresent();
    }

    private static Optional<String> burmese(Layer layer, List<String> names) {
        for (FieldTitles level : FieldTitles.LEVELS) {
            if (level.name(names).isPresent() || level.burmeseName(names).isPresent()) {
                return level.burmeseName(names).or(() -> writtenInBurmese(layer, names));
            }
        }
        return FieldTitles.anyBurmeseName(names).or(() -> writtenInBurmese(layer, names));
    }

    private static Optional<String> writtenInBurmese(Layer layer, List<String> names) {
        return names.stream().filter(name -> mostlyBurmese(layer, name)).findFirst();
    }

    private static boolean mostlyBurmese(Layer layer, String attribute) {
        int filled = 0;
        int burmese = 0;
        for (SimpleFeature feature : layer.features()) {
            String text = Layer.text(feature, attribute);
            filled += text.isEmpty() ? 0 : 1;
            burmese += hasBurmese(text) ? 1 : 0;
        }
        return burmese > 0 && burmese * 2 > filled;
    }

    private static boolean hasBurmese(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x1000 && text.charAt(i) <= 0x109F) {
                return true;
            }
        }
        return false;
    }
}
