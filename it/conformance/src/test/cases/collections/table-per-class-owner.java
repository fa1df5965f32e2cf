@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class R { @Id long id; @ElementCollection Set<String> tags; @ManyToMany Set<T> ts; }
@Entity class A extends R { @OneToMany @JoinColumn(name = "a_id") Set<T> own; }
@Entity class B extends R { @ManyToMany Set<T> mine; }
@Entity class T { @Id long id; @ManyToOne R r; @ManyToOne A a; @OneToMany Set<R> rs; }
