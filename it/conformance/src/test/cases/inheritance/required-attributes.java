@Entity class Root { @Id long id; @Basic(optional = false) String own; int number; @ManyToOne(optional = false) Root root; }
@Entity class Middle extends Root { @Basic(optional = false) String middle; @ManyToOne(optional = false) Root other; @Column(nullable = false) String never; int count; @Column(name = "named") long named; @Embedded E e; int[] numbers; @ManyToOne @JoinColumn(nullable = false) Root must; }
@Entity abstract class Above extends Root { short above; }
@Entity class Leaf extends Above { boolean leaf; @ElementCollection List<Integer> list; @NotNull String valid; }
@Entity @SecondaryTable(name = "more") class Last extends Leaf { byte last; @Column(table = "more") int more; @OneToOne(optional = false) Root one; @Basic(optional = true) int basic; @org.hibernate.annotations.TimeZoneStorage(org.hibernate.annotations.TimeZoneStorageType.COLUMN) @Basic(optional = false) OffsetDateTime zoned; }
@Entity class Plain extends Root { String optional; }
@Embeddable class E { int inside; @Basic(optional = false) String required; }
