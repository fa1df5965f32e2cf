@Entity class Codes {
    @Id long id; @JdbcTypeCode(SqlTypes.LONGVARCHAR) String a; @JdbcTypeCode(SqlTypes.LONG32VARCHAR) String b; @JdbcTypeCode(SqlTypes.LONG32VARBINARY) byte[] c; @JdbcTypeCode(SqlTypes.VARBINARY) byte[] d; @JdbcTypeCode(SqlTypes.BINARY) byte[] e;
    @JdbcTypeCode(SqlTypes.CLOB) String f; @JdbcTypeCode(SqlTypes.BLOB) byte[] g; @JdbcTypeCode(SqlTypes.CHAR) String h; @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 7) String i; @JdbcTypeCode(SqlTypes.CHAR) UUID j; @JdbcTypeCode(SqlTypes.VARCHAR) UUID k; @JdbcTypeCode(SqlTypes.BINARY) UUID l;
    @JdbcTypeCode(SqlTypes.VARCHAR) java.net.InetAddress m; @JdbcTypeCode(SqlTypes.VARCHAR) Integer n; @JdbcTypeCode(SqlTypes.TINYINT) Integer o; @JdbcTypeCode(SqlTypes.SMALLINT) Integer p; @JdbcTypeCode(SqlTypes.BIGINT) Integer q; @JdbcTypeCode(SqlTypes.INTEGER) Long r;
    @JdbcTypeCode(SqlTypes.NUMERIC) Long s; @JdbcTypeCode(SqlTypes.NUMERIC) Double t; @JdbcTypeCode(SqlTypes.DECIMAL) BigDecimal u; @JdbcTypeCode(SqlTypes.REAL) Double v; @JdbcTypeCode(SqlTypes.FLOAT) Double w; @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) Duration x; @JdbcTypeCode(SqlTypes.BIGINT) Duration y; @JdbcTypeCode(SqlTypes.SQLXML) String z;
}
