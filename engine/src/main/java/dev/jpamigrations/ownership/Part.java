package dev.jpamigrations.ownership;

import dev.jpamigrations.mapping.Origins;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.OpaqueObject;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.schema.Table;
import dev.jpamigrations.schema.UserDefinedType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a history answers for, of the model and of a database where the revisions of several stand together.
 *
 * <p>Of the model it is what its own types ask for. Of a database it is the same by name, whoever made it, so that a table that
 * moved to this history with its entity is found there; and what its own revisions made and nobody's type asks for any more.
 */
public final class Part {

    private final Ownership ownership;
    private final Makers makers;
    private final Map<ObjectRef, Set<String>> asking;

    /**
     * @param ownership whose types they are, and who looks
     * @param origins which entities ask for what
     * @param model the model as PostgreSQL prints it
     * @param makers which revisions made what
     */
    public Part(Ownership ownership, Origins origins, Schema model, Makers makers) {
        this(ownership, makers, new HashMap<>());
        for (Table table : model.tables()) {
            ObjectRef object = ObjectRef.table(table.name());
            ask(object, origins.entitiesOf(object));
            ask(SchemaObjects.namespace(table.name().namespace()), origins.entitiesOf(object));
            UserDefinedType.of(table.columns(), model.types())
                    .forEach(type -> ask(type.ref(), origins.entitiesOf(object)));
        }
        model.sequences().stream().filter(sequence -> sequence.owner() == null).forEach(sequence -> {
            ObjectRef object = SchemaObjects.of(sequence);
            ask(object, origins.entitiesOf(object));
            ask(SchemaObjects.namespace(sequence.name().namespace()), origins.entitiesOf(object));
        });
    }

    private Part(Ownership ownership, Makers makers, Map<ObjectRef, Set<String>> asking) {
        this.ownership = ownership;
        this.makers = makers;
        this.asking = asking;
    }

    /** The same where other revisions were replayed. */
    public Part madeBy(Makers others) {
        return new Part(ownership, others, asking);
    }

    private void ask(ObjectRef object, Set<String> entities) {
        asking.computeIfAbsent(object, key -> new HashSet<>()).addAll(entities);
    }

    /** The part of a schema that the history answers for; what Jakarta Persistence cannot express stays as it is. */
    public Schema of(Schema schema) {
        return ownership.isWhole() ? schema : SchemaObjects.only(schema, this::isOwn);
    }

    /**
     * What a history begins with in a database that is older than all histories: what its own types ask for, with all that belongs to
     * these tables. Of what nobody asks for, nothing tells whose it is.
     *
     * @param live what the database holds
     * @param made what revisions make that the history can build on
     */
    public Schema begunWith(Schema live, Schema made) {
        Set<ObjectRef> there = SchemaObjects.in(made).keySet();
        Schema asked = SchemaObjects.only(live, object -> asking.containsKey(object) && isOwn(object));
        Set<ObjectRef> needed = TableNeeds.objects(asked.tables(), live);
        Schema own = SchemaObjects.only(
                live,
                object -> !there.contains(object)
                        && (asking.containsKey(object) ? isOwn(object) : needed.contains(object)));
        return LateForeignKeys.in(own, made)
                .schema()
                .withOpaques(TableNeeds.opaques(own.tables(), live).stream()
                        .filter(object -> !made.opaques().contains(object))
                        .toList());
    }

    /**
     * What stands beside that, and nobody asks for.
     *
     * @param covered what the history begins with, or finds made
     * @return a name each, in the order of the names
     */
    public List<String> beside(Schema live, Schema... covered) {
        Set<ObjectRef> there = new HashSet<>(asking.keySet());
        Stream.of(covered).map(SchemaObjects::in).map(Map::keySet).forEach(there::addAll);
        Set<OpaqueObject> written = new HashSet<>();
        Stream.of(covered).map(Schema::opaques).forEach(written::addAll);
        List<Table> asked = SchemaObjects.only(live, asking::containsKey).tables();
        written.addAll(TableNeeds.opaques(asked, live));
        return Stream.concat(
                        SchemaObjects.in(live).keySet().stream()
                                .filter(object -> !there.contains(object))
                                .map(ObjectRef::toString),
                        live.opaques().stream()
                                .filter(object -> object.table() == null && !written.contains(object))
                                .map(OpaqueObject::name))
                .sorted()
                .toList();
    }

    /** What another history made and this one answers for: its entity has moved. */
    public List<ObjectRef> taken(Schema replayed) {
        return SchemaObjects.in(replayed).keySet().stream()
                .filter(object -> isOwn(object) && !isOfOwnMaking(object))
                .toList();
    }

    private boolean isOfOwnMaking(ObjectRef object) {
        return makers.makerOf(object).map(ownership.history()::equals).orElse(true);
    }

    private boolean isOwn(ObjectRef object) {
        Set<String> entities = asking.get(object);
        return entities == null ? isOfOwnMaking(object) : ownership.makes(entities);
    }
}
