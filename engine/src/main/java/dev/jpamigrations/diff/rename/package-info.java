/**
 * What may be one thing under another name. Nobody but a person knows whether a column that goes and one that comes are the
 * same; here it is found out what must be asked, and what follows from the answers.
 */
@NullMarked
package dev.jpamigrations.diff.rename;

import org.jspecify.annotations.NullMarked;
