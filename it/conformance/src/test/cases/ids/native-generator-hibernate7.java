@Entity class A { @Id @NativeGenerator long id; }
@Entity class B { @Id @GeneratedValue @NativeGenerator(sequenceForm = @SequenceGenerator(sequenceName = "of_b", allocationSize = 20, initialValue = 5)) long id; }
@Entity class C { @Id @NativeGenerator(sequenceForm = @SequenceGenerator(name = "named_c")) Integer id; }
@Entity @NativeGenerator class D { @Id @GeneratedValue Long id; }
@Entity @NativeGenerator(sequenceForm = @SequenceGenerator(sequenceName = "of_e")) class E { @Id @GeneratedValue(generator = "x") Long id; }
@MappedSuperclass @NativeGenerator class Base { @Id @GeneratedValue Long id; }
@Entity class F extends Base { }
@Entity class G extends Base { String name; }
