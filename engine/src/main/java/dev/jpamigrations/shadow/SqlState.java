package dev.jpamigrations.shadow;

import java.sql.SQLException;

/** The errors that we tell apart (PostgreSQL manual, appendix "PostgreSQL Error Codes"). */
enum SqlState {
    DEPENDENT_OBJECTS_STILL_EXIST("2BP01"),
    DUPLICATE_OBJECT("42710"),
    OBJECT_IN_USE("55006"),
    UNDEFINED_OBJECT("42704");

    private final String code;

    SqlState(String code) {
        this.code = code;
    }

    /** Whether this is the server's reason. */
    boolean is(SQLException failure) {
        return code.equals(failure.getSQLState());
    }
}
