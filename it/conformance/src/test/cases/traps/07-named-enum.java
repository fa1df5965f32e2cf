@Entity
class Sample {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    OrderState state;
}

enum OrderState {
    PLACED,
    CLOSED
}
