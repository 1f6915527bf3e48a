package org.myaypon.project;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.myaypon.text.BurmeseDigits;

/** What a Burmese sheet says of its projection. */
final class ProjectionWords {

    private static final Pattern ZONE = Pattern.compile("UTM zone (\\d+)([NS])(.*)");
    private static final Pattern DEGREES = Pattern.compile("([\\d.]+)° ?([EWNS])\\b");

    private static final Map<String, String> SIDES = Map.of(
            "E", "အရှေ့",
            "W", "အနောက်",
            "N", "မြောက်",
            "S", "တောင်");

    private static final Map<String, String> NAMES = Map.of(
            "Lambert azimuthal equal-area", "လမ်းဘတ် ဧရိယာတူ ပုံထုတ်နည်း",
            "Albers equal-area", "အဲလ်ဘာ ဧရိယာတူ ပုံထုတ်နည်း",
            "Lambert conformal conic", "လမ်းဘတ် ကတော့ပုံ ပုံထုတ်နည်း",
            "Mercator", "မာကေတာ ပုံထုတ်နည်း",
            ", parallels ", "၊ လတ္တီတွဒ် ",
            ", true at ", "၊ အတိုင်းအတာမှန် ",
            " and ", " နှင့် ");

    private ProjectionWords() {}

    /** The Burmese for "UTM zone 47N · WGS 84" and the like; what has no Burmese name stays as it is. */
    static String burmese(String description) {
        String plain = description.replace('\u00a0', ' ');
        Matcher zone = ZONE.matcher(plain);
        if (zone.matches()) {
            return "UTM ဇုန် " + BurmeseDigits.of(zone.group(1)) + " " + SIDES.get(zone.group(2)) + zone.group(3);
        }
        String datum = plain.contains(" · ") ? plain.substring(plain.lastIndexOf(" · ")) : "";
        String said = plain.substring(0, plain.length() - datum.length());
        for (Map.Entry<String, String> word : NAMES.entrySet()) {
            said = said.replace(word.getKey(), word.getValue());
        }
        Matcher degrees = DEGREES.matcher(said);
        return degrees.replaceAll(place -> BurmeseDigits.of(place.group(1)) + "° " + SIDES.get(place.group(2))) + datum;
    }
}
