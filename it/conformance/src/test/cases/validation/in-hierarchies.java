@Entity class R { @Id long id; @NotNull String r; }
@Entity class A extends R { @NotNull String a; @Size(max = 4) String s; @Min(2) int m; @NotNull @ManyToOne R to; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class J { @Id long id; @NotNull String j; }
@Entity class JA extends J { @NotNull String a; @Size(max = 4) String s; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class T { @Id long id; @NotNull String t; @Min(2) int n; }
@Entity class TA extends T { @NotNull String a; }
@MappedSuperclass class M { @Id long id; @NotNull @Size(max = 6) String m; }
@Entity class MA extends M { }
