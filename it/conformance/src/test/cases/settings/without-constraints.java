@Entity class P { @Id long id; @NotNull String a; @jakarta.validation.constraints.Size(max = 10) String b; @Min(3) int c; }
