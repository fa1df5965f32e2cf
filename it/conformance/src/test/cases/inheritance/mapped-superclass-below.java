@Entity class Root { @Id long id; }
@MappedSuperclass abstract class Middle extends Root { int m; String n; }
@Entity class Leaf extends Middle { int l; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class JRoot { @Id long id; }
@MappedSuperclass abstract class JMiddle extends JRoot { int m; }
@Entity class JLeaf extends JMiddle { int l; }
