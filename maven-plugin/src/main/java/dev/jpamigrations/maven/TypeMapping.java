package dev.jpamigrations.maven;

import org.jspecify.annotations.Nullable;

/** One entry of the parameter {@code typeMappings}. */
public final class TypeMapping {

    private @Nullable String type;
    private @Nullable String sql;

    /** Called by Maven. */
    public TypeMapping() {}

    /** The name of a Java class, or of Hibernate's {@code UserType} or {@code JdbcType} class. */
    public void setType(String type) {
        this.type = type;
    }

    /** The SQL type of its columns: {@code numeric(19,4)}. */
    public void setSql(String sql) {
        this.sql = sql;
    }

    @Nullable
    String type() {
        return type;
    }

    @Nullable
    String sql() {
        return sql;
    }
}
