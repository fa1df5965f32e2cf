@Entity class T { @Id long id; }
@MappedSuperclass class Base<E, K> { @Id K id; @ManyToMany Set<E> es; @ElementCollection List<K> ks; }
@Entity class A extends Base<T, UUID> { }
