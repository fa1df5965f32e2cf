@Entity class P { @Id Integer id; float a; Float b; double c; Double d; BigDecimal e; }
