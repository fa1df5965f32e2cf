@Table(indexes = {@Index(columnList = "a", unique = true), @Index(name = "ux_b", columnList = "b", unique = true)})
@Entity
class Sample {
    @Id
    Long id;

    String a;

    String b;
}
