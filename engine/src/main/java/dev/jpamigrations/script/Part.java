package dev.jpamigrations.script;

import org.jspecify.annotations.Nullable;

/** One thing that a section does, in the order of the file. */
public sealed interface Part permits SqlStatement, Part.JavaStep, Part.Attention {

    /** The line in the file where it starts, from 1; 0 where it is not from a file. */
    int line();

    /** What is written above it where it begins a group, null where it does not; not read back from a file. */
    default @Nullable String heading() {
        return null;
    }

    /** Calls the method for this kind of part. */
    <R> R accept(Visitor<R> visitor);

    /**
     * One answer for each kind of part.
     *
     * @param <R> the type of the answers
     */
    interface Visitor<R> {
        /** A statement. */
        R sql(SqlStatement statement);

        /** A class. */
        R java(JavaStep step);

        /** An open question. */
        R attention(Attention attention);
    }

    /**
     * {@code -- migrations:java CLASS [skip-replay]}: a class of the module.
     *
     * @param className its binary name
     * @param skipReplay whether scratch databases do without it
     * @param line where the directive stands
     */
    record JavaStep(String className, boolean skipReplay, int line) implements Part {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.java(this);
        }
    }

    /**
     * {@code -- migrations:attention TEXT}: a person must decide before the revision can be applied.
     *
     * @param text what there is to decide
     * @param proposal the statement that stands below it as a comment, without a semicolon
     * @param heading as that of a {@link SqlStatement#heading() statement}
     * @param line where the directive stands
     */
    record Attention(String text, String proposal, @Nullable String heading, int line) implements Part {

        /** One that begins no group. */
        public Attention(String text, String proposal, int line) {
            this(text, proposal, null, line);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.attention(this);
        }
    }
}
