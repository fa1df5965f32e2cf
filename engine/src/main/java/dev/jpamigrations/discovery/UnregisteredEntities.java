package dev.jpamigrations.discovery;

/** What to do about managed classes that no registry names. */
public enum UnregisteredEntities {
    /** The goal fails and says why they are in no registry. */
    FAIL,
    /** They belong to the model: their class files are read. */
    READ,
    /** They do not belong to the model. */
    IGNORE
}
