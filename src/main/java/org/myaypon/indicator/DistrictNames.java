package org.myaypon.indicator;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.myaypon.data.Layer;

/**
 * What districts are called in Burmese: as their main township is, after which most are named, or by a list of those that are named
 * otherwise.
 */
public final class DistrictNames {

    private static final String ZONE = "ကိုယ်ပိုင်အုပ်ချုပ်ခွင့်ရဒေသ";

    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("Yangon (North)", "ရန်ကုန် (မြောက်)"),
            Map.entry("Yangon (East)", "ရန်ကုန် (အရှေ့)"),
            Map.entry("Yangon (South)", "ရန်ကုန် (တောင်)"),
            Map.entry("Yangon (West)", "ရန်ကုန် (အနောက်)"),
            Map.entry("Mandalay", "မန္တလေး"),
            Map.entry("Oke Ta Ra", "ဥတ္တရ"),
            Map.entry("Det Khi Na", "ဒက္ခိဏ"),
            Map.entry("Pa-O Self-Administered Zone", "ပအိုဝ်း" + ZONE),
            Map.entry("Pa Laung Self-Administered Zone", "ပလောင်" + ZONE),
            Map.entry("Danu Self-Administered Zone", "ဓနု" + ZONE),
            Map.entry("Kokang Self-Administered Zone", "ကိုးကန့်" + ZONE),
            Map.entry("Naga Self-Administered Zone", "နာဂ" + ZONE));

    private final Map<String, String> names = new HashMap<>(OTHERS);

    private DistrictNames() {}

    /** The names of the districts that a layer of townships lies in. */
    public static DistrictNames of(Layer layer) {
        NameFields fields = NameFields.of(layer);
        DistrictNames all = new DistrictNames();
        for (SimpleFeature township : layer.features()) {
            String name = text(township, fields.name());
            String burmese = text(township, fields.burmeseName());
            if (!burmese.isEmpty() && name.equals(text(township, fields.districtName()))) {
                all.names.put(name, burmese);
            }
        }
        return all;
    }

    /** What a district is called in Burmese, by its English name; empty when that is not known. */
    public Optional<String> burmese(String district) {
        return Optional.ofNullable(names.get(district.strip()));
    }

    private static String text(SimpleFeature feature, Optional<String> field) {
        return field.map(name -> Layer.text(feature, name).strip()).orElse("");
    }
}
