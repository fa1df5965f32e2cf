package dev.jpamigrations.schema;

import org.jspecify.annotations.Nullable;

/** A constraint of a table. */
public sealed interface Constraint permits PrimaryKey, Unique, ForeignKey, Check {

    /** Its name; null leaves it to PostgreSQL. */
    @Nullable
    String name();

    /** Its comment, or null. */
    @Nullable
    String comment();

    /** The same constraint under another name. */
    Constraint withName(@Nullable String name);

    /** The same constraint with another comment. */
    Constraint withComment(@Nullable String comment);

    /** What kind of object it is. */
    ObjectRef.Kind kind();

    /** Points at it as a part of a table. */
    default ObjectRef in(ObjectName table) {
        return new ObjectRef(kind(), table, name());
    }

    /** Calls the method for its kind. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A method for each kind of constraint.
     *
     * @param <R> what it returns
     */
    interface Visitor<R> {

        R visitPrimaryKey(PrimaryKey primaryKey);

        R visitUnique(Unique unique);

        R visitForeignKey(ForeignKey foreignKey);

        R visitCheck(Check check);
    }
}
