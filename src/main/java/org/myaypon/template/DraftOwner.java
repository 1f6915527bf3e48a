package org.myaypon.template;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.myaypon.data.YamlFile;
import org.myaypon.data.YamlValue;

/**
 * What of a page's items stands in a template's own file, and what a parent says.
 *
 * @param own the items of its own file
 * @param inherited the names of the items that a parent has
 */
record DraftOwner(DraftList own, Set<String> inherited) {

    private static final Set<String> NAMES = Set.of("item", "name");

    static DraftOwner of(DraftList own, ResolvedTemplate resolved, Path shelf) {
        if (resolved.files().size() < 2) {
            return new DraftOwner(own, Set.of());
        }
        YamlFile parent = YamlFile.read(resolved.files().get(1));
        YamlValue tree = ResolvedTemplate.of(parent, Optional.of(shelf)).tree();
        return new DraftOwner(own, DraftList.items(tree, own.page()).keySet());
    }

    boolean inherits(String name) {
        return inherited.contains(name);
    }

    /** The keys in which an item is other than the parent's. */
    List<String> overridden(String name) {
        if (!inherits(name)) {
            return List.of();
        }
        return Optional.ofNullable(own.items().get(name)).map(YamlValue::keys).orElse(List.of()).stream()
                .filter(key -> !NAMES.contains(key))
                .toList();
    }

    /** The own items without what they say of an item, or of one of its keys. */
    DraftList reverted(String name, Optional<String> key) {
        if (!inherits(name)) {
            return own;
        }
        boolean whole = key.isEmpty() || overridden(name).equals(List.of(key.get()));
        return own.without(name, whole ? List.of() : List.of(key.get()));
    }
}
