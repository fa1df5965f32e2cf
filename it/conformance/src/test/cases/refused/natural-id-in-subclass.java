@Entity class Root { @Id long id; }
@Entity class Sub extends Root { @NaturalId String n; }
