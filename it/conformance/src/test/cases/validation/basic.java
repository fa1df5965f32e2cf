@Entity class P {
    @Id long id; @NotNull String a; @NotBlank @Column(nullable = true) String b; @Size(max = 100) @Column(length = 50) String c; @Min(5) int d; @Max(9) Long e; @Min(1) @Max(9) BigDecimal f; @Digits(integer = 5, fraction = 2) BigDecimal g;
    @Positive int h; @Email String i; @NotNull(groups = P.class) String j; @NotNull @ManyToOne P parent; @Size(max = 7) @Column(columnDefinition = "text") String k; @NotEmpty String l; @Valid @NotNull E e2; E2 e3; @org.hibernate.validator.constraints.Range(min = 3, max = 8) int m; @org.hibernate.validator.constraints.Length(max = 77) String n; @Check(constraints = "o > 1") @Min(3) int o;
    @NotNull Instant p; @Size(max = 5) @ElementCollection Set<@NotNull String> q;
}
@Embeddable class E { @NotNull String inE; @Size(max = 11) String sized; @Min(2) int minE; }
@Embeddable class E2 { @NotNull String inE2; @Size(max = 11) String sized2; @Min(2) int minE2; }
