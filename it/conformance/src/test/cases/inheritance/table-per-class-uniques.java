@Entity class Guest { @EmbeddedId GuestKey key; }
@Embeddable class GuestKey implements Serializable { String code; int number; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"a", "b"})) class Crew { @Id Long id; @OneToOne Guest guest; int a; int b; @Column(unique = true) int c; @OneToOne Crew other; }
@Entity class Pilots extends Crew { @OneToOne Guest second; }
@Entity class Fighters extends Pilots { }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Room { @Id Long id; @OneToOne Guest guest; @NaturalId String x; @NaturalId String y; }
@Entity class Single extends Room { }
@Entity abstract class Suite extends Room { @OneToOne Guest second; }
@Entity class Penthouse extends Suite { }
