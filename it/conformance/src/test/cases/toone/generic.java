@MappedSuperclass abstract class Base<K extends Serializable, P> { @Id K id; @ManyToOne P parent; }
@Entity class A extends Base<Long, A> {}
@Entity class B extends Base<UUID, A> { @OneToMany Set<A> many; }
