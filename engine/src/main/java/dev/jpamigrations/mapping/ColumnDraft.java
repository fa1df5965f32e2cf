package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.schema.Generated;
import dev.jpamigrations.schema.Identity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column in the making. It changes until the last pass is done: a primary key makes it not null, a derived identifier
 * renames it, Bean Validation narrows it.
 */
final class ColumnDraft {

    private Identifier logical;
    private Identifier name;
    private ColumnType type;
    private boolean nullable;
    private boolean unique;
    private boolean measuredByValue;
    private @Nullable String defaultValue;
    private @Nullable Identity identity;
    private @Nullable Generated generated;
    private @Nullable String comment;
    private final List<CheckDraft> checks = new ArrayList<>();
    private @Nullable DocumentDraft document;
    private final Place place;
    private final Location.InType origin;

    /**
     * @param logical the name before the physical strategy
     * @param name the name in the database
     * @param type its type
     * @param nullable whether it accepts null
     * @param place where it comes among the columns of its table
     * @param origin the attribute that asks for it
     */
    ColumnDraft(
            Identifier logical,
            Identifier name,
            ColumnType type,
            boolean nullable,
            Place place,
            Location.InType origin) {
        this.logical = logical;
        this.name = name;
        this.type = type;
        this.nullable = nullable;
        this.place = place;
        this.origin = origin;
    }

    Identifier logical() {
        return logical;
    }

    Identifier name() {
        return name;
    }

    ColumnType type() {
        return type;
    }

    /** The size that decides where Hibernate puts it in a composite key or a composite type. */
    int bytes() {
        return measuredByValue ? type.valueBytes() : type.bytes();
    }

    boolean isNullable() {
        return nullable;
    }

    boolean isUnique() {
        return unique;
    }

    @Nullable
    String defaultValue() {
        return defaultValue;
    }

    @Nullable
    Identity identity() {
        return identity;
    }

    @Nullable
    Generated generated() {
        return generated;
    }

    @Nullable
    String comment() {
        return comment;
    }

    List<CheckDraft> checks() {
        return checks;
    }

    /** What it holds, where that is an embeddable in one piece. */
    @Nullable
    DocumentDraft document() {
        return document;
    }

    Place place() {
        return place;
    }

    Location.InType origin() {
        return origin;
    }

    void retype(ColumnType other) {
        type = other;
    }

    void forbidNull() {
        nullable = false;
    }

    void allowNull() {
        nullable = true;
    }

    /**
     * Lets the size of a double count, not its digits: Hibernate asks for the type before it knows what is declared
     * ({@code Column#isSqlTypeLob}, {@code BasicValue#resolveColumn}).
     */
    void measureByValue() {
        measuredByValue = true;
    }

    void makeUnique() {
        unique = true;
    }

    void defaultTo(String expression) {
        defaultValue = expression;
    }

    void identify(Identity how) {
        identity = how;
    }

    void generate(Generated how) {
        generated = how;
    }

    /** Sorts by another collation than the database's. */
    void collate(String collation) {
        type = type.withDefinition(type.sql() + " collate \"" + collation + "\"");
    }

    void describe(String text) {
        comment = text;
    }

    void hold(DocumentDraft attributes) {
        document = attributes;
    }

    /** Adds a check; where attributes share a column, the same one comes along more than once. */
    void check(CheckDraft check) {
        if (!checks.contains(check)) {
            checks.add(check);
        }
    }
}
