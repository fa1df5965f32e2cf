package dev.jpamigrations;

/**
 * A class that a revision runs at the line {@code -- migrations:java CLASS}. It has a public constructor without
 * parameters.
 *
 * <p>It works on the connection of its context: in the transaction of its revision, which is rolled back when it throws,
 * or, below {@code -- migrations:no-transaction}, in autocommit, where it may commit in batches and must then be able to
 * be run again after an interruption. It neither closes the connection nor, inside a transaction, ends that.
 */
public interface DataMigration {

    /**
     * Runs where the line stands in the upgrade section.
     *
     * @throws Exception whatever keeps it from its work; the revision then fails
     */
    void upgrade(MigrationContext context) throws Exception;

    /**
     * Runs where the line stands in the downgrade section.
     *
     * @throws Exception whatever keeps it from its work; the revision then fails
     */
    void downgrade(MigrationContext context) throws Exception;
}
