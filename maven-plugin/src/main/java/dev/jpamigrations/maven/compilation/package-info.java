/**
 * What a build's POMs say of the compilation of a module, and why the processor did not take part in it.
 *
 * <p>{@link BuildSetup} asks {@code CompilationReader} for the facts of a module, in words of Maven, and lets {@code Diagnosis}
 * judge them, which knows nothing of Maven.
 */
@NullMarked
package dev.jpamigrations.maven.compilation;

import org.jspecify.annotations.NullMarked;
