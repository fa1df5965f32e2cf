package dev.jpamigrations.processor.rule;

/** The names of the annotations that rules look at. */
final class Jpa {

    static final String PERSISTENCE = "jakarta.persistence.";
    static final String HIBERNATE = "org.hibernate.annotations.";

    static final String ACCESS = PERSISTENCE + "Access";
    static final String ANY = HIBERNATE + "Any";
    static final String ASSOCIATION_OVERRIDE = PERSISTENCE + "AssociationOverride";
    static final String ATTRIBUTE_OVERRIDE = PERSISTENCE + "AttributeOverride";
    static final String COLUMN = PERSISTENCE + "Column";
    static final String CONVERT = PERSISTENCE + "Convert";
    static final String ELEMENT_COLLECTION = PERSISTENCE + "ElementCollection";
    static final String EMBEDDABLE = PERSISTENCE + "Embeddable";
    static final String EMBEDDED = PERSISTENCE + "Embedded";
    static final String EMBEDDED_ID = PERSISTENCE + "EmbeddedId";
    static final String ENTITY = PERSISTENCE + "Entity";
    static final String ENUMERATED = PERSISTENCE + "Enumerated";
    static final String GENERATED_VALUE = PERSISTENCE + "GeneratedValue";
    static final String ID = PERSISTENCE + "Id";
    static final String ID_CLASS = PERSISTENCE + "IdClass";
    static final String INHERITANCE = PERSISTENCE + "Inheritance";
    static final String JOIN_COLUMN = PERSISTENCE + "JoinColumn";
    static final String MANY_TO_MANY = PERSISTENCE + "ManyToMany";
    static final String MANY_TO_ONE = PERSISTENCE + "ManyToOne";
    static final String ONE_TO_MANY = PERSISTENCE + "OneToMany";
    static final String ONE_TO_ONE = PERSISTENCE + "OneToOne";
    static final String TABLE = PERSISTENCE + "Table";
    static final String TRANSIENT = PERSISTENCE + "Transient";
    static final String VERSION = PERSISTENCE + "Version";

    private Jpa() {}
}
