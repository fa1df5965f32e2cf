@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Person { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) long id; }
@Entity class Doctor extends Person { String speciality; }
