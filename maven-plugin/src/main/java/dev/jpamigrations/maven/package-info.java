/**
 * The goals. A mojo is a form: parameters in, one call of the engine, one message out.
 */
@NullMarked
package dev.jpamigrations.maven;

import org.jspecify.annotations.NullMarked;
