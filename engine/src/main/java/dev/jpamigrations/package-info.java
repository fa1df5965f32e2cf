/**
 * The verbs: generate, verify, upgrade, downgrade, stamp and the ways to look.
 */
@NullMarked
package dev.jpamigrations;

import org.jspecify.annotations.NullMarked;
