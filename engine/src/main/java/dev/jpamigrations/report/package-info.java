/**
 * What the verbs answer: one record per outcome, whose components are its JSON and which writes itself as text.
 *
 * <p>The names of the components are the documented schema: {@link dev.jpamigrations.report.StatusReport} is the JSON of
 * {@code status}. Where one record stands for one history and several are in reach, the JSON is an array of them.
 */
@NullMarked
package dev.jpamigrations.report;

import org.jspecify.annotations.NullMarked;
