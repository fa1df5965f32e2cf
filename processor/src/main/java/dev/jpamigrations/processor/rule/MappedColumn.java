package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.ManagedType;

/**
 * A column that an entity's attribute writes.
 *
 * @param owner the entity's attribute: the one itself, or that which embeds it
 * @param path the attribute's name; for an embedded one the path to it
 * @param annotation the name of the annotation that names the column, empty where the attribute's name does
 * @param name the column's name as written
 * @param table the secondary table that holds it, empty for the entity's own
 */
record MappedColumn(PersistentAttribute owner, String path, String annotation, String name, String table) {

    static MappedColumn of(PersistentAttribute owner, String path, AnnotationUse annotation, String name) {
        return new MappedColumn(
                owner,
                path,
                annotation.type(),
                name,
                Written.text(annotation, "table").orElse(""));
    }

    boolean isEmbedded() {
        return !path.equals(owner.name());
    }

    /** Where it stands, for a message: {@code com.acme.Order#price.amount}. */
    String label() {
        return owner.declaring().name() + "#" + path;
    }

    /** The column's annotation where the attribute itself carries it, else the attribute. */
    Finding.Place place(Model model, ManagedType entity) {
        Finding.Place place = owner.place(model, entity);
        return annotation.isEmpty() || isEmbedded() ? place : place.at(annotation, "name");
    }
}
