@Entity
@DialectOverride.Check(dialect = org.hibernate.dialect.PostgreSQLDialect.class, override = @Check(name = "ours", constraints = "a < 5"))
@Check(name = "theirs", constraints = "a < 6")
class T {
    @Id long id;
    @ColumnDefault("1") @DialectOverride.ColumnDefault(dialect = org.hibernate.dialect.PostgreSQLDialect.class, override = @ColumnDefault("2")) int a;
    @ColumnDefault("1") @DialectOverride.ColumnDefault(dialect = org.hibernate.dialect.H2Dialect.class, override = @ColumnDefault("2")) int b;
    @DialectOverride.ColumnDefault(dialect = org.hibernate.dialect.PostgreSQLDialect.class, sameOrAfter = @DialectOverride.Version(major = 99), override = @ColumnDefault("2")) int c;
    @DialectOverride.ColumnDefault(dialect = org.hibernate.dialect.PostgreSQLDialect.class, before = @DialectOverride.Version(major = 99), override = @ColumnDefault("2")) int d;
    @DialectOverride.ColumnDefault(dialect = org.hibernate.dialect.H2Dialect.class, override = @ColumnDefault("3"))
    @DialectOverride.ColumnDefault(dialect = org.hibernate.dialect.PostgreSQLDialect.class, override = @ColumnDefault("4")) int e;
    @DialectOverride.GeneratedColumn(dialect = org.hibernate.dialect.PostgreSQLDialect.class, override = @GeneratedColumn("a + b")) int f;
    @DialectOverride.Formula(dialect = org.hibernate.dialect.PostgreSQLDialect.class, override = @Formula("a * 2")) int g;
    @Formula("a * 3") @DialectOverride.Formula(dialect = org.hibernate.dialect.PostgreSQLDialect.class, override = @Formula("a * 2")) int i;
    @Check(constraints = "h > 0") @DialectOverride.Check(dialect = org.hibernate.dialect.PostgreSQLDialect.class, override = @Check(constraints = "h > 1")) int h;
}
