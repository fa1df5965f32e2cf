@Entity class A { @Id @GeneratedValue(strategy = GenerationType.TABLE) long id; }
@Entity class B { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "t2") @TableGenerator(name = "t2") long id; }
@Entity class C { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "t3") @TableGenerator(name = "t3", table = "idTable", pkColumnName = "keyCol", valueColumnName = "valCol", pkColumnValue = "c", initialValue = 5, allocationSize = 10) long id; }
@Entity class D { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "t4") @TableGenerator(name = "t4", table = "idTable", pkColumnName = "keyCol", valueColumnName = "valCol") long id; }
