@NullMarked
package dev.jpamigrations.discovery;

import org.jspecify.annotations.NullMarked;
