/**
 * What the tests of several rooms share.
 */
@NullMarked
package dev.jpamigrations.testing;

import org.jspecify.annotations.NullMarked;
