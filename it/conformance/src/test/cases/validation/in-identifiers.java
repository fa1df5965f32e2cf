@Entity class P { @EmbeddedId K k; @Valid @Embedded E e; @Embedded F f; }
@Embeddable class K implements Serializable { @Size(max = 7) String a; @Min(3) int b; public boolean equals(Object o) { return false; } public int hashCode() { return 1; } }
@Embeddable class E { @NotNull @Size(max = 8) String x; @Max(3) int y; }
@Embeddable class F { @NotNull @Size(max = 8) String z; }
@Entity class Q { @Id @Size(max = 33) String id; @ManyToOne Q q; }
