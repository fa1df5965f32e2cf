@Entity class P { @Id long id; @JdbcTypeCode(SqlTypes.ENUM) Kind kind; }
enum Kind { A, B }
