package org.myaypon.indicator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myaypon.data.Table;

/** What a column of a 3W table is about, told by its title. */
enum ColumnRole {
    ORG(
            "Organisations",
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
            "partner"),
    SECTOR("Sectors", "sector", "sectors", "cluster", "sector name", "cluster name"),
    SUBSECTOR("Sub-sectors", "subsector", "sub sector", "sub cluster"),
    DONOR("Donors", "donor", "donors", "donor name", "funding", "funded by", "funding agency"),
    PROJECT("Projects", "project", "project title", "project name", "project code", "project id"),
    ACTIVITY("Activities", "activity", "activities", "activity type", "activity name"),
    STATUS("Statuses", "status", "activity status", "project status");

    private final String plural;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> titles;

    ColumnRole(String plural, String... titles) {
        this.plural = plural;
        this.titles = List.of(titles);
    }

    /** "Organisations". */
    String plural() {
        return plural;
    }

    /** The role of this name, in any case, with or without "#". */
    static Optional<ColumnRole> named(String name) {
        String wanted = plain(name);
        for (ColumnRole role : values()) {
            if (role.name().toLowerCase(Locale.ROOT).equals(wanted) || role.titles.contains(wanted)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** The column of the table that plays this role; the most usual title wins. */
    Optional<Integer> column(Table table) {
        for (String title : titles) {
            for (int column = 0; column < table.fields().size(); column++) {
                if (plain(table.fields().get(column).name()).equals(title)) {
                    return Optional.of(column);
                }
            }
        }
        return Optional.empty();
    }

    private static String plain(String title) {
        StringBuilder plain = new StringBuilder(title.length());
        for (char c : title.toLowerCase(Locale.ROOT).toCharArray()) {
            plain.append(Character.isLetterOrDigit(c) ? c : ' ');
        }
        return plain.toString().strip().replaceAll(" +", " ");
    }
}
