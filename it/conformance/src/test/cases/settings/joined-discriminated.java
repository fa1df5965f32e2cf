@Entity @Inheritance(strategy = InheritanceType.JOINED) class P { @Id long id; }
@Entity class Q extends P { String b; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Alone { @Id long id; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class T { @Id long id; }
@Entity class U extends T { String b; }
