@Entity class Lamp {
    @Id long id; @JdbcTypeCode(SqlTypes.VARCHAR) Color a; @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 5) Color b;
    @JdbcTypeCode(SqlTypes.SMALLINT) Color c; @JdbcTypeCode(SqlTypes.INTEGER) Color d;
}
enum Color { RED, GREEN }
