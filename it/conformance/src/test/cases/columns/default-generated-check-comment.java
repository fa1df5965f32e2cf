@Entity @Comment("all of it") @Check(constraints = "a > 0") @Check(name = "b_check", constraints = "b > 1") class Rich {
    @Id long id; @ColumnDefault("42") int a; @ColumnDefault("'x'") String b1; int b; @GeneratedColumn("a * 2") int twice;
    @Check(constraints = "e <> 'x'") String e; @Check(name = "named", constraints = "f > 3") int f; @Comment("a column") String g;
}
