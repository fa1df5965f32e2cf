package dev.jpamigrations.mappingfile;

import dev.jpamigrations.registry.AnnotationUse;
import java.util.List;
import java.util.Optional;

/**
 * What mapping files say of the whole persistence unit.
 *
 * @param isComplete whether annotations count for nothing, in any class
 * @param access the access type of classes that name none, empty for none
 * @param schema the schema of all tables that name none, empty for none
 * @param generators the generators that stand outside of all classes
 */
record UnitDefaults(
        boolean isComplete, Optional<String> access, Optional<String> schema, List<AnnotationUse> generators) {

    /** Nothing said. */
    static final UnitDefaults NONE = new UnitDefaults(false, Optional.empty(), Optional.empty(), List.of());

    UnitDefaults {
        generators = List.copyOf(generators);
    }
}
