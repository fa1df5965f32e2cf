package dev.jpamigrations.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key.
 *
 * @param name its name; null leaves it to PostgreSQL
 * @param columns its columns
 * @param target the table it refers to
 * @param targetColumns the columns there, pairwise with {@code columns}
 * @param onDelete what a delete of the target's row does
 * @param onDeleteColumns the columns that {@code set null} or {@code set default} is limited to (PostgreSQL 15), or empty
 * @param onUpdate what an update of the target's key does
 * @param fullMatch {@code match full}
 * @param deferral when it is checked
 * @param validated false for {@code not valid}
 * @param comment its comment, or null
 */
public record ForeignKey(
        @Nullable String name,
        List<String> columns,
        ObjectName target,
        List<String> targetColumns,
        Action onDelete,
        List<String> onDeleteColumns,
        Action onUpdate,
        boolean fullMatch,
        Deferral deferral,
        boolean validated,
        @Nullable String comment)
        implements Constraint {

    /** A referential action. */
    public enum Action {
        NO_ACTION,
        RESTRICT,
        CASCADE,
        SET_NULL,
        SET_DEFAULT
    }

    public ForeignKey {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
        onDeleteColumns = List.copyOf(onDeleteColumns);
    }

    /** An ordinary foreign key with an action on delete. */
    public static ForeignKey of(
            @Nullable String name,
            List<String> columns,
            ObjectName target,
            List<String> targetColumns,
            Action onDelete) {
        return new ForeignKey(
                name,
                columns,
                target,
                targetColumns,
                onDelete,
                List.of(),
                Action.NO_ACTION,
                false,
                Deferral.NOT_DEFERRABLE,
                true,
                null);
    }

    @Override
    public ForeignKey withName(@Nullable String name) {
        return new ForeignKey(
                name,
                columns,
                target,
                targetColumns,
                onDelete,
                onDeleteColumns,
                onUpdate,
                fullMatch,
                deferral,
                validated,
                comment);
    }

    @Override
    public ForeignKey withComment(@Nullable String comment) {
        return new ForeignKey(
                name,
                columns,
                target,
                targetColumns,
                onDelete,
                onDeleteColumns,
                onUpdate,
                fullMatch,
                deferral,
                validated,
                comment);
    }

    @Override
    public ObjectRef.Kind kind() {
        return ObjectRef.Kind.FOREIGN_KEY;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitForeignKey(this);
    }

    /** The same foreign key, checked at another time. */
    public ForeignKey withDeferral(Deferral deferral) {
        return new ForeignKey(
                name,
                columns,
                target,
                targetColumns,
                onDelete,
                onDeleteColumns,
                onUpdate,
                fullMatch,
                deferral,
                validated,
                comment);
    }

    /** The same foreign key, known to hold for all rows or not. */
    public ForeignKey withValidated(boolean validated) {
        return new ForeignKey(
                name,
                columns,
                target,
                targetColumns,
                onDelete,
                onDeleteColumns,
                onUpdate,
                fullMatch,
                deferral,
                validated,
                comment);
    }
}
