/**
 * Registry to schema: what Hibernate would create for the managed types.
 *
 * <p>{@link dev.jpamigrations.mapping.EntityBinder} is the way in. It follows Hibernate's own boot process, because only
 * so do names, nullability and keys come out the same: first every class is bound on its own ({@code EntityPass}), the
 * attributes of a class in alphabetical order; then the associations, in the order in which they depend on each other's
 * keys ({@code Passes}); then constraints that span columns; last the effects of Bean Validation. While that goes on the
 * tables are drafts ({@code TableDraft}); at the end {@code SchemaAssembler} turns them into the records of
 * {@link dev.jpamigrations.schema}.
 *
 * <p>Facts come from the registry through three small views: {@code AnnotationSet} (annotations with their defaults),
 * {@code AccessResolution} (which members are attributes) and {@code TypeArguments} (what a type variable stands for). What
 * Hibernate's own documentation leaves open was read in the source of Hibernate ORM 6.6; the class is named where a rule
 * was found.
 */
@NullMarked
package dev.jpamigrations.mapping;

import org.jspecify.annotations.NullMarked;
