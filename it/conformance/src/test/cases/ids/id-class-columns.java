@Entity @IdClass(K.class) class P { @Id @Column(length = 8) String b; @Id @Column(name = "a_col") int a; @Id @ManyToOne Q q; @ManyToOne P p; }
class K implements Serializable { public String b; public int a; public long q; public boolean equals(Object o) { return false; } public int hashCode() { return 1; } }
@Entity class Q { @Id long id; }
