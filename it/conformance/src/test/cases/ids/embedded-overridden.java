@Entity @AttributeOverride(name = "id.a", column = @Column(name = "from_class")) class P { @EmbeddedId @AttributeOverride(name = "b", column = @Column(name = "from_attribute", length = 4)) K id; }
@Embeddable class K implements Serializable { String b; int a; public boolean equals(Object o) { return false; } public int hashCode() { return 1; } }
