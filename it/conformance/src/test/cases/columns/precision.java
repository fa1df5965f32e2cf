@Entity class Precision {
    @Id long id; @Column(precision = 10) BigDecimal a; @Column(precision = 12, scale = 3) BigDecimal b; @Column(scale = 4) BigDecimal c;
    @Column(precision = 9) BigInteger d; @Column(precision = 8) double e; @Column(precision = 10) double f; @Column(precision = 15) Double g; @Column(precision = 5) float h;
    @Column(precision = 3) Instant i; @Column(precision = 3) LocalTime j; @Column(precision = 7) int k; @Column(precision = 5, scale = 1) Duration l;
    @Column(precision = 7) double m; @Column(scale = 2) double n;
}
