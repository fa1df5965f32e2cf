@MappedSuperclass abstract class Base<K extends Serializable, T> { @Id K id; T val; @ManyToOne Other other; }
@Entity class A extends Base<Long, String> { }
@Entity class B extends Base<UUID, Integer> { }
@Entity class Other { @Id long id; }
@MappedSuperclass abstract class Tree<E> { @Id long id; @ManyToOne E parent; @OneToMany(mappedBy = "parent") Set<E> children; @ManyToMany Set<E> links; @ElementCollection List<E> none; }
