@Entity @Inheritance(strategy = InheritanceType.JOINED) class R { @EmbeddedId K k; }
@Embeddable class K implements Serializable { int b; String a; public boolean equals(Object o) { return false; } public int hashCode() { return 1; } }
@Entity class A extends R { String x; @ManyToOne R r; }
@Entity @PrimaryKeyJoinColumn(name = "ka", referencedColumnName = "a") @PrimaryKeyJoinColumn(name = "kb", referencedColumnName = "b") class B extends R { }
