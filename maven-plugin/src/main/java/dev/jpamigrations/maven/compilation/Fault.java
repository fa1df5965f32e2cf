package dev.jpamigrations.maven.compilation;

/**
 * One reason why the processor does not run, and what to do about it.
 *
 * @param cause the end of a sentence
 */
record Fault(String cause, Cure cure) {}
