@Entity @Inheritance(strategy = InheritanceType.JOINED) @DiscriminatorColumn(name = "kind") class Animal { @Id long id; }
@Entity @DiscriminatorValue("d") class Dog extends Animal { int barks; }
@Entity @DiscriminatorColumn class Plant { @Id long id; }
@Entity class Tree extends Plant { int rings; }
