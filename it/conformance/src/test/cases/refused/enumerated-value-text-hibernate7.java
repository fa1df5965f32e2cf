enum ByText { A("x"); @EnumeratedValue final String code; ByText(String code) { this.code = code; } }
@Entity class P { @Id long id; ByText text; }
