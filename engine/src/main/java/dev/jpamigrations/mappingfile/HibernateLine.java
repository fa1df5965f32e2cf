package dev.jpamigrations.mappingfile;

/** The line of Hibernate whose way of reading mapping files is wanted. */
public enum HibernateLine {
    /** What a file says of an attribute stands in the place of the attribute's annotations. */
    SIX("6"),
    /** What a file says of an attribute is added to its annotations, member by member. */
    SEVEN("7");

    private final String number;

    HibernateLine(String number) {
        this.number = number;
    }

    String number() {
        return number;
    }

    @Override
    public String toString() {
        return "Hibernate " + number;
    }
}
