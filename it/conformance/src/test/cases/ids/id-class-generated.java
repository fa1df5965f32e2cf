@IdClass(Pk.class) @Entity class E { @Id @GeneratedValue Long a; @Id String b; }
class Pk implements Serializable { Long a; String b; public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }
