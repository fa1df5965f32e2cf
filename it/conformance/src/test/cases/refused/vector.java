@Entity class P { @Id long id; @JdbcTypeCode(SqlTypes.VECTOR) @Array(length = 3) float[] vector; }
