package dev.jpamigrations.it;

import java.util.List;
import java.util.Map;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

/**
 * The schema that Hibernate itself makes of entities: the judge of ours.
 *
 * @param entities their class names
 */
record HibernateSchema(List<String> entities) {

    HibernateSchema {
        entities = List.copyOf(entities);
    }

    void createIn(Database database) {
        Map<String, Object> settings = Map.of(
                "jakarta.persistence.jdbc.url", database.url(),
                "jakarta.persistence.jdbc.user", database.user(),
                "jakarta.persistence.jdbc.password", database.password(),
                "jakarta.persistence.schema-generation.database.action", "create",
                "hibernate.hbm2ddl.halt_on_error", true);
        StandardServiceRegistry services =
                new StandardServiceRegistryBuilder().applySettings(settings).build();
        try {
            MetadataSources sources = new MetadataSources(services);
            entities.forEach(sources::addAnnotatedClassName);
            SchemaManagementToolCoordinator.process(sources.buildMetadata(), services, settings, action -> {});
        } finally {
            StandardServiceRegistryBuilder.destroy(services);
        }
    }
}
