@Entity @Inheritance(strategy = InheritanceType.JOINED) class R { @Id long id; }
@Entity @PrimaryKeyJoinColumns(value = @PrimaryKeyJoinColumn(name = "a_id"), foreignKey = @ForeignKey(name = "fk_of_several")) class A extends R { int a; }
@Entity @PrimaryKeyJoinColumns(value = @PrimaryKeyJoinColumn(name = "b_id"), foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) class B extends R { int b; }
@Embeddable class Key implements Serializable { int x; int y; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class S { @EmbeddedId Key key; }
@Entity @PrimaryKeyJoinColumn(name = "cx", referencedColumnName = "x", foreignKey = @ForeignKey(name = "fk_lost")) @PrimaryKeyJoinColumn(name = "cy", referencedColumnName = "y", foreignKey = @ForeignKey(name = "fk_lost_too")) class C extends S { int c; }
@Entity @PrimaryKeyJoinColumns(value = { @PrimaryKeyJoinColumn(name = "dx", referencedColumnName = "x"), @PrimaryKeyJoinColumn(name = "dy", referencedColumnName = "y") }, foreignKey = @ForeignKey(name = "fk_of_both")) class D extends S { int d; }
