/**
 * Problems as values: what is wrong, where, and what to do about it. Every room of the engine may speak of problems; none
 * prints them.
 */
@NullMarked
package dev.jpamigrations.problem;

import org.jspecify.annotations.NullMarked;
