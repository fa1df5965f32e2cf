/**
 * Models composed at random out of mapping features.
 *
 * <p>What can be drawn stands in {@code src/test/random}: a file for each kind of place, in it a row of the reference of
 * mappings for each paragraph, and an alternative on each line. {@link dev.jpamigrations.conformance.random.ModelGenerator}
 * composes a {@link dev.jpamigrations.conformance.random.RandomModel} of them, which prints itself as a case file and knows
 * what is smaller than itself.
 */
@NullMarked
package dev.jpamigrations.conformance.random;

import org.jspecify.annotations.NullMarked;
