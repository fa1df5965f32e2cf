@Embeddable class Pk implements Serializable { long b; String a; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Root { @EmbeddedId Pk id; }
@Entity class Sub extends Root { int x; @ManyToOne Sub other; }
@Entity @PrimaryKeyJoinColumns({ @PrimaryKeyJoinColumn(name = "xa", referencedColumnName = "a"), @PrimaryKeyJoinColumn(name = "xb", referencedColumnName = "b") }) class Sub2 extends Root { int x; }
