@NullMarked
package dev.jpamigrations.registry;

import org.jspecify.annotations.NullMarked;
