enum Prio { LOW, HIGH, AVERAGE }
@Entity class Task { @Id long id; @JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM) Prio prio; }
