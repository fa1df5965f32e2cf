@NullMarked
package dev.jpamigrations.processor;

import org.jspecify.annotations.NullMarked;
