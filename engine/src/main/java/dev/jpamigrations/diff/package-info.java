/**
 * Two schemas to the changes between them: facts first, then the hazards that they carry.
 */
@NullMarked
package dev.jpamigrations.diff;

import org.jspecify.annotations.NullMarked;
