/**
 * Hibernate is the judge.
 *
 * <p>For a set of classes Hibernate creates its schema in a real PostgreSQL; ours is made from the same class files; both
 * catalogs are read by {@link dev.jpamigrations.conformance.CatalogFacts}, which shares no line with the engine's own
 * reader; the facts must be equal.
 *
 * <p>A case of our own is one file below {@code src/test/cases}: the declarations of its types, without package and
 * imports ({@link dev.jpamigrations.conformance.CaseFile} supplies them), and beside it, where it has one, its mapping file
 * under the same name with {@code .xml}. It is found by being there. Those below
 * {@code refused} are models that Hibernate or PostgreSQL refuses; there the binder must name a problem; so
 * must it for those below {@code unsupported}, which Hibernate takes.
 *
 * <p>Models that nobody thought of are composed by {@link dev.jpamigrations.conformance.random.ModelGenerator} and judged by
 * {@code RandomModelsTest}: {@code -Dseed=} and {@code -Dmodels=} say which and how many, the profile {@code extended} judges
 * thousands, and what differs is printed in its smallest form, ready to become a case.
 *
 * <p>One case: {@code mvn -pl it/conformance -am test -Dtest=ConformanceTest -Dcase=enums/by-name
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@NullMarked
package dev.jpamigrations.conformance;

import org.jspecify.annotations.NullMarked;
