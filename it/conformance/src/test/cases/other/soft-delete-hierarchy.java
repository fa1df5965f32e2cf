@Entity @SoftDelete @Inheritance(strategy = InheritanceType.JOINED) class A { @Id long id; }
@Entity class B extends A { int x; }
