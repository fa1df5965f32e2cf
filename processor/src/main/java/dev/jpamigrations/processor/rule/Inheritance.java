package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.ManagedType;

/** How a hierarchy of entities is stored (Jakarta Persistence 3.1, 2.12). */
enum Inheritance {
    SINGLE_TABLE,
    JOINED,
    TABLE_PER_CLASS;

    /** What the topmost entity asks for. */
    static Inheritance of(ManagedType root) {
        AnnotationUse inheritance = root.annotation(Jpa.INHERITANCE).orElse(null);
        return inheritance == null
                ? SINGLE_TABLE
                : Written.constant(inheritance, "strategy")
                        .map(Inheritance::valueOf)
                        .orElse(SINGLE_TABLE);
    }
}
