@Entity class A { @Id long id; }
@Entity class B { @Id long id; @OneToOne(optional = false) @PrimaryKeyJoinColumn(foreignKey = @ForeignKey(name = "fk_lost")) A a; }
