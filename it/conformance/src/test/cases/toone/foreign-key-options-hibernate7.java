@Entity class Child { @Id long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(options = "deferrable initially deferred")) Parent a; @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) @JoinColumn(name = "Other", foreignKey = @ForeignKey(name = "fk_b", options = "on update cascade")) Parent b; @ManyToMany @JoinTable(foreignKey = @ForeignKey(options = "deferrable"), inverseForeignKey = @ForeignKey(options = "not valid")) Set<Parent> many; }
@Entity class Parent { @Id long id; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Base { @Id long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(options = "deferrable")) Parent p; }
@Entity class Leaf extends Base { int x; }
