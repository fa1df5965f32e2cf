package dev.jpamigrations.mapping;

import dev.jpamigrations.schema.ObjectName;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A table that several ask for although it can hardly be meant: two entities, or an entity and a collection. Judged by the
 * name that the database knows, after naming strategy, quotes and default schema.
 *
 * @param table the table
 * @param claims who asks for it, entities first, then by place
 */
public record SharedTable(ObjectName table, List<TableClaim> claims) {

    private static final Comparator<TableClaim> ORDER = Comparator.comparing(TableClaim::use)
            .thenComparing(claim -> claim.place().toString());

    public SharedTable {
        claims = claims.stream().distinct().sorted(ORDER).toList();
    }

    /** The table where its claims clash. */
    static Optional<SharedTable> of(TableDraft table) {
        Collection<TableClaim> claims = table.claims();
        List<TableClaim> rivals = claims.stream()
                .filter(claim -> !isViewOf(table, claim))
                .filter(claim -> claims.stream().anyMatch(claim::clashesWith))
                .toList();
        return rivals.size() > 1 ? Optional.of(new SharedTable(table.objectName(), rivals)) : Optional.empty();
    }

    /** A table of links that is mapped as an entity besides, on the same columns, is meant so. */
    private static boolean isViewOf(TableDraft table, TableClaim claim) {
        return claim.use() == TableClaim.Use.ATTRIBUTE && !table.hasColumnOnlyFor(claim.place());
    }
}
