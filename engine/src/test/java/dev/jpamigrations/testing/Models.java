package dev.jpamigrations.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.Model;
import dev.jpamigrations.mapping.EntityBinder;
import dev.jpamigrations.mapping.HibernateSettings;
import dev.jpamigrations.mapping.HibernateVersion;
import dev.jpamigrations.mapping.MappingOptions;
import dev.jpamigrations.mapping.Naming;
import dev.jpamigrations.ownership.Ownership;
import dev.jpamigrations.processor.Reading;
import dev.jpamigrations.processor.SourceReader;
import dev.jpamigrations.registry.ManagedType;
import jakarta.persistence.Entity;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.annotations.ColumnDefault;

/** Models, from sources as a user writes them. */
public final class Models {

    private Models() {}

    /** What Hibernate 6.6 makes of entities under the naming of Jakarta Persistence. */
    public static Model of(String... sources) {
        List<ManagedType> types = types(List.of(sources));
        return model(types, Ownership.whole("shop", names(types)));
    }

    /**
     * The same where several histories share the entities.
     *
     * @param history the history that looks
     * @param below the histories that it builds on
     * @param sources sources by the history that owns them; compiled in the order of these histories' names
     */
    public static Model of(String history, Set<String> below, Map<String, List<String>> sources) {
        List<ManagedType> types = types(
                new TreeMap<>(sources).values().stream().flatMap(List::stream).toList());
        Map<String, String> owners = new TreeMap<>();
        sources.forEach((owner, texts) -> types.stream()
                .filter(type -> texts.stream().anyMatch(text -> text.contains("class " + simpleName(type) + " ")))
                .forEach(type -> owners.put(type.name(), owner)));
        return model(types, new Ownership(history, owners, below));
    }

    private static String simpleName(ManagedType type) {
        return type.name().substring(type.name().lastIndexOf('.') + 1);
    }

    private static List<ManagedType> types(List<String> sources) {
        Reading reading = new SourceReader(List.of(jarOf(Entity.class), jarOf(ColumnDefault.class))).readTexts(sources);
        assertThat(reading.findings()).isEmpty();
        return reading.types();
    }

    private static List<String> names(List<ManagedType> types) {
        return types.stream().map(ManagedType::name).toList();
    }

    private static Model model(List<ManagedType> types, Ownership ownership) {
        MappingOptions options = new MappingOptions(
                Naming.JPA,
                HibernateVersion.parse("6.6"),
                false,
                Set.of(),
                null,
                0,
                HibernateSettings.NONE,
                new TreeMap<>());
        int own = ownership.owners().values().stream()
                .filter(ownership.history()::equals)
                .toList()
                .size();
        return new Model(
                new EntityBinder(options).bind(types),
                own == 0 ? List.of() : List.of(new Model.Source(ownership.history(), own)),
                ownership);
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
