package dev.jpamigrations.report;

/** An answer, for people and for programs. */
public interface Report {

    /** For people: lines, the last without a line break. */
    String text();

    /** For programs: the components of the record, null ones included. */
    default String json() {
        return Json.of(this);
    }
}
