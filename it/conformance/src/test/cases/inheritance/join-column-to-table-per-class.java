@Entity class Owner { @Id long id; @OneToMany @JoinColumn(name = "owner_ref") List<Animal> animals; @OneToMany @JoinColumn @OrderColumn(name = "pos") List<Animal> ordered; @OneToMany @JoinColumn(name = "keyed", foreignKey = @ForeignKey(name = "fk_keyed")) @MapKeyColumn(name = "k") Map<String, Animal> keyed; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Animal { @Id long id; String name; @ManyToOne Owner keeper; }
@Entity class Cat extends Animal { int lives; }
@Entity class Lion extends Cat { int pride; }
