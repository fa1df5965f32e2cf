package dev.jpamigrations.mapping;

import java.util.Comparator;

/** The order in which Hibernate lays columns out where their place counts ({@code ColumnOrderingStrategyStandard}). */
final class ColumnOrder {

    private static final int WIDE = 2048;
    private static final int WORD = 4;

    /** The order of the columns of a composite key, and of the attributes of a composite type: small ones first, then by name. */
    static final Comparator<ColumnDraft> STANDARD = Comparator.comparingInt(
                    (ColumnDraft column) -> Math.max(column.bytes(), WORD))
            .thenComparing(column -> column.bytes() > WIDE)
            .thenComparing(column -> column.name().text());

    private ColumnOrder() {}
}
