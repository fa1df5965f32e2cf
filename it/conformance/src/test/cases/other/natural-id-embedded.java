@Embeddable class Code { String b; int a; }
@Entity class P { @Id long id; @NaturalId Code code; @NaturalId String z; }
@Entity class Q { @Id long id; }
@Entity class Q2 extends Q { String x; }
