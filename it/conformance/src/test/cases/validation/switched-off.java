@Entity class P { @Id long id; @NotNull String a; @Size(max = 7) String b; @Min(3) int c; }
