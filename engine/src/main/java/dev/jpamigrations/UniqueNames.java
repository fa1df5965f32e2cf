package dev.jpamigrations;

import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.schema.Table;
import dev.jpamigrations.schema.Unique;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The two names that Hibernate gives one unique constraint. Where {@code hbm2ddl.auto=create} leaves the name to PostgreSQL,
 * {@code update} adds the constraint to a table that is there as {@code UK} and a hash in base 35 ({@code
 * Constraint#hashedName}, {@code StandardUniqueKeyExporter}). Both are right, so a database keeps the one that it has.
 */
final class UniqueNames {

    /** 128 bits in base 35 with the digits {@code 0-9a-y}: 25 of them, unless the hash begins with zeros. */
    private static final Pattern HASHED = Pattern.compile("uk[0-9a-y]{20,25}", Pattern.CASE_INSENSITIVE);

    private UniqueNames() {}

    /** The first schema, in which a constraint with a hashed name has the name of its twin in the second. */
    static Schema alike(Schema from, Schema to) {
        return from.withTables(from.tables().stream()
                .map(table ->
                        to.table(table.name()).map(other -> alike(table, other)).orElse(table))
                .toList());
    }

    private static Table alike(Table from, Table to) {
        return from.withUniques(from.uniques().stream()
                .map(unique -> twin(unique, from, to).orElse(unique))
                .toList());
    }

    /** The same constraint on the other side, if neither side knows the other's name. */
    private static Optional<Unique> twin(Unique unique, Table from, Table to) {
        String name = unique.name();
        if (name == null || !HASHED.matcher(name).matches() || isNamed(to, name)) {
            return Optional.empty();
        }
        return to.uniques().stream()
                .filter(other -> other.withName(name).equals(unique))
                .filter(other -> other.name() != null && !isNamed(from, other.name()))
                .findFirst();
    }

    private static boolean isNamed(Table table, String name) {
        return table.uniques().stream().anyMatch(unique -> name.equals(unique.name()));
    }
}
