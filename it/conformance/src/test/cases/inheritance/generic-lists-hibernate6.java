@MappedSuperclass abstract class Base<T> { @Id long id; List<T> several; Set<T> single; @Column(length = 7) List<T> brief; }
@MappedSuperclass abstract class Keyed<E> { @Id long id; @ElementCollection Map<E, String> notes; }
@Entity class A extends Base<String> { }
@Entity class B extends Base<UUID> { }
@Entity class C extends Keyed<A> { }
