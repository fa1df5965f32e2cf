/**
 * A plan to a connection: lock, version table, execution.
 */
@NullMarked
package dev.jpamigrations.runner;

import org.jspecify.annotations.NullMarked;
