package dev.jpamigrations.registry;

import java.util.List;

/** The value of an annotation member. */
public sealed interface AnnotationValue {

    /** Calls the visitor's method for this kind of value. */
    <R> R accept(Visitor<R> visitor);

    /** A {@code String}. */
    record Text(String value) implements AnnotationValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** A {@code boolean}. */
    record Flag(boolean value) implements AnnotationValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.flag(this);
        }
    }

    /** A {@code byte}, {@code short}, {@code int}, {@code long} or {@code char} (its code). */
    record Whole(long value) implements AnnotationValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.whole(this);
        }
    }

    /** A {@code float} or {@code double}. */
    record Fraction(double value) implements AnnotationValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fraction(this);
        }
    }

    /** A constant of an enum, by the enum's binary name and the constant's name. */
    record Constant(String type, String name) implements AnnotationValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.constant(this);
        }
    }

    /** A class literal. */
    record ClassLiteral(TypeUse type) implements AnnotationValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.classLiteral(this);
        }
    }

    /** A nested annotation. */
    record Nested(AnnotationUse annotation) implements AnnotationValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nested(this);
        }
    }

    /** An array; a single value written without braces is an array of one. */
    record Array(List<AnnotationValue> values) implements AnnotationValue {
        public Array {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.array(this);
        }
    }

    /** One method a kind of value. */
    interface Visitor<R> {
        R text(Text value);

        R flag(Flag value);

        R whole(Whole value);

        R fraction(Fraction value);

        R constant(Constant value);

        R classLiteral(ClassLiteral value);

        R nested(Nested value);

        R array(Array value);
    }
}
