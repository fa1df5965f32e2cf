@Entity class Target { @Id int id; }
@Embeddable class PartKey implements Serializable { int x; int y; }
class PlainKey implements Serializable { public int x; public int b; }
@Entity class BesideBasic { @Id int id; Integer bId; @OneToOne @JoinColumn(name = "bId", insertable = false, updatable = false) Target b; }
@Entity class BeforeBasic { @Id int id; @OneToOne @JoinColumn(name = "bId") Target b; @Column(insertable = false, updatable = false) Integer bId; }
@Entity class BeforeMany { @Id int id; @OneToOne @JoinColumn(name = "bId", insertable = false, updatable = false) Target b; @ManyToOne @JoinColumn(name = "bId") Target c; }
@Entity class BehindMany { @Id int id; @ManyToOne @JoinColumn(name = "bId", insertable = false, updatable = false) Target b; @OneToOne @JoinColumn(name = "bId") Target c; }
@Entity class InKey { @EmbeddedId PartKey id; @OneToOne @JoinColumn(name = "x", insertable = false, updatable = false) Target b; }
@Entity @IdClass(PlainKey.class) class InIdClass { @Id int x; @Id @Column(name = "bId") int b; @OneToOne @JoinColumn(name = "bId", insertable = false, updatable = false) Target t; }
@Entity class UniqueJoin { @Id int id; Integer bId; @ManyToOne @JoinColumn(name = "bId", unique = true, insertable = false, updatable = false) Target b; }
@Entity class UniqueBasic { @Id int id; @Column(name = "bId", unique = true, insertable = false, updatable = false) Integer bId; @ManyToOne @JoinColumn(name = "bId") Target b; }
@Entity class TwoBasics { @Id int id; @Column(name = "shared") String a; @Column(name = "shared", unique = true, insertable = false, updatable = false) String b; }
@Entity class TwoBasicsTurned { @Id int id; @Column(name = "shared", unique = true, insertable = false, updatable = false) String a; @Column(name = "shared") String b; }
