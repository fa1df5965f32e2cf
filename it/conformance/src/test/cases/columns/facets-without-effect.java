@Entity
class P {
    @Id @Column(length = 5) long id;
    @Column(length = 5) Month a; @Column(length = 5) BigDecimal b; @Column(length = 5) double c; @Column(length = 5) boolean d; @Column(length = 5) Instant e;
    @Column(precision = 3, scale = 1) LocalDate f; @Column(precision = 3) LocalDateTime g; @Column(precision = 3) OffsetTime h;
    @Column(precision = 3, scale = 1) Integer i; @Column(precision = 3, scale = 1) String j; @Column(precision = 3) Month k; @Column(precision = 3) UUID l;
}
