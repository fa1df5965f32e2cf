/**
 * Registry to schema: what Hibernate would create for the managed types.
 */
@NullMarked
package dev.jpamigrations.mapping;

import org.jspecify.annotations.NullMarked;
