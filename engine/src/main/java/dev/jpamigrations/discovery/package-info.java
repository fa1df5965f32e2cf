/**
 * The class path to managed types: registries of folders and jars, healed against their class files.
 */
@NullMarked
package dev.jpamigrations.discovery;

import org.jspecify.annotations.NullMarked;
