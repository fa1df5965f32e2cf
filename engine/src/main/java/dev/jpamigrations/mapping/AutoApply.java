package dev.jpamigrations.mapping;

/** Which converters apply to a value without being named ({@code AttributeConverterManager#locateMatchingConverter}). */
enum AutoApply {
    /** None: to identifiers, versions and what is no attribute of the model. */
    NONE,
    /** Those that say so themselves: to elements and keys of collections. */
    ANNOTATED,
    /** Those that are registered, else those that say so themselves: to attributes. */
    REGISTERED
}
