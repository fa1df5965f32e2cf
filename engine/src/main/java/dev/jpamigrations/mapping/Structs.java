package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.schema.ObjectName;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The composite types that embeddables ask for ({@code AggregateComponentBinder}, {@code AggregateComponentSecondPass}). */
final class Structs {

    private final Names names;
    private final Tables tables;
    private final boolean namedByDefinition;
    private final SortedMap<ObjectName, StructDraft> drafts = new TreeMap<>();

    Structs(Names names, Tables tables, HibernateVersion hibernate) {
        this.names = names;
        this.tables = tables;
        this.namedByDefinition = !hibernate.isAtLeast(7, 0);
    }

    /**
     * What an embeddable is stored as, where that is a composite type.
     *
     * @param schema the schema as written, which Hibernate does not bear; empty for the default one
     * @param name the name as written
     * @param order its attributes as the database knows them, in the order that is asked for; empty for Hibernate's own
     */
    record Wanted(String schema, String name, List<String> order) {

        /** The value of a column that holds one, or several. */
        BasicValue value(boolean several) {
            BasicValue one = new BasicValue(new BasicType(JdbcType.STRUCT, 0, 0, 0), false, name, null);
            return several ? one.asArray() : one;
        }
    }

    /** What an attribute wants to be stored as: by its own annotation, or else by that of its class. */
    Optional<Wanted> of(AnnotationSet attribute, AnnotationSet embeddable) {
        return attribute
                .find(Orm.STRUCT)
                .map(Structs::wanted)
                .or(() -> byDefinition(attribute))
                .or(() -> embeddable.find(Orm.STRUCT).map(Structs::wanted));
    }

    private static Wanted wanted(AnnotationView struct) {
        return new Wanted(struct.text("schema"), struct.text("name"), struct.texts("attributes"));
    }

    /** Before Hibernate 7 the definition of a column names the type, too. */
    private Optional<Wanted> byDefinition(AnnotationSet attribute) {
        return attribute
                .find(Jpa.COLUMN)
                .map(column -> column.text("columnDefinition"))
                .filter(definition -> namedByDefinition && !definition.isEmpty() && isCode(attribute))
                .map(definition -> QualifiedName.of("", definition))
                .map(name -> new Wanted(name.schema(), name.name(), List.of()));
    }

    private static boolean isCode(AnnotationSet attribute) {
        return WantedTypes.byCode(attribute).filter(JdbcType::isStruct).isPresent();
    }

    /**
     * Remembers a type. Of those who ask for one name, the first decides.
     *
     * @param columns what would be the columns of the embeddable, which may still change
     */
    void add(Wanted wanted, Collection<ColumnDraft> columns, Location.InType origin) {
        Identifier name = names.logical(wanted.name());
        refuse(
                name.quoted(),
                "the composite type " + name.text()
                        + " is quoted; Hibernate quotes it in a way that PostgreSQL does not know.",
                "Give it a name in lower case that needs no quotes.",
                origin);
        refuse(
                !wanted.schema().isEmpty(),
                "the composite type " + name.text() + " is in another schema, where Hibernate does not find it.",
                "Remove the schema from @Struct.",
                origin);
        OwnTypes.refuse(name, origin);
        ObjectName objectName = new ObjectName(tables.namespace(""), name.catalogName());
        StructDraft draft = new StructDraft(name, objectName, wanted.order(), columns, origin);
        StructDraft known = drafts.putIfAbsent(objectName, draft);
        if (known != null) {
            known.refuseOther(draft);
        }
    }

    private static void refuse(boolean refused, String fact, String advice, Location.InType origin) {
        if (refused) {
            throw UnmappableException.mapping(origin, fact, advice);
        }
    }

    /** The types, sorted by name, as those asked who came first. */
    Collection<StructDraft> all() {
        return drafts.values();
    }
}
