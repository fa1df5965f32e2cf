@Entity class P { @Id long id; Thing thing; }
class Thing { int x; }
