enum Color { RED, GREEN }
@Entity class P { @Id long id; @org.hibernate.annotations.Check(constraints = "a <> 'RED'") @Enumerated(EnumType.STRING) Color a; @org.hibernate.annotations.Check(name = "not_green", constraints = "b > 0") Color b; }
