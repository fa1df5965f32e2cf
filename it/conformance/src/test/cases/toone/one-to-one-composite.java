@Entity @IdClass(K.class) class P { @Id int a; @Id String b; @OneToOne P one; @ManyToOne P many; @OneToOne @JoinColumn(name = "x", referencedColumnName = "b") @JoinColumn(name = "y", referencedColumnName = "a") P named; }
class K implements Serializable { public int a; public String b; public boolean equals(Object o) { return false; } public int hashCode() { return 1; } }
