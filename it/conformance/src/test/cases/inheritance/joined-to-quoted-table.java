@Entity @Inheritance(strategy = InheritanceType.JOINED) @Table(name = "`aPainting`") @SecondaryTable(name = "one", pkJoinColumns = @PrimaryKeyJoinColumn) @SecondaryTable(name = "two") class Painting { @Id Long orderText; @Column(table = "one") int a; @Column(table = "two") int b; }
@Entity @PrimaryKeyJoinColumn class Written extends Painting { }
@Entity class Unwritten extends Painting { }
@Entity @PrimaryKeyJoinColumn(referencedColumnName = "orderText") class Referring extends Painting { }
