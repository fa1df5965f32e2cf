package dev.jpamigrations.conformance;

import dev.jpamigrations.mapping.Naming;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy;

/** The schema that Hibernate itself creates when a session factory starts with {@code hbm2ddl.auto=create-only}. */
final class HibernateJudge {

    private HibernateJudge() {}

    /**
     * The facts of Hibernate's schema.
     *
     * @param classes the annotated classes, in any order
     * @param loader the loader of the classes
     * @throws RuntimeException where Hibernate or PostgreSQL refuses the model
     */
    static SortedSet<String> schema(Collection<Class<?>> classes, ClassLoader loader, Naming naming)
            throws SQLException {
        try (Arena arena = Arena.enter()) {
            BootstrapServiceRegistry bootstrap = new BootstrapServiceRegistryBuilder()
                    .applyClassLoader(loader)
                    .build();
            StandardServiceRegistry registry = new StandardServiceRegistryBuilder(bootstrap)
                    .applySettings(settings(arena, naming))
                    .build();
            try {
                MetadataSources sources = new MetadataSources(registry);
                classes.forEach(sources::addAnnotatedClass);
                sources.buildMetadata().buildSessionFactory().close();
            } finally {
                StandardServiceRegistryBuilder.destroy(registry);
                bootstrap.close();
            }
            return CatalogFacts.read(arena.connection());
        }
    }

    private static Map<String, Object> settings(Arena arena, Naming naming) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("hibernate.connection.url", arena.url());
        settings.put("hibernate.connection.username", arena.user());
        settings.put("hibernate.connection.password", arena.password());
        settings.put("hibernate.connection.pool_size", 1);
        settings.put("hibernate.hbm2ddl.auto", "create-only");
        settings.put("hibernate.hbm2ddl.halt_on_error", true);
        settings.put("hibernate.hbm2ddl.create_namespaces", true);
        if (naming == Naming.SPRING) {
            settings.put("hibernate.physical_naming_strategy", CamelCaseToUnderscoresNamingStrategy.class);
            settings.put("hibernate.implicit_naming_strategy", SpringImplicitNamingStrategy.class);
        }
        return settings;
    }
}
