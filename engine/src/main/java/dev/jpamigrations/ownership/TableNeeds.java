package dev.jpamigrations.ownership;

import dev.jpamigrations.schema.Column;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.OpaqueObject;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.schema.Table;
import dev.jpamigrations.schema.UserDefinedType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What goes with tables wherever they go: without it they cannot stand, or do something else with their rows. */
public final class TableNeeds {

    private TableNeeds() {}

    /**
     * What of a database somebody asks for, and what these tables need besides.
     *
     * @param live what the database holds
     * @param asked what is asked for
     */
    public static Schema among(Schema live, Schema asked) {
        Set<ObjectRef> wanted = new HashSet<>(SchemaObjects.in(asked).keySet());
        wanted.addAll(objects(live.tables(), live));
        return SchemaObjects.only(live, wanted::contains);
    }

    /** The sequences and types of their columns. */
    static Set<ObjectRef> objects(List<Table> tables, Schema live) {
        List<Column> columns =
                tables.stream().flatMap(table -> table.columns().stream()).toList();
        Set<ObjectRef> needed = new HashSet<>();
        UserDefinedType.of(columns, live.types()).forEach(type -> needed.add(type.ref()));
        live.sequences().stream()
                .filter(sequence -> columns.stream().anyMatch(sequence::isUsedBy))
                .forEach(sequence -> needed.add(SchemaObjects.of(sequence)));
        return needed;
    }

    /** What belongs to the tables, and the functions of their triggers where these are in a schema of the tables. */
    static List<OpaqueObject> opaques(List<Table> tables, Schema live) {
        List<OpaqueObject> parts = live.opaques().stream()
                .filter(object -> tables.stream().anyMatch(table -> isNeeded(object, table)))
                .toList();
        return live.opaques().stream()
                .filter(object -> parts.contains(object)
                        || (standsBeside(tables, object) && parts.stream().anyMatch(object::isRunBy)))
                .toList();
    }

    private static boolean standsBeside(List<Table> tables, OpaqueObject object) {
        return tables.stream().anyMatch(table -> table.name().namespace().equals(object.namespace()));
    }

    /** Any type may come from an extension, and no text tells from which. */
    private static boolean isNeeded(OpaqueObject object, Table table) {
        return switch (object.kind()) {
            case "extension" -> true;
            case "domain", "range type" ->
                table.columns().stream().anyMatch(column -> column.type().contains(object.identity()));
            default -> object.isPartOf(table.name());
        };
    }
}
