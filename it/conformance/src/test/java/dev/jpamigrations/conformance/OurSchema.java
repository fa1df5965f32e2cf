package dev.jpamigrations.conformance;

import dev.jpamigrations.CatalogComparison;
import dev.jpamigrations.CatalogComparison.Side;
import dev.jpamigrations.ddl.PostgresDdl;
import dev.jpamigrations.ddl.Statement;
import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.SchemaDiff;
import dev.jpamigrations.mapping.Bound;
import dev.jpamigrations.mapping.EntityBinder;
import dev.jpamigrations.mapping.HibernateModule;
import dev.jpamigrations.mapping.HibernateSettings;
import dev.jpamigrations.mapping.HibernateVersion;
import dev.jpamigrations.mapping.LoadedValues;
import dev.jpamigrations.mapping.MappingOptions;
import dev.jpamigrations.mapping.Naming;
import dev.jpamigrations.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.Version;

/** The schema that the binder makes of managed types, for the very version of Hibernate that judges. */
final class OurSchema {

    private OurSchema() {}

    static Bound bind(Model model, Naming naming) {
        HibernateVersion version = HibernateVersion.parse(Version.getVersionString());
        HibernateSettings settings = HibernateSettings.of(model.settings());
        return new EntityBinder(new MappingOptions(
                        naming,
                        version,
                        settings.constrains(),
                        Set.of(HibernateModule.SPATIAL),
                        model.defaultSchema(),
                        Arena.databases().majorVersion(),
                        settings,
                        new TreeMap<>()))
                .bind(model.types(), new LoadedValues(model.loader()));
    }

    /** Creates our schema. */
    static void create(Schema schema, Arena arena) throws SQLException {
        arena.run(new PostgresDdl()
                .statements(SchemaDiff.between(Schema.EMPTY, schema)).stream()
                        .map(Statement::sql)
                        .toList());
    }

    /**
     * Writes what leads from nothing to our schema, and applies it.
     *
     * @param ours our schema in a database
     * @return what is left to do
     */
    static List<Change> leftAfterGenerating(Side ours) throws SQLException {
        try (Arena arena = Arena.enter()) {
            create(ours.schema(), arena);
            return CatalogComparison.between(arena.side(), ours);
        }
    }
}
