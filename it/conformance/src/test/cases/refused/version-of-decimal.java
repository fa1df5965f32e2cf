@Entity class T { @Id long id; @Version java.math.BigDecimal version; }
