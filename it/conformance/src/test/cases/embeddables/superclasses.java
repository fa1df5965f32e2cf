@Entity class P { @Id long id; E e; F f; }
@MappedSuperclass class M { String m; }
class Plain { String plain; }
@Embeddable class E extends M { String e; }
@Embeddable class F extends Plain { String f; }
