/**
 * Which history answers for which part of a model, and which revision made what: what lets several histories share one database
 * and yet each be compared with its own part alone.
 */
@NullMarked
package dev.jpamigrations.ownership;

import org.jspecify.annotations.NullMarked;
