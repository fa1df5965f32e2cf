/**
 * Which database: from parameters, environment and files to an address, and from an address to a connection.
 *
 * <pre>{@code
 * Optional<DatabaseAddress> address = new AddressResolver(Surroundings.ofThisProcess()).resolve(settings);
 * try (Connection connection = new Connector().open(address.get())) { … }
 * }</pre>
 *
 * <p>Nothing here prints a secret: every {@code toString()} masks them.
 */
@NullMarked
package dev.jpamigrations.connection;

import org.jspecify.annotations.NullMarked;
