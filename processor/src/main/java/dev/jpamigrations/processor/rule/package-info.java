/**
 * Judgement on recorded types: each rule reads records and returns findings, so that the compiler, the class-file reader and
 * the comparison of whole class paths judge alike.
 *
 * <p>A rule is an error only where Hibernate or PostgreSQL would refuse. To add one: a class that implements
 * {@link dev.jpamigrations.processor.rule.Rule}, its name in {@link dev.jpamigrations.processor.rule.Judgement}, a folder of
 * cases under {@code src/test/resources/rules}, and its lines in {@code src-site/rules.md}.
 */
@NullMarked
package dev.jpamigrations.processor.rule;

import org.jspecify.annotations.NullMarked;
