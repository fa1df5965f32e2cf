package dev.jpamigrations.mappingfile;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.AnnotationValue;
import java.util.Map;
import java.util.TreeMap;

/**
 * The schema that a file names for its tables.
 *
 * @param schema its name, empty for none
 */
record SchemaDefault(String schema) {

    boolean isNamed() {
        return !schema.isEmpty();
    }

    /** The annotation of a table with that schema, if it names none of its own. */
    AnnotationUse in(AnnotationUse table) {
        if (!isNamed() || !Jpa.text(table, "schema").isEmpty()) {
            return table;
        }
        Map<String, AnnotationValue> members = new TreeMap<>(table.values());
        members.put("schema", new AnnotationValue.Text(schema));
        return new AnnotationUse(table.type(), members);
    }
}
