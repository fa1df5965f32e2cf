@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class R { @Id long id; @ManyToOne R self; }
@Entity class A extends R { }
@Entity class B extends A { }
@Entity class T { @Id long id; @ManyToOne R r; @ManyToOne A a; @ManyToOne B b; @ManyToMany Set<R> rs; @ElementCollection Map<A, String> keys; }
