package org.myaypon.label;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How names of places are written where there is little room: one's own short forms first, then the usual ones. Usual are: "Township"
 * and မြို့နယ် left out, "South Okkalapa" as "S. Okkalapa", "Hlaingtharya (West)" as "Hlaingtharya (W.)", "(တောင်ပိုင်း)" as
 * "(တောင်)", "Nay Pyi Taw Zay Yar Thi Ri" without its first three words, and other remarks in brackets left out. A short form that
 * could be read as another place of the map is none.
 */
public final class ShortNames {
    private static final Map<String, String> DIRECTIONS = directions();
    private static final Pattern DIRECTION = Pattern.compile("\\b(" + String.join("|", DIRECTIONS.keySet()) + ")\\b");
    private static final Pattern KIND = Pattern.compile("(?i)\\s+(township|tsp\\.?)$|\\s*မြို့နယ်$");
    private static final Pattern CAPITAL = Pattern.compile("(?i)^nay\\s*pyi\\s*taw\\s+(?=\\S)|^နေပြည်တော်\\s+(?=\\S)");
    private static final Pattern BURMESE_PART = Pattern.compile("(မြောက်|တောင်|အရှေ့|အနောက်)ပိုင်း");
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)$");

    private final Map<String, String> own;
    private final Collection<String> names;
    private Optional<Map<String, Long>> taken = Optional.empty();

    /**
     * Short names for the places of a map.
     *
     * @param names the names of all places, in full
     * @param own short forms of one's own, by the name in full
     */
    public ShortNames(Collection<String> names, Map<String, String> own) {
        this.own = Map.copyOf(own);
        this.names = List.copyOf(names);
    }

    /** How many places each form could be read as; most maps have no name for which that has to be known. */
    private Map<String, Long> taken() {
        if (taken.isEmpty()) {
            taken = Optional.of(names.stream()
                    .flatMap(name -> forms(name).stream())
                    .collect(Collectors.groupingBy(form -> form, Collectors.counting())));
        }
        return taken.get();
    }

    private static Map<String, String> directions() {
        Map<String, String> directions = new LinkedHashMap<>();
        directions.put("Northern", "N.");
        directions.put("Southern", "S.");
        directions.put("Eastern", "E.");
        directions.put("Western", "W.");
        directions.put("North", "N.");
        directions.put("South", "S.");
        directions.put("East", "E.");
        directions.put("West", "W.");
        return directions;
    }

    /** The shorter forms of a name, the longest first; none when there is no usual one. */
    public List<String> of(String name) {
        if (own.containsKey(name)) {
            return List.of(own.get(name));
        }
        return forms(name).stream()
                .filter(form -> !form.equals(name) && taken().getOrDefault(form, 0L) <= 1)
                .toList();
    }

    /** The name and its shorter forms, each once. */
    private static Set<String> forms(String name) {
        List<String> forms = new ArrayList<>(List.of(name));
        String plain =
                CAPITAL.matcher(KIND.matcher(name.strip()).replaceFirst("")).replaceFirst("");
        forms.add(plain);
        String brief = BURMESE_PART.matcher(plain).replaceAll("$1");
        brief = DIRECTION.matcher(brief).replaceAll(found -> Matcher.quoteReplacement(DIRECTIONS.get(found.group(1))));
        forms.add(brief);
        forms.add(REMARK.matcher(plain).replaceFirst(""));
        return forms.stream()
                .filter(form -> !form.isBlank())
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }
}
