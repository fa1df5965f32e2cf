package dev.jpamigrations.mappingfile;

import dev.jpamigrations.registry.ManagedType;
import java.util.Optional;

/** How a line of Hibernate lays what mapping files say over what is recorded of a class. */
interface Overlay {

    /**
     * The class as mapping files make it.
     *
     * @param recorded the class with its own annotations
     * @param declaration what a file says of it, empty for nothing
     * @return empty where files leave it without any annotation that makes it managed
     */
    Optional<ManagedType> of(ManagedType recorded, Optional<Declaration> declaration);
}
