package dev.jpamigrations.discovery;

import dev.jpamigrations.mappingfile.HibernateLine;
import dev.jpamigrations.mappingfile.PersistenceUnit.Listed;
import java.util.List;

/**
 * How mapping files are read.
 *
 * @param line the line of Hibernate whose way counts
 * @param resources mapping files that the application names elsewhere than in a {@code persistence.xml}, as resources of the
 *     class path
 */
public record MappingFileOptions(HibernateLine line, List<Listed> resources) {

    /** Hibernate 6, and nothing named elsewhere. */
    public static final MappingFileOptions DEFAULT = new MappingFileOptions(HibernateLine.SIX, List.of());

    public MappingFileOptions {
        resources = List.copyOf(resources);
    }
}
