package dev.jpamigrations.testing;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.schema.Check;
import dev.jpamigrations.schema.Column;
import dev.jpamigrations.schema.CompositeType;
import dev.jpamigrations.schema.EnumType;
import dev.jpamigrations.schema.ForeignKey;
import dev.jpamigrations.schema.Generated;
import dev.jpamigrations.schema.Identity;
import dev.jpamigrations.schema.Index;
import dev.jpamigrations.schema.PrimaryKey;
import dev.jpamigrations.schema.Sequence;
import dev.jpamigrations.schema.SequenceOptions;
import dev.jpamigrations.schema.Unique;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which kinds of change were seen, and which facets of objects that stay: {@code Column.collation set}, {@code lost},
 * {@code changed}. What is to be seen is read off the records, so that a new facet without a case is told of.
 */
public final class FacetChanges {

    private static final List<Class<? extends Record>> OBJECTS = List.of(
            EnumType.class,
            CompositeType.class,
            CompositeType.Attribute.class,
            Sequence.class,
            SequenceOptions.class,
            Column.class,
            Identity.class,
            Generated.class,
            PrimaryKey.class,
            Unique.class,
            ForeignKey.class,
            Check.class,
            Index.class,
            Index.Key.class);

    /** By these an object is recognised, or a comment, which is a change of its own; a check's column is in no catalog. */
    private static final Set<String> NO_FACETS = Set.of("name", "comment", "Check.column");

    /** No statement makes an invalid index, and no catalog holds an identity column without a sequence. */
    private static final Set<String> NOT_WRITTEN =
            Set.of("Index.valid changed", "Identity.sequence set", "Identity.sequence lost");

    /** The two that only an answer of a person makes of a removal and an addition. */
    private static final Set<String> ANSWERS = Set.of("RenameTable", "RenameColumn", "RenameSequence");

    private final SortedSet<String> seen = new TreeSet<>();

    /** Looks at changes. */
    public synchronized void add(List<Change> changes) {
        for (Change change : changes) {
            seen.add(change.getClass().getSimpleName());
            compare(component(change, "from"), component(change, "to"));
        }
    }

    private static Stream<Class<?>> kinds(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(FacetChanges::kinds)
                : Stream.of(family);
    }

    /** What was not seen. */
    public SortedSet<String> missing() {
        SortedSet<String> missing = new TreeSet<>();
        kinds(Change.class)
                .map(Class::getSimpleName)
                .filter(kind -> !ANSWERS.contains(kind))
                .forEach(missing::add);
        for (Class<? extends Record> object : OBJECTS) {
            for (RecordComponent component : object.getRecordComponents()) {
                missing.addAll(expected(object, component));
            }
        }
        missing.removeAll(seen);
        missing.removeAll(NOT_WRITTEN);
        return missing;
    }

    private static List<String> expected(Class<?> object, RecordComponent component) {
        String facet = facet(object, component);
        if (NO_FACETS.contains(component.getName()) || NO_FACETS.contains(facet)) {
            return List.of();
        }
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return optional && component.getType() != Long.class
                ? List.of(facet + " set", facet + " lost", facet + " changed")
                : List.of(facet + " changed");
    }

    private static String facet(Class<?> object, RecordComponent component) {
        return object.getSimpleName() + "." + component.getName();
    }

    private void compare(@Nullable Object from, @Nullable Object to) {
        if (from instanceof Collection<?> before && to instanceof Collection<?> after) {
            Iterator<?> others = after.iterator();
            before.forEach(element -> compare(element, others.hasNext() ? others.next() : null));
        } else if (from instanceof Record one && to instanceof Record other && from.getClass() == to.getClass()) {
            for (RecordComponent component : from.getClass().getRecordComponents()) {
                Object before = component(one, component.getName());
                Object after = component(other, component.getName());
                if (!Objects.equals(before, after)) {
                    seen.add(facet(from.getClass(), component) + how(before, after));
                    compare(before, after);
                }
            }
        }
    }

    private static String how(@Nullable Object before, @Nullable Object after) {
        if (before == null) {
            return " set";
        }
        return after == null ? " lost" : " changed";
    }

    private static @Nullable Object component(Object owner, String name) {
        try {
            for (RecordComponent component : owner.getClass().getRecordComponents()) {
                if (component.getName().equals(name)) {
                    component.getAccessor().setAccessible(true);
                    return component.getAccessor().invoke(owner);
                }
            }
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
