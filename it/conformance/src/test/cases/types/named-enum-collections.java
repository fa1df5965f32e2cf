enum Color { RED, GREEN }
@Entity class P { @Id long id; @ElementCollection @JdbcTypeCode(SqlTypes.NAMED_ENUM) Set<Color> set; @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.NAMED_ENUM) Color other; }
