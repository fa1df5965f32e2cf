package dev.jpamigrations.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.Model;
import dev.jpamigrations.mapping.EntityBinder;
import dev.jpamigrations.mapping.HibernateVersion;
import dev.jpamigrations.mapping.MappingOptions;
import dev.jpamigrations.mapping.Naming;
import dev.jpamigrations.processor.Reading;
import dev.jpamigrations.processor.SourceReader;
import dev.jpamigrations.registry.ManagedType;
import jakarta.persistence.Entity;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.hibernate.annotations.ColumnDefault;

/** Models of a module called {@code shop}, from sources as a user writes them. */
public final class Models {

    private Models() {}

    /** What Hibernate 6.6 makes of entities under the naming of Jakarta Persistence. */
    public static Model of(String... sources) {
        Reading reading =
                new SourceReader(List.of(jarOf(Entity.class), jarOf(ColumnDefault.class))).readTexts(List.of(sources));
        assertThat(reading.findings()).isEmpty();
        List<ManagedType> types = reading.types();
        MappingOptions options =
                new MappingOptions(Naming.JPA, HibernateVersion.parse("6.6"), false, null, new TreeMap<>());
        return new Model(
                new EntityBinder(options).bind(types),
                types.isEmpty() ? List.of() : List.of(new Model.Source("shop", types.size())));
    }

    private static Path jarOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException malformed) {
            throw new IllegalStateException(malformed);
        }
    }
}
