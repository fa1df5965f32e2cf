@Entity class Target { @Id int id; }
class MarkedKey implements Serializable { @Id public int a; @Id public String b; }
@Entity @IdClass(MarkedKey.class) class Marked { @Id @Column(name = "the_a") int a; @Id @Column(name = "the_b", length = 10) String b; }
class NamedKey implements Serializable { @Column(name = "key_a") public int a; @Column(name = "key_b", length = 5) public String b; }
@Entity @IdClass(NamedKey.class) class Plain { @Id int a; @Id String b; }
@Entity @IdClass(NamedKey.class) class Named { @Id @Column(name = "the_a") int a; @Id @Column(name = "the_b", length = 10) String b; }
class ReferringKey implements Serializable { @ManyToOne @JoinColumn(name = "target_fk") public Target b; @ManyToOne public Target c; }
@Entity @IdClass(ReferringKey.class) class Referring { @Id Target b; @Id Target c; }
class EnumeratedKey implements Serializable { @Enumerated(EnumType.STRING) public Kind kind; public int x; }
@Entity @IdClass(EnumeratedKey.class) class Enumerating { @Id Kind kind; @Id int x; }
enum Kind { ONE }
class GetterKey implements Serializable { @Column(name = "a_of_key") public int getA() { return 0; } public void setA(int a) {} public int getX() { return 0; } public void setX(int x) {} }
@Entity @IdClass(GetterKey.class) class Getting { @Id public int getA() { return 0; } public void setA(int a) {} @Id @Column(name = "x_of_entity") public int getX() { return 0; } public void setX(int x) {} }
