package dev.jpamigrations.mapping;

/** Which names the application gives to what its entities leave unnamed. */
public enum Naming {
    /** Jakarta Persistence's implicit names, as Hibernate uses them when nothing else is configured. */
    JPA,
    /**
     * Spring Boot's: the implicit names of Jakarta Persistence with another one for join tables, and every name, also an
     * explicit one, in snake case.
     */
    SPRING
}
