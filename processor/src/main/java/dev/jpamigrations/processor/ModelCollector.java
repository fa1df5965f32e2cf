package dev.jpamigrations.processor;

import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeUse;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Annotated types to records, together with the types that are managed only because another one says so: id classes,
 * converters that an attribute names, and embedded classes without an annotation of their own.
 */
final class ModelCollector {

    private final Elements elements;
    private final TypeLookup lookup;
    private final TypeCollector collector;

    ModelCollector(Elements elements, Types types, SourceLines lines) {
        this.elements = elements;
        this.lookup = new TypeLookup(elements);
        this.collector = new TypeCollector(elements, types, lines);
    }

    /**
     * The records of the types and of those that they make managed.
     *
     * @param types type elements, of which those without a managed type's annotation are passed over
     * @param offered annotated types to collect as well where one of the others extends or names them
     * @param declared what types without a managed type's annotation are all the same
     * @return each record with the type on whose behalf it was made, sorted by name
     */
    SortedMap<String, Collected> collect(
            Collection<TypeElement> types, Set<String> offered, Map<String, ManagedKind> declared) {
        SortedMap<String, Collected> found = new TreeMap<>();
        Deque<TypeElement> open = new ArrayDeque<>(types);
        Set<String> left = new TreeSet<>(offered);
        while (!open.isEmpty()) {
            TypeElement type = open.remove();
            Optional<ManagedKind> kind = kind(type, declared);
            if (kind.isPresent()) {
                ManagedType record = collect(type, kind.get(), found);
                if (!left.isEmpty()) {
                    uses(record)
                            .filter(left::remove)
                            .map(lookup::find)
                            .flatMap(Optional::stream)
                            .forEach(open::add);
                }
            }
        }
        return found;
    }

    private Optional<ManagedKind> kind(TypeElement type, Map<String, ManagedKind> declared) {
        Optional<ManagedKind> annotated = ManagedKinds.annotated(elements, type);
        return annotated.isPresent()
                ? annotated
                : Optional.ofNullable(declared.get(elements.getBinaryName(type).toString()));
    }

    private static Stream<String> uses(ManagedType type) {
        return Stream.concat(type.superClasses().stream().map(TypeUse::name), NamedTypes.of(type).stream());
    }

    /** Adds the record of an annotated type, and those of the types that it implies, to what was found. */
    private ManagedType collect(TypeElement annotated, ManagedKind kind, SortedMap<String, Collected> found) {
        ManagedType record = collector.collect(annotated, kind);
        found.put(record.name(), new Collected(record, annotated));
        Deque<ImpliedType> open = new ArrayDeque<>(ImpliedType.of(record));
        while (!open.isEmpty()) {
            ImpliedType implied = open.remove();
            Optional<TypeElement> type = found.containsKey(implied.name()) ? Optional.empty() : unannotated(implied);
            if (type.isPresent()) {
                ManagedType followed = collector.collect(type.get(), implied.kind());
                found.put(followed.name(), new Collected(followed, annotated));
                open.addAll(ImpliedType.of(followed));
            }
        }
        return record;
    }

    private Optional<TypeElement> unannotated(ImpliedType implied) {
        return lookup.find(implied.name())
                .filter(type -> ManagedKinds.annotated(elements, type).isEmpty());
    }

    /**
     * A record and what it was made for.
     *
     * @param type the record
     * @param origin the annotated type: the record's own, or the one that implies it
     */
    record Collected(ManagedType type, TypeElement origin) {}
}
