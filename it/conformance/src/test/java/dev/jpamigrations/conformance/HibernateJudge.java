package dev.jpamigrations.conformance;

import dev.jpamigrations.mapping.Naming;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.bytecode.internal.none.BytecodeProviderImpl;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy;

/** The schema that Hibernate itself creates when a session factory starts with {@code hbm2ddl.auto=create-only}. */
final class HibernateJudge {

    private HibernateJudge() {}

    /**
     * The facts of Hibernate's schema.
     *
     * @param model the annotated classes, in any order, and their mapping files
     * @throws RuntimeException where Hibernate or PostgreSQL refuses the model
     */
    static SortedSet<String> schema(Model model, Naming naming) throws SQLException {
        try (Arena arena = Arena.enter()) {
            create(model, naming, arena);
            return CatalogFacts.read(arena.connection());
        }
    }

    /**
     * Creates Hibernate's schema.
     *
     * @throws RuntimeException where Hibernate or PostgreSQL refuses the model
     */
    static void create(Model model, Naming naming, Arena arena) throws SQLException {
        if (model.defaultSchema() != null) {
            arena.run(List.of("create schema " + model.defaultSchema()));
        }
        start(new OneTransaction(arena.connection()), model, naming, "create-only");
    }

    /**
     * Starts an application on a schema that is there.
     *
     * @throws org.hibernate.tool.schema.spi.SchemaManagementException where Hibernate's validator misses something
     */
    static void validate(Connection connection, Model model, Naming naming) {
        start(new OneTransaction(connection), model, naming, "validate");
    }

    private static void start(ConnectionProvider connections, Model model, Naming naming, String action) {
        BootstrapServiceRegistry bootstrap = new BootstrapServiceRegistryBuilder()
                .applyClassLoader(model.loader())
                .build();
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder(bootstrap)
                .applySettings(settings(connections, model, naming, action))
                // Proxies of the entities say nothing about the schema, and cost most of the time.
                .addService(BytecodeProvider.class, new BytecodeProviderImpl())
                .build();
        try {
            MetadataSources sources = new MetadataSources(registry);
            model.classes().forEach(sources::addAnnotatedClass);
            model.mappingFiles()
                    .forEach(file ->
                            sources.addInputStream(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
            sources.buildMetadata().buildSessionFactory().close();
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
            bootstrap.close();
        }
    }

    private static Map<String, Object> settings(
            ConnectionProvider connections, Model model, Naming naming, String action) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("hibernate.connection.provider_class", connections);
        // Eager associations to itself would otherwise be planned to any depth, which says nothing about the schema.
        settings.put("hibernate.max_fetch_depth", 1);
        // Listeners of libraries may want to be made by a container.
        settings.put("hibernate.jpa_callbacks.enabled", false);
        settings.put("hibernate.hbm2ddl.auto", action);
        // There is nothing yet to compare sequences with.
        settings.put("hibernate.id.sequence.increment_size_mismatch_strategy", "none");
        settings.put("hibernate.hbm2ddl.halt_on_error", true);
        // Hibernate would create the unit's own schema twice, once as the default one and once by its name.
        settings.put("hibernate.hbm2ddl.create_namespaces", model.defaultSchema() == null);
        if (naming == Naming.SPRING) {
            settings.put("hibernate.physical_naming_strategy", CamelCaseToUnderscoresNamingStrategy.class);
            settings.put("hibernate.implicit_naming_strategy", SpringImplicitNamingStrategy.class);
        }
        settings.putAll(model.settings());
        return settings;
    }
}
