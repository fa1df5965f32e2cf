@Entity class Target { @Id Long id; }
@Entity @IdClass(NamedKey.class) class Named { @Id @ManyToOne Target target; @Id String name; }
class NamedKey implements Serializable { @Column(name = "own_target") Long target; @Column(name = "own_name", length = 10) String name; public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }
@Entity @IdClass(MarkedKey.class) class Marked { @Id @ManyToOne @JoinColumn(name = "target_id") Target target; @Id String name; }
class MarkedKey implements Serializable { @Id Long target; String name; public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }
@Entity @IdClass(DoubledKey.class) class Doubled { @Id @Column(name = "target_column") Long target; @Id String name; @ManyToOne @JoinColumn(name = "target_column", insertable=false, updatable=false) Target other; }
class DoubledKey implements Serializable { @Id Long target; @Id String name; public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }
@Entity @IdClass(SingleKey.class) class Single { @Id @ManyToOne Target target; }
class SingleKey implements Serializable { @Column(name = "own_single") Long target; public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }
@Entity @IdClass(OneToOneKey.class) class OneToOnes { @Id @OneToOne @JoinColumn(name = "target_fk") Target target; @Id int x; }
class OneToOneKey implements Serializable { @Column(name = "own_one") Long target; int x; public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }
