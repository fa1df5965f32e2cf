package dev.jpamigrations.registry;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the mapping must know of a type that is used by a managed type but is not itself managed, or is an entity that is stored
 * as a value: an enum's constants, or whether a class is serializable. Classes of {@code java.lang} have no facts; any other
 * unmanaged type without facts was missing on the class path.
 *
 * @param name the binary name
 * @param shape class, record, interface, enum or annotation
 * @param superTypes those of {@link #RELEVANT_SUPER_TYPES} that it is a subtype of, sorted
 * @param constants an enum's constants in declaration order, else empty
 * @param annotations recorded annotations on the type itself (for a composed constraint: the constraints it is made of)
 * @param members an enum's fields with a recorded annotation ({@code @EnumeratedValue})
 */
public record TypeFacts(
        String name,
        TypeShape shape,
        List<String> superTypes,
        List<String> constants,
        List<AnnotationUse> annotations,
        List<Attribute> members) {

    /** The super types that decide how a value is stored. A fixed list, so that facts do not vary with the JDK. */
    public static final Set<String> RELEVANT_SUPER_TYPES = Collections.unmodifiableSet(new TreeSet<>(Set.of(
            "java.io.Serializable",
            "java.util.Calendar",
            "java.util.Collection",
            "java.util.Date",
            "java.util.List",
            "java.util.Map",
            "java.util.Set",
            "java.util.SortedMap",
            "java.util.SortedSet",
            "org.hibernate.id.PersistentIdentifierGenerator",
            "org.hibernate.id.enhanced.SequenceStyleGenerator",
            "org.hibernate.id.enhanced.TableGenerator")));

    public TypeFacts {
        superTypes = List.copyOf(superTypes);
        constants = List.copyOf(constants);
        annotations = AnnotationUse.sorted(annotations);
        members = List.copyOf(members);
    }

    /** The same facts without the lines of the members. */
    TypeFacts withoutLines() {
        return new TypeFacts(
                name,
                shape,
                superTypes,
                constants,
                annotations,
                members.stream().map(Attribute::withoutLine).toList());
    }
}
