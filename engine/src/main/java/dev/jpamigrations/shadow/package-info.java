/**
 * Scratch databases, on an embedded server or a given one.
 */
@NullMarked
package dev.jpamigrations.shadow;

import org.jspecify.annotations.NullMarked;
