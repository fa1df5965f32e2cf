package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Location;

/**
 * Somebody's wish for a table.
 *
 * @param use what the table shall be to whoever asks
 * @param place the class or attribute that asks
 * @param hierarchy for an entity, the class at the root of its hierarchy; else empty
 */
public record TableClaim(Use use, Location.InType place, String hierarchy) {

    /** What a table is to a class or attribute. */
    public enum Use {
        /** The rows of an entity. */
        ENTITY,
        /** More columns of an entity ({@code @SecondaryTable}). */
        SECONDARY,
        /** The elements of a collection, or the links of an association. */
        ATTRIBUTE,
        /** The state of an id generator ({@code @TableGenerator}). */
        GENERATOR
    }

    static TableClaim entity(EntityType entity) {
        return new TableClaim(Use.ENTITY, entity.location(), entity.root().className());
    }

    static TableClaim secondary(EntityType entity) {
        return new TableClaim(Use.SECONDARY, entity.location(), entity.root().className());
    }

    static TableClaim attribute(Location.InType place) {
        return new TableClaim(Use.ATTRIBUTE, place, "");
    }

    static TableClaim generator(Location.InType place) {
        return new TableClaim(Use.GENERATOR, place, "");
    }

    /**
     * Whether one of the two takes the columns of the other for its own. Hibernate puts the columns of all that ask for a table
     * into it without a word ({@code org.hibernate.boot.internal.InFlightMetadataCollectorImpl#addTable}). It is meant where
     * attributes share a table of links, and where classes of one hierarchy share a secondary table, whose rows their common
     * identifier tells apart.
     */
    boolean clashesWith(TableClaim other) {
        boolean ofEntities = isOfEntity() || other.isOfEntity();
        boolean common = use == Use.SECONDARY && other.use == Use.SECONDARY && hierarchy.equals(other.hierarchy);
        return !equals(other) && ofEntities && !common;
    }

    private boolean isOfEntity() {
        return use == Use.ENTITY || use == Use.SECONDARY;
    }
}
