@Entity @Inheritance(strategy = InheritanceType.JOINED) @DiscriminatorColumn class Root { @Id long id; }
@Entity class Sub extends Root { int x; }
