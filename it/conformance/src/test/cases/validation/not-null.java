@Entity class P { @Id long id; @NotNull String a; @NotBlank String b; @NotEmpty String c; @NotNull @Column(nullable = true) String d; @NotNull @ManyToOne P e; @NotNull @Embedded E f; @NotNull @ElementCollection Set<@NotNull String> g; @NotNull @Basic Integer h; @NotNull(groups = Other.class) String i; @NotNull @Enumerated(EnumType.STRING) Month j; @NotNull @Version Integer k; @NotEmpty @ElementCollection List<String> l; }
@Embeddable class E { @NotNull String inside; }
interface Other { }
