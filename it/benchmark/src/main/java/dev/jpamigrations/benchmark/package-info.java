/**
 * Measures what the project costs its users: compile time beside a compilation without any processor and one with
 * Hibernate's, and the time in which a class path is searched for entities.
 */
@NullMarked
package dev.jpamigrations.benchmark;

import org.jspecify.annotations.NullMarked;
