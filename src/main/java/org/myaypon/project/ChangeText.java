package org.myaypon.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myaypon.indicator.AreaGroups;
import org.myaypon.indicator.AreaLevel;
import org.myaypon.text.BurmeseDigits;

/** What a sheet says of its version and of what it changes, in English or Burmese. */
public final class ChangeText {

    private ChangeText() {}

    /** The texts that a template's variables stand for. */
    static Map<String, String> of(
            Revision revision, Optional<VersionChanges> changes, JoinedAreas joined, boolean burmese) {
        Map<String, String> texts = new HashMap<>();
        texts.put("number", revision.number());
        texts.put("event", revision.event());
        texts.put("glide", revision.glide());
        texts.put(
                "version",
                revision.version().isPresent()
                        ? Integer.toString(revision.version().getAsInt())
                        : "");
        texts.put("change-note", revision.note());
        texts.put(
                "changes", changes.map(some -> sentence(some, joined, burmese)).orElse(""));
        texts.put("since", changes.map(VersionChanges::sinceText).orElse(""));
        texts.put(
                "added", changes.map(some -> Numbers.text(some.added().size())).orElse(""));
        texts.put(
                "dropped",
                changes.map(some -> Numbers.text(some.dropped().size())).orElse(""));
        return texts;
    }

    private static String sentence(VersionChanges changes, JoinedAreas joined, boolean burmese) {
        return burmese
                ? burmese(changes, joined.shown().level())
                : sentence(changes, joined.shown().groups());
    }

    /** "4 townships added since v2, 1 no longer affected"; "No change since v2". */
    public static String sentence(VersionChanges changes, AreaGroups areas) {
        List<Part> parts = List.of(
                new Part(changes.added().size(), "added since " + changes.sinceText()),
                new Part(
                        changes.dropped().size(),
                        "no longer affected" + (changes.added().isEmpty() ? " since " + changes.sinceText() : "")),
                new Part(changes.appeared().size(), "affected of which " + changes.sinceText() + " had no data"),
                new Part(changes.lost().size(), "without the data that " + changes.sinceText() + " had"));
        List<String> told = new ArrayList<>();
        for (Part part : parts) {
            if (part.count() > 0) {
                String many = told.isEmpty() ? areas(part.count(), areas) : Numbers.text(part.count());
                told.add(many + " " + part.what());
            }
        }
        if (told.isEmpty()) {
            return "No change since " + changes.sinceText();
        }
        return String.join(", ", told);
    }

    /** "1 township", "4 townships". */
    static String areas(int count, AreaGroups areas) {
        return Numbers.text(count) + " " + (count == 1 ? areas.singular() : areas.plural());
    }

    private record Part(int count, String what) {}

    private static String burmese(VersionChanges changes, AreaLevel level) {
        List<Part> parts = List.of(
                new Part(changes.added().size(), "ထပ်တိုး"),
                new Part(changes.dropped().size(), "ထိခိုက်မှု မရှိတော့"),
                new Part(changes.appeared().size(), "ယခင်က အချက်အလက်မရှိ"),
                new Part(changes.lost().size(), "ယခု အချက်အလက်မရှိ"));
        List<String> told = new ArrayList<>();
        for (Part part : parts) {
            if (part.count() > 0) {
                String areas = told.isEmpty() ? word(level) + " " : "";
                told.add(areas + Numbers.text(part.count()) + " ခု " + part.what());
            }
        }
        String since = changes.sinceText() + " နောက်ပိုင်း ";
        return BurmeseDigits.of(told.isEmpty() ? since + "အပြောင်းအလဲမရှိ" : since + String.join("၊ ", told));
    }

    private static String word(AreaLevel level) {
        return switch (level) {
            case STATE -> "ပြည်နယ်/တိုင်းဒေသကြီး";
            case DISTRICT -> "ခရိုင်";
            case TOWNSHIP -> "မြို့နယ်";
            case VILLAGE_TRACT -> "ကျေးရွာအုပ်စု";
            case COUNTRY -> "နိုင်ငံ";
            case AREA -> "နေရာ";
        };
    }

    /** What the legend calls areas that were added. */
    static String added(VersionChanges changes, boolean burmese) {
        return burmese
                ? BurmeseDigits.of(changes.sinceText() + " နောက်ပိုင်း ထပ်တိုး")
                : "Added since " + changes.sinceText();
    }

    /** What the legend calls areas that were dropped. */
    static String dropped(boolean burmese) {
        return burmese ? "ထိခိုက်မှု မရှိတော့" : "No longer affected";
    }
}
