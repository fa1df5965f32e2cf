package dev.jpamigrations.conformance;

import dev.jpamigrations.ddl.PostgresDdl;
import dev.jpamigrations.ddl.Statement;
import dev.jpamigrations.diff.SchemaDiff;
import dev.jpamigrations.mapping.Bound;
import dev.jpamigrations.mapping.EntityBinder;
import dev.jpamigrations.mapping.HibernateSettings;
import dev.jpamigrations.mapping.HibernateVersion;
import dev.jpamigrations.mapping.LoadedValues;
import dev.jpamigrations.mapping.MappingOptions;
import dev.jpamigrations.mapping.Naming;
import dev.jpamigrations.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedSet;
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
                        model.defaultSchema(),
                        Arena.databases().majorVersion(),
                        settings,
                        new TreeMap<>()))
                .bind(model.types(), new LoadedValues(model.loader()));
    }

    static SortedSet<String> facts(Schema schema) throws SQLException {
        List<String> statements = new PostgresDdl()
                .statements(SchemaDiff.between(Schema.EMPTY, schema)).stream()
                        .map(Statement::sql)
                        .toList();
        try (Arena arena = Arena.enter()) {
            arena.run(statements);
            return CatalogFacts.read(arena.connection());
        }
    }
}
