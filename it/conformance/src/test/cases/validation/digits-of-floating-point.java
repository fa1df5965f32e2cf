@Entity class A { @Id long id; @Digits(integer = 5, fraction = 0) double d; @Digits(integer = 5, fraction = 0) Float f; @Digits(integer = 12, fraction = 0) Double e; }
