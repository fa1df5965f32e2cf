@Entity class P { @EmbeddedId K key; String x; @ManyToOne P parent; @ElementCollection Set<String> tags; }
@Embeddable class K implements Serializable { @Column(name = "part_b", length = 10) String b; Integer a; @Enumerated(EnumType.STRING) Month m; LocalDate d; public boolean equals(Object o) { return false; } public int hashCode() { return 1; } }
