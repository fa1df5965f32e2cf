@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Root { @EmbeddedId Pk id; Emb emb; @Version int v; }
@Embeddable class Pk implements Serializable { String b; long a; }
@Embeddable class Emb { @ManyToOne T t; String s; }
@Entity class T { @Id long id; }
@Entity class Sub extends Root { @OneToOne T one; }
