package dev.jpamigrations.ddl;

import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.SequenceOptions;
import dev.jpamigrations.schema.SequenceUse;

/**
 * Moves a counter past the values that rows hold, so that none is given out twice.
 *
 * <p>A value n of a sequence may stand for all identifiers after {@code n - increment} (Hibernate's {@code PooledOptimizer#generate})
 * or from n on ({@code PooledLoOptimizer}): a whole increment past the greatest one fits both. Without rows it stays where it is,
 * since {@code greatest} passes over null.
 */
final class SequenceAdvance {

    private SequenceAdvance() {}

    /** The statement for a sequence from which a column begins to take its values; others may have taken some before. */
    static String past(SequenceUse use) {
        SequenceOptions options = use.sequence().options();
        String sequence = Sql.literal(Sql.name(use.sequence().name()));
        String next = next(use.column().column(), options.increment());
        boolean isWhole = SequenceTakers.INTEGERS.contains(use.type());
        String value = isWhole ? next : "(" + next + ")::bigint";
        return advance(
                sequence,
                value,
                "nextval(" + sequence + ")",
                options,
                use.column().table());
    }

    /** The statement for the sequence behind a column that becomes an identity column. */
    static String ofIdentity(ObjectName table, String column, SequenceOptions options) {
        String sequence = "pg_get_serial_sequence(" + Sql.literal(Sql.name(table)) + ", " + Sql.literal(column) + ")";
        String first = String.valueOf(SequenceText.start(options));
        return advance(sequence, next(column, options.increment()), first, options, table);
    }

    private static String advance(
            String sequence, String value, String otherwise, SequenceOptions options, ObjectName table) {
        String farther = options.increment() > 0 ? "greatest" : "least";
        return "select setval(" + sequence + ", " + farther + "(" + value + ", " + otherwise + "), false) from "
                + Sql.name(table);
    }

    private static String next(String column, long increment) {
        String name = Sql.identifier(column);
        return increment > 0 ? "max(" + name + ") + " + increment : "min(" + name + ") - " + -increment;
    }
}
