/**
 * Changes to ordered SQL: the only place that writes DDL text.
 */
@NullMarked
package dev.jpamigrations.ddl;

import org.jspecify.annotations.NullMarked;
