@MappedSuperclass class Base { @Id @GeneratedValue long id; }
@Entity class Sub1 extends Base { }
@Entity @Table(name = "sub_two") class Sub2 extends Base { }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class R { @Id @GeneratedValue long id; }
@Entity class R1 extends R { }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class J { @Id @GeneratedValue long id; }
@Entity class J1 extends J { }
@Entity class S { @Id @GeneratedValue long id; }
@Entity class S1 extends S { }
