/**
 * The annotation processor: collect the managed types of the module being compiled, check them, write them down.
 */
@NullMarked
package dev.jpamigrations.processor;

import org.jspecify.annotations.NullMarked;
