@MappedSuperclass abstract class Base { @Id @GeneratedValue long id; @Column(name = "created_at") Instant created; @ManyToOne T t; int n; }
@MappedSuperclass abstract class Named extends Base { @Column(length = 50) String name; @Embedded E e; }
@Entity class A extends Named { String a; }
@Entity @AttributeOverride(name = "name", column = @Column(name = "title", length = 9)) @AttributeOverride(name = "e.x", column = @Column(name = "ex")) @AssociationOverride(name = "t", joinColumns = @JoinColumn(name = "the_t")) class B extends Named { }
@Embeddable class E { String x; String y; }
@Entity class T { @Id long id; }
