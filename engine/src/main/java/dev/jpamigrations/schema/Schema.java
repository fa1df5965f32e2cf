package dev.jpamigrations.schema;

import dev.jpamigrations.schema.ObjectRef.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Everything that a database holds, or that a model asks for. Each list is sorted by name.
 *
 * @param namespaces the schemas beside {@code public}
 * @param types enum types and composite types
 * @param sequences sequences that belong to no identity column
 * @param tables ordinary tables
 * @param opaques objects that Jakarta Persistence cannot express (views, functions, triggers …): compared as a whole, by
 *     their definition, when a downgrade is proven; no part of a comparison with the model
 */
public record Schema(
        List<Namespace> namespaces,
        List<UserDefinedType> types,
        List<Sequence> sequences,
        List<Table> tables,
        List<OpaqueObject> opaques) {

    /** A schema without any object. */
    public static final Schema EMPTY = new Schema(List.of(), List.of(), List.of(), List.of(), List.of());

    public Schema {
        namespaces = namespaces.stream()
                .sorted(Comparator.comparing(Namespace::name))
                .toList();
        types = types.stream()
                .sorted(Comparator.comparing(UserDefinedType::name))
                .toList();
        sequences =
                sequences.stream().sorted(Comparator.comparing(Sequence::name)).toList();
        tables = tables.stream().sorted(Comparator.comparing(Table::name)).toList();
        opaques = opaques.stream().sorted(OpaqueObject.ORDER).toList();
    }

    /** The table of that name. */
    public Optional<Table> table(ObjectName name) {
        return tables.stream().filter(t -> t.name().equals(name)).findFirst();
    }

    /** Its enum types. */
    public List<EnumType> enumTypes() {
        return types(EnumType.class);
    }

    /** Its composite types. */
    public List<CompositeType> compositeTypes() {
        return types(CompositeType.class);
    }

    private <T extends UserDefinedType> List<T> types(Class<T> kind) {
        return types.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Whether it holds nothing at all. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    /** The same schema in the form in which two catalogs are compared; see {@link Table#normalized()}. */
    public Schema normalized() {
        return new Schema(
                namespaces,
                types,
                sequences,
                tables.stream().map(Table::normalized).toList(),
                opaques);
    }

    /** The same schema without some of its objects and parts of tables. Opaque objects stay. */
    public Schema without(Predicate<ObjectRef> left) {
        return new Schema(
                namespaces.stream()
                        .filter(each -> !left.test(new ObjectRef(Kind.NAMESPACE, ObjectName.of(each.name()), null)))
                        .toList(),
                types.stream().filter(each -> !left.test(each.ref())).toList(),
                sequences.stream()
                        .filter(each -> !left.test(new ObjectRef(Kind.SEQUENCE, each.name(), null)))
                        .toList(),
                tables.stream()
                        .filter(each -> !left.test(ObjectRef.table(each.name())))
                        .map(each -> each.without(left))
                        .toList(),
                opaques);
    }

    /** The same schema with other tables. */
    public Schema withTables(List<Table> tables) {
        return new Schema(namespaces, types, sequences, tables, opaques);
    }

    /** The same schema with other opaque objects. */
    public Schema withOpaques(List<OpaqueObject> opaques) {
        return new Schema(namespaces, types, sequences, tables, opaques);
    }
}
