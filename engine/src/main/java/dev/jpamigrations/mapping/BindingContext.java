package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.schema.ObjectRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What all binders of one run share. */
final class BindingContext {

    private final MappingOptions options;
    private final TypeIndex index;
    private final Names names;
    private final Tables tables;
    private final Structs structs;
    private final IdClasses idClasses = new IdClasses(this);
    private final DocumentTypes documentTypes = new DocumentTypes();
    private final BasicValues basicValues;
    private final List<Problem> problems = new ArrayList<>();
    private final Passes passes = new Passes(failure -> problems.add(failure.problem()));
    private final Map<String, EntityDraft> entities = new HashMap<>();
    private final Map<ObjectRef, Set<String>> needs = new HashMap<>();

    BindingContext(MappingOptions options, TypeIndex index, StoredValues storedValues) {
        this.options = options;
        this.index = index;
        this.names = new Names(options);
        this.tables = new Tables(names, options);
        this.structs = new Structs(names, tables, options.hibernate());
        this.basicValues = new BasicValues(index, options, storedValues, documentTypes);
    }

    HibernateVersion hibernate() {
        return options.hibernate();
    }

    HibernateSettings settings() {
        return options.settings();
    }

    boolean virtualGeneratedColumns() {
        return options.virtualGeneratedColumns();
    }

    boolean beanValidation() {
        return options.beanValidation();
    }

    TypeIndex index() {
        return index;
    }

    Names names() {
        return names;
    }

    Tables tables() {
        return tables;
    }

    Structs structs() {
        return structs;
    }

    IdClasses idClasses() {
        return idClasses;
    }

    DocumentTypes documentTypes() {
        return documentTypes;
    }

    BasicValues basicValues() {
        return basicValues;
    }

    Passes passes() {
        return passes;
    }

    List<Problem> problems() {
        return problems;
    }

    void report(Problem problem) {
        problems.add(problem);
    }

    /** The type of an association's columns: from Hibernate 7 on {@code columnDefinition} needs no name beside it. */
    JoinedType joinedType() {
        return JoinedType.ofTarget(hibernate().isAtLeast(7, 0));
    }

    /** Remembers that an entity keeps something in a table or takes its identifiers from a sequence. */
    void need(ObjectRef object, EntityType entity) {
        needs.computeIfAbsent(object, key -> new TreeSet<>()).add(entity.className());
    }

    /** The entities that need each table and sequence. */
    Map<ObjectRef, Set<String>> needs() {
        return needs;
    }

    void add(EntityDraft entity) {
        entities.put(entity.type().className(), entity);
    }

    Optional<EntityDraft> entity(String className) {
        return Optional.ofNullable(entities.get(className));
    }

    /**
     * The entity that an association refers to.
     *
     * @throws UnmappableException where the class is no entity of this model
     */
    EntityDraft target(String className, Location.InType association) {
        return entity(className)
                .orElseThrow(() -> UnmappableException.mapping(
                        association,
                        "the association refers to " + className + ", which is no entity of this model.",
                        "Annotate " + className + " with @Entity, or let its module or jar take part in the model."));
    }
}
