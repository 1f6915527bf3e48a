package org.myaypon.project;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** On which map of a sheet each area has its name: where its symbol stands, if it has one; else where it is seen best. */
final class SymbolNames {

    private final Set<Integer> onSheet = new HashSet<>();
    private final Set<Integer> onMain;
    private final Set<Integer> elsewhere = new HashSet<>();

    private SymbolNames(Collection<Integer> onMain) {
        this.onMain = Set.copyOf(onMain);
    }

    /**
     * The names of areas with these symbols.
     *
     * @param onMain the areas whose symbols stand on the main map
     */
    static SymbolNames of(List<FormPlan> plans, Collection<Integer> onMain) {
        SymbolNames names = new SymbolNames(onMain);
        plans.stream()
                .filter(plan -> plan.values().layer().kind() != FormLayer.Kind.DOTS)
                .forEach(plan -> names.onSheet.addAll(plan.areas().shown()));
        return names;
    }

    /**
     * The areas without a name on an inset; those with one have none on the main map.
     *
     * @param symbols the areas whose symbols stand on the inset
     * @param hardlySeen those of which it shows little
     */
    Set<Integer> notNamedOn(SheetInset inset, Collection<Integer> symbols, Collection<Integer> hardlySeen) {
        Set<Integer> unnamed = new HashSet<>(hardlySeen);
        unnamed.addAll(onSheet);
        unnamed.removeAll(symbols);
        inset.places().stream().filter(place -> !unnamed.contains(place)).forEach(elsewhere::add);
        symbols.stream().filter(place -> !onMain.contains(place)).forEach(elsewhere::add);
        return unnamed;
    }

    /** The areas that have their name on an inset and not on the main map; to be asked after all insets. */
    Set<Integer> elsewhere() {
        return Set.copyOf(elsewhere);
    }
}
