@Entity class A { @Id @GeneratedValue long id; }
@Entity class B { @Id @GeneratedValue(generator = "b_ids") @SequenceGenerator(name = "b_ids", allocationSize = 20) long id; }
@Entity class C { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) long id; }
@Entity class D { @Id @GeneratedValue(generator = "d_ids") @GenericGenerator(name = "d_ids", type = org.hibernate.id.enhanced.SequenceStyleGenerator.class, parameters = @org.hibernate.annotations.Parameter(name = "increment_size", value = "7")) long id; }
@Entity class E { @Id @GeneratedValue(generator = "e_ids") @GenericGenerator(name = "e_ids", type = org.hibernate.id.enhanced.SequenceStyleGenerator.class, parameters = {@org.hibernate.annotations.Parameter(name = "increment_size", value = "7"), @org.hibernate.annotations.Parameter(name = "optimizer", value = "pooled")}) long id; }
@Entity class F { @Id @GeneratedValue(strategy = GenerationType.TABLE) long id; }
@Entity class G { @Id long id; @ElementCollection @CollectionId(column = @Column(name = "i"), generator = "sequence") @CollectionIdJavaType(org.hibernate.type.descriptor.java.LongJavaType.class) Collection<String> c; }
