package dev.jpamigrations.conformance;

import dev.jpamigrations.CatalogComparison;
import dev.jpamigrations.CatalogComparison.Side;
import dev.jpamigrations.ddl.PostgresDdl;
import dev.jpamigrations.ddl.Statement;
import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.SchemaDiff;
import dev.jpamigrations.mapping.Bound;
import dev.jpamigrations.mapping.EntityBinder;
import dev.jpamigrations.mapping.HibernateVersion;
import dev.jpamigrations.mapping.LoadedValues;
import dev.jpamigrations.mapping.MappingOptions;
import dev.jpamigrations.mapping.Naming;
import dev.jpamigrations.schema.Schema;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.hibernate.Version;

/** The schema that the binder makes of managed types, for the very version of Hibernate that judges. */
final class OurSchema {

    private OurSchema() {}

    static Bound bind(Model model, Naming naming) {
        HibernateVersion version = HibernateVersion.parse(Version.getVersionString());
        return new EntityBinder(new MappingOptions(naming, version, true, model.defaultSchema(), new TreeMap<>()))
                .bind(model.types(), new LoadedValues(model.loader()));
    }

    /** Creates our schema. */
    static void create(Schema schema, Arena arena) throws SQLException {
        arena.run(sql(SchemaDiff.between(Schema.EMPTY, schema)));
    }

    /**
     * Writes what leads from an empty database to ours, applies it, and takes it back.
     *
     * @param ours our schema in a database
     * @return what is then left to do
     */
    static List<Change> leftAfterGenerating(Side ours) throws SQLException {
        try (Arena arena = Arena.enter()) {
            List<Change> changes = CatalogComparison.between(arena.side(), ours);
            arena.run(sql(changes));
            List<Change> left = new ArrayList<>(CatalogComparison.between(arena.side(), ours));
            arena.run(sql(Change.reversed(changes)));
            left.addAll(SchemaDiff.between(arena.side().schema(), Schema.EMPTY));
            return left;
        }
    }

    private static List<String> sql(List<Change> changes) {
        return new PostgresDdl()
                .statements(changes).stream().map(Statement::sql).toList();
    }
}
