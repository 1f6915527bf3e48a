package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myaypon.data.Table;

/** What a column of a 3W table is about, told by its HXL hashtag or, without one, by its title. */
public enum ColumnRole {
    /** Who works. */
    ORG(
            "Organisations",
            "#org+impl #org-funding-donor-type",
            "organisation",
            "organization",
            "org",
            "organisation name",
            "organization name",
            "org name",
            "org code",
            "agency",
            "implementing organisation",
            "implementing organization",
            "implementing partner",
            "implementing agency",
            "reporting organisation",
            "reporting organization",
            "reporting agency",
            "report org code",
            "partner",
            "partners"),
    /** What kind of organisation it is. */
    ORG_TYPE(
            "Organisation types",
            "#org+type",
            "organisation type",
            "organization type",
            "org type",
            "type of organisation",
            "type of organization",
            "agency type",
            "implementing partner type",
            "partner type",
            "reporting organisation type",
            "reporting organization type"),
    /** Sector or cluster. */
    SECTOR("Sectors", "#sector", "sector", "sectors", "cluster", "sector name", "cluster name", "main sector"),
    /** Part of a sector. */
    SUBSECTOR("Sub-sectors", "#subsector", "subsector", "sub sector", "sub cluster", "subcluster"),
    /** Who pays. */
    DONOR(
            "Donors",
            "#org+funding #org+donor #donor",
            "donor",
            "donors",
            "donor name",
            "funding",
            "funded by",
            "funding agency",
            "funding source"),
    /** A project of an organisation. */
    PROJECT(
            "Projects",
            "#project #activity+project",
            "project",
            "project title",
            "project name",
            "project code",
            "project id",
            "projects"),
    /** What is done. */
    ACTIVITY(
            "Activities",
            "#activity-project",
            "activity",
            "activities",
            "activity type",
            "activity name",
            "activity description"),
    /** Planned, ongoing, suspended, completed. */
    STATUS("Statuses", "#status", "status", "activity status", "project status"),
    /** The village tract or ward of a row, by its code where there is one. */
    VILLAGE_TRACT(
            "Village tracts",
            "#adm4+code #adm4",
            "village tract pcode",
            "village tract p code",
            "vt pcode",
            "village tract ward pcode",
            "admin4 pcode",
            "adm4 pcode",
            "village tract code",
            "village tract",
            "village tract name",
            "village tract ward",
            "vt",
            "village tracts"),
    /** How many people were reached. */
    REACHED(
            "Reached",
            "#reached",
            "reached",
            "reached people",
            "people reached",
            "reached individuals",
            "individuals reached",
            "reached beneficiaries",
            "beneficiaries reached",
            "total reached",
            "beneficiaries",
            "number reached"),
    /** How many people are in need. */
    IN_NEED(
            "In need",
            "#inneed",
            "in need",
            "people in need",
            "population in need",
            "number in need",
            "pin",
            "total pin",
            "food security pin",
            "inneed",
            "need"),
    /** How many people are to be reached. */
    TARGETED(
            "Targeted",
            "#targeted",
            "targeted",
            "target",
            "people targeted",
            "targeted people",
            "targeted beneficiaries",
            "targeted individuals",
            "food security target"),
    /** When a row's activity begins. */
    START(
            "Start dates",
            "#date+start",
            "start",
            "start date",
            "date start",
            "from",
            "begin date",
            "project start date"),
    /** When a row's activity ends. */
    END("End dates", "#date+end", "end", "end date", "date end", "to", "project end date"),
    /** How many people live there. */
    POPULATION(
            "Population",
            "#population",
            "pop",
            "population",
            "total population",
            "pop total",
            "census population",
            "inhabitants");

    private final String plural;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> tags;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> titles;

    ColumnRole(String plural, String tags, String... titles) {
        this.plural = plural;
        this.tags = List.of(tags.split(" ", -1));
        this.titles = List.of(titles);
    }

    /** "Organisations". */
    public String plural() {
        return plural;
    }

    /** The role of this name, as an expression may write it ("org", "village tract", "In need"). */
    public static Optional<ColumnRole> named(String name) {
        String wanted = Words.plain(name);
        for (ColumnRole role : values()) {
            if (role.word().equals(wanted) || role.titles.contains(wanted)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /**
     * The column of the table that plays this role: by its hashtag; without one by its title, of which the most usual wins,
     * and in which a year at the end ("Population 2014") does not matter.
     */
    public Optional<Integer> column(Table table) {
        for (String tag : tags) {
            List<Integer> tagged = Hxl.columns(table, tag);
            if (!tagged.isEmpty()) {
                return Optional.of(tagged.get(0));
            }
        }
        List<String> own = new ArrayList<>();
        table.fields().forEach(field -> own.add(withoutYear(Words.plain(field.name()))));
        return titles.stream().map(own::indexOf).filter(column -> column >= 0).findFirst();
    }

    /** The names that expressions may call the roles by, whatever a table's columns are titled. */
    static List<String> words() {
        List<String> words = new ArrayList<>();
        for (ColumnRole role : values()) {
            words.addAll(role.calls());
        }
        return words;
    }

    /** The names that expressions may call this role by. */
    List<String> calls() {
        List<String> calls = new ArrayList<>(titles);
        calls.add(0, word());
        return calls;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String withoutYear(String title) {
        int end = title.length();
        boolean year = end > 4
                && title.substring(end - 4).chars().allMatch(c -> c >= '0' && c <= '9')
                && (title.startsWith("19", end - 4) || title.startsWith("20", end - 4));
        return year ? title.substring(0, end - 4).strip() : title;
    }
}
