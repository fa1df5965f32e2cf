@Entity class P { @Id long id; }
@Embeddable class Pk implements Serializable { @ManyToOne P parent; int pos; }
@Entity class C { @EmbeddedId Pk id; @ManyToOne C other; }
