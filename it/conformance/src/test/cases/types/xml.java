@Entity class P { @Id long id; @JdbcTypeCode(SqlTypes.SQLXML) String a; }
