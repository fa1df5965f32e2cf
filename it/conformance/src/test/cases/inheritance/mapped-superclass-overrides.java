@MappedSuperclass class Base { @Id long id; @Column(length = 5, nullable = false) String name; @ManyToOne T t; }
@Entity class T { @Id long id; }
@Entity @AttributeOverride(name = "name", column = @Column(name = "title")) @AssociationOverride(name = "t", joinColumns = @JoinColumn(name = "the_t")) class A extends Base {}
@Entity @AttributeOverrides({ @AttributeOverride(name = "id", column = @Column(name = "b_id")) }) class B extends Base {}
