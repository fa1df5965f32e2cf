@Table(name = "tbl", schema = "elsewhere")
@Entity
class Sample {
    @Id
    @GeneratedValue
    Long id;
}
