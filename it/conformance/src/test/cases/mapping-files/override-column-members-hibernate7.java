@Entity class E {
    @Id long id; @Column(name = "annotated", length = 20, nullable = false, unique = true) String a; @Column(precision = 9, scale = 3) BigDecimal b;
}
