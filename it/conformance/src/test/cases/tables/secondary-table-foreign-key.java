@Entity @SecondaryTable(name = "MoreOfIt", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) class A { @Id long id; @Column(table = "MoreOfIt") String x; }
@Entity @SecondaryTable(name = "rest_of_it", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) class B { @Id long id; @Column(table = "rest_of_it") String x; }
@Entity @SecondaryTable(name = "MixedName", foreignKey = @ForeignKey(name = "fk_mixed")) class C { @Id long id; @Column(table = "MixedName") String x; }
@Entity @SecondaryTable(name = "plain", foreignKey = @ForeignKey(name = "fk_plain")) class D { @Id long id; @Column(table = "plain") String x; }
