@Embeddable class Pk implements Serializable { String b; long a; }
@Entity class P { @EmbeddedId Pk id; }
@Entity class C { @EmbeddedId Pk id; @MapsId @OneToOne P p; }
@Embeddable class CPk implements Serializable { Pk parent; int n; }
@Entity class D { @EmbeddedId CPk id; @MapsId("parent") @ManyToOne P p; }
@Entity @IdClass(DId.class) class D2 { @Id @ManyToOne P p; @Id int n; }
class DId implements Serializable { Pk p; int n; public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }
