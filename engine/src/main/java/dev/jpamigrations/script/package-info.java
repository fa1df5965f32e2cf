/**
 * History folders and revision files to values and back.
 */
@NullMarked
package dev.jpamigrations.script;

import org.jspecify.annotations.NullMarked;
