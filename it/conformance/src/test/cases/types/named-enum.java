enum OrderState { OPEN, CLOSED, BILLED }
@Entity class Purchase { @Id long id; @JdbcTypeCode(SqlTypes.NAMED_ENUM) OrderState state; @JdbcTypeCode(SqlTypes.NAMED_ENUM) @Column(nullable = false) @ColumnDefault("'OPEN'") OrderState second; }
