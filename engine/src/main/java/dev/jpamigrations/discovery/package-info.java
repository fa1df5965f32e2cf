/**
 * The class path to managed types: nothing is missed, or the build says which is not, and why.
 *
 * <p>Class files are the truth. Every entry is scanned for classes with a managed type's annotation; those that belong to the
 * model are read by the processor's own collector, and compared with the registries that the compilations left. What a
 * registry tells wrongly is healed with a notice; what no registry names is a problem, unless the user has said that it
 * belongs to the model, or that it does not.
 *
 * <pre>{@code
 * Discovered model = new Discovery(UnregisteredEntities.FAIL, DependencyEntities.NONE, setup).discover(classPath);
 * }</pre>
 */
@NullMarked
package dev.jpamigrations.discovery;

import org.jspecify.annotations.NullMarked;
