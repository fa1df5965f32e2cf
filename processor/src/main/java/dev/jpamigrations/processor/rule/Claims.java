package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.ManagedType;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** What the types of a module claim together. */
public final class Claims {

    private final Set<String> entityNames = new HashSet<>();
    private final Set<String> tables = new HashSet<>();

    /**
     * @param types the types of the module
     */
    public Claims(Collection<ManagedType> types) {
        for (ManagedType type : types) {
            Claim claim = Claim.of(type);
            if (!claim.equals(Claim.NOTHING)) {
                entityNames.add(claim.entityName());
                tables.add(claim.table());
            }
        }
    }

    /** Whether one of the types claims the same name or table. */
    public boolean meet(Claim claim) {
        return entityNames.contains(claim.entityName()) || tables.contains(claim.table());
    }
}
