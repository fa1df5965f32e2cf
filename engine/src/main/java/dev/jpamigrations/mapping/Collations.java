package dev.jpamigrations.mapping;

import java.util.Optional;

/** Binds {@code @Collate} ({@code org.hibernate.binder.internal.CollateBinder}), once an attribute has its columns. */
final class Collations {

    private Collations() {}

    static void bind(Holder holder, Property property) {
        Optional<String> collation = property.annotations().find(Orm.COLLATE).map(collate -> collate.text("value"));
        if (collation.isEmpty()) {
            return;
        }
        if (CollectionBinder.isCollection(property)) {
            throw UnmappableException.mapping(
                    property.location(),
                    "@Collate stands at a collection; Hibernate refuses to start.",
                    "Write the collation as @Column(columnDefinition).");
        }
        String path = holder.pathOf(property);
        holder.owner()
                .value(path)
                .map(Value::columns)
                .orElseGet(() -> holder.owner().columnsBelow(path))
                .forEach(column -> column.collate(collation.get()));
    }
}
