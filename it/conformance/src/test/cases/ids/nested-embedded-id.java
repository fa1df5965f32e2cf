@Embeddable class Inner2 implements Serializable { String z; String a; }
@Embeddable class Outer2 implements Serializable { Inner2 in; int n; }
@Entity class E { @EmbeddedId Outer2 id; @ManyToOne E parent; }
@Entity class F { @EmbeddedId @AttributeOverride(name = "in.z", column = @Column(name = "zz", length = 3)) Outer2 id; }
