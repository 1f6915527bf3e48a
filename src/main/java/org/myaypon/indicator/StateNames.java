package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What the states/regions are called in both languages (P-code release 9.3), by their codes. */
public final class StateNames {

    private static final Map<String, List<String>> NAMES = new TreeMap<>();

    /** The two that older lists do not divide, and the codes that they stand for. */
    private static final Map<String, List<String>> UNDIVIDED = new TreeMap<>(
            Map.of("MMR111", List.of("MMR007", "MMR008"), "MMR222", List.of("MMR014", "MMR015", "MMR016")));

    static {
        NAMES.put("MMR001", List.of("Kachin", "ကချင်ပြည်နယ်"));
        NAMES.put("MMR002", List.of("Kayah", "ကယားပြည်နယ်"));
        NAMES.put("MMR003", List.of("Kayin", "ကရင်ပြည်နယ်"));
        NAMES.put("MMR004", List.of("Chin", "ချင်းပြည်နယ်"));
        NAMES.put("MMR005", List.of("Sagaing", "စစ်ကိုင်းတိုင်းဒေသကြီး"));
        NAMES.put("MMR006", List.of("Tanintharyi", "တနင်္သာရီတိုင်းဒေသကြီး"));
        NAMES.put("MMR007", List.of("Bago (East)", "ပဲခူးတိုင်းဒေသကြီး (အရှေ့)"));
        NAMES.put("MMR008", List.of("Bago (West)", "ပဲခူးတိုင်းဒေသကြီး (အနောက်)"));
        NAMES.put("MMR009", List.of("Magway", "မကွေးတိုင်းဒေသကြီး"));
        NAMES.put("MMR010", List.of("Mandalay", "မန္တလေးတိုင်းဒေသကြီး"));
        NAMES.put("MMR011", List.of("Mon", "မွန်ပြည်နယ်"));
        NAMES.put("MMR012", List.of("Rakhine", "ရခိုင်ပြည်နယ်"));
        NAMES.put("MMR013", List.of("Yangon", "ရန်ကုန်တိုင်းဒေသကြီး"));
        NAMES.put("MMR014", List.of("Shan (South)", "ရှမ်းပြည်နယ် (တောင်)"));
        NAMES.put("MMR015", List.of("Shan (North)", "ရှမ်းပြည်နယ် (မြောက်)"));
        NAMES.put("MMR016", List.of("Shan (East)", "ရှမ်းပြည်နယ် (အရှေ့)"));
        NAMES.put("MMR017", List.of("Ayeyarwady", "ဧရာဝတီတိုင်းဒေသကြီး"));
        NAMES.put("MMR018", List.of("Nay Pyi Taw", "နေပြည်တော်"));
    }

    private static final Pattern KIND = Pattern.compile("(ပြည်နယ်|တိုင်းဒေသကြီး)");

    private StateNames() {}

    /**
     * What a state or region is called on a map in Burmese, without the word for its kind: "ပဲခူး (အရှေ့)".
     *
     * @param name its English name, of 18 or of 15 states and regions; empty for another
     */
    public static Optional<String> burmese(String name) {
        for (List<String> names : NAMES.values()) {
            String brief = KIND.matcher(names.get(1)).replaceAll("");
            if (names.get(0).equalsIgnoreCase(name)) {
                return Optional.of(brief);
            }
            if (whole(names.get(0)).equalsIgnoreCase(name)) {
                return Optional.of(whole(brief));
            }
        }
        return Optional.empty();
    }

    /** "Shan" of "Shan (South)". */
    private static String whole(String name) {
        int part = name.indexOf(" (");
        return part < 0 ? name : name.substring(0, part);
    }

    /** English, then Burmese; none for a code that is not of a state/region. */
    static List<String> of(String code) {
        return NAMES.getOrDefault(code, List.of());
    }

    /** The codes of undivided states that this one is a part of: MMR222 (Shan) for MMR015 (Shan North). */
    static List<String> wholesOf(String code) {
        List<String> wholes = new ArrayList<>(1);
        UNDIVIDED.forEach((whole, parts) -> {
            if (parts.contains(code)) {
                wholes.add(whole);
            }
        });
        return wholes;
    }
}
