package dev.jpamigrations.catalog;

/** Conditions that catalog queries have in common. */
final class Conditions {

    /** The namespace {@code n} is none of PostgreSQL's own (PostgreSQL manual, The System Catalog Schema). */
    static final String OWN_NAMESPACE = "n.nspname !~ '^pg_' and n.nspname <> 'information_schema'";

    private Conditions() {}

    /**
     * An object belongs to no extension (PostgreSQL manual, pg_depend).
     *
     * @param catalog the catalog in which the object stands
     * @param oid the expression for its OID
     */
    static String noExtension(String catalog, String oid) {
        return "not exists (select from pg_depend x where x.classid = '%s'::regclass and x.objid = %s and x.deptype = 'e')"
                .formatted(catalog, oid);
    }
}
