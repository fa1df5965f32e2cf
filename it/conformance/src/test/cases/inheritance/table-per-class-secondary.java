@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) @SecondaryTable(name = "base_extra") class Base { @Id long id; String a; @Column(table = "base_extra") String extra; }
@Entity class Sub extends Base { String b; }
@Entity @SecondaryTable(name = "other_extra") class Other extends Base { @Column(table = "other_extra") String more; }
