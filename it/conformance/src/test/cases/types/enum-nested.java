@Entity class P { @Id long id; Kind kind; @Enumerated(EnumType.STRING) Kind named; @JdbcTypeCode(SqlTypes.NAMED_ENUM) Kind own; enum Kind { A, B { int x() { return 1; } }; int x() { return 0; } } }
