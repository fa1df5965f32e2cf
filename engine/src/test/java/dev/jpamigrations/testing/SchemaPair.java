package dev.jpamigrations.testing;

import dev.jpamigrations.ddl.PostgresDdl;
import dev.jpamigrations.ddl.Statement;
import dev.jpamigrations.diff.SchemaDiff;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two schemas between which a comparison leads.
 *
 * @param from the first
 * @param to the second
 */
public record SchemaPair(Schema from, Schema to) {

    /**
     * The smallest pair that still fails, without whatever the failure does not need.
     *
     * @param fails whether a pair fails in the same way; false for one that cannot be created
     */
    public SchemaPair smallest(Predicate<SchemaPair> fails) {
        SchemaPair smallest = this;
        boolean progress = true;
        while (progress) {
            progress = false;
            for (ObjectRef object : smallest.objects()) {
                Schema from = smallest.from.without(object::equals);
                Schema to = smallest.to.without(object::equals);
                for (SchemaPair smaller : List.of(
                        new SchemaPair(from, to),
                        new SchemaPair(from, smallest.to),
                        new SchemaPair(smallest.from, to))) {
                    if (!smaller.equals(smallest) && fails.test(smaller)) {
                        smallest = smaller;
                        progress = true;
                        break;
                    }
                }
            }
        }
        return smallest;
    }

    /** Tables before their parts, since much goes at once with a table. */
    private Set<ObjectRef> objects() {
        Set<ObjectRef> objects = new LinkedHashSet<>();
        List<Schema> both = List.of(from, to);
        both.forEach(schema -> schema.tables().forEach(table -> objects.add(ObjectRef.table(table.name()))));
        both.forEach(schema -> schema.tables().forEach(table -> objects.addAll(parts(table))));
        both.forEach(schema -> schema.sequences()
                .forEach(each -> objects.add(new ObjectRef(ObjectRef.Kind.SEQUENCE, each.name(), null))));
        both.forEach(schema -> schema.types().forEach(type -> objects.add(type.ref())));
        return objects;
    }

    private static List<ObjectRef> parts(Table table) {
        List<ObjectRef> parts = new ArrayList<>();
        table.constraints().forEach(constraint -> parts.add(constraint.in(table.name())));
        table.indexes().forEach(index -> parts.add(new ObjectRef(ObjectRef.Kind.INDEX, table.name(), index.name())));
        table.columns().forEach(column -> parts.add(ObjectRef.column(table.name(), column.name())));
        return parts;
    }

    /** Both as statements, to be pasted into a folder of the corpus. */
    @Override
    public String toString() {
        return "-- before.sql\n" + text(from) + "\n-- after.sql\n" + text(to);
    }

    private static String text(Schema schema) {
        Stream<Statement> statements = new PostgresDdl().statements(SchemaDiff.between(Schema.EMPTY, schema)).stream();
        return statements.map(statement -> statement.sql() + ";\n").collect(Collectors.joining());
    }
}
