@Entity class P { @Id private long id; private String a; @NotNull @Size(max = 4) public String getA() { return a; } }
