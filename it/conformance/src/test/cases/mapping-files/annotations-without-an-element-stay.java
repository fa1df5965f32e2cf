@Entity class E {
    @Id long id;
    @ColumnDefault("42") @Comment("kept") @Column(name = "annotated") int a; @NotNull @Size(max = 12) @Column(name = "annotated_b") String b; @Check(constraints = "c > 0") int c;
    @CreationTimestamp Instant d; @Formula("1") int e;
}
