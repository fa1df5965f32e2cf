@Entity class T { @Id long id; }
@MappedSuperclass class Base { @Id long id; @ManyToMany Set<T> ts; @ElementCollection Set<String> es; }
@Entity class A extends Base { }
@Entity class B extends Base { }
