package dev.jpamigrations.registry;

/** What kind of Java declaration a type is. */
public enum TypeShape {
    CLASS,
    RECORD,
    INTERFACE,
    ENUM,
    ANNOTATION
}
