@Entity class T { @Id long id; }
@Embeddable class Refs { @ManyToOne T one; @ManyToMany Set<T> many; }
@Entity class P { @Id long id; Refs plain; @AssociationOverrides({ @AssociationOverride(name = "one", joinColumns = @JoinColumn(name = "other_one")), @AssociationOverride(name = "many", joinTable = @JoinTable(name = "other_many")) }) Refs other; }
