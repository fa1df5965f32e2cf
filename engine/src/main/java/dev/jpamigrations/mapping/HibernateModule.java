package dev.jpamigrations.mapping;

/** A part of Hibernate that is no part of its core, and adds types where it is on the class path. */
public enum HibernateModule {
    /** The types of PostGIS, for the geometries of JTS and Geolatte ({@code SpatialTypeContributor}). */
    SPATIAL("hibernate-spatial"),
    /** The types of pgvector ({@code PGVectorTypeContributor}). */
    VECTOR("hibernate-vector");

    private final String artifactId;

    HibernateModule(String artifactId) {
        this.artifactId = artifactId;
    }

    /** Its artifact in Maven's repositories, in the group of Hibernate's core. */
    public String artifactId() {
        return artifactId;
    }
}
