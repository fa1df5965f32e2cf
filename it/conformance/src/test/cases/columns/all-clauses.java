@Entity
class P {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Comment("numbered") @Check(constraints = "id > 0") long id;
    @Column(nullable = false, unique = true) @ColumnDefault("42") @Check(constraints = "a > 1") @Comment("all of it") int a;
    @Column(columnDefinition = "smallint", nullable = false, unique = true) @ColumnDefault("0") Month b;
    @GeneratedColumn("a * 2") @Column(name = "twice", nullable = false) @Check(constraints = "twice > 1") int c;
}
