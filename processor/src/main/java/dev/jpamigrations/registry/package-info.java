/**
 * What javac saw: the managed types of a module as plain records, and their JSON.
 *
 * <p>The registry holds facts, never judgement. An annotation is recorded by name with the values that stand in the
 * source, so that no version of Jakarta Persistence, Hibernate or Bean Validation is baked in. What a fact means for the
 * database is decided by the engine's mapping.
 */
@NullMarked
package dev.jpamigrations.registry;

import org.jspecify.annotations.NullMarked;
