package dev.jpamigrations.diff.hazard;

import dev.jpamigrations.schema.ObjectRef;

/**
 * What a change may do to rows, or to those who work with them meanwhile.
 *
 * @param kind how bad it is
 * @param subject the object that is changed
 * @param place which of the statements about the subject it belongs to
 * @param fact one sentence
 */
public record Hazard(Kind kind, ObjectRef subject, Place place, String fact) {

    /** One of the statements about an object. */
    public enum Place {
        /** The first: a drop, or a change of type. */
        FIRST,
        /** The one that gives rows a value, or requires it. */
        VALUE,
        /** The one that makes the object, which may have been dropped before. */
        LAST
    }

    /** A hazard of the first statement about the subject. */
    Hazard(Kind kind, ObjectRef subject, String fact) {
        this(kind, subject, Place.FIRST, fact);
    }

    /** Kinds of hazards, the worst first. */
    public enum Kind {
        /** Values are gone afterwards and no downgrade brings them back. */
        DATA_LOSS,
        /** The statement is refused if there are rows of a certain kind. */
        MAY_FAIL,
        /** The whole table is written again, and nobody can use it meanwhile. */
        REWRITE,
        /** The table cannot be written for as long as its rows are read. */
        LOCK
    }

    /** Whether something is lost for good. */
    public boolean isDestructive() {
        return kind == Kind.DATA_LOSS;
    }

    /** {@code data loss: table users: All its rows are dropped with it.} */
    @Override
    public String toString() {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ": " + subject + ": " + fact;
    }
}
