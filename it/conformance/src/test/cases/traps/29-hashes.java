@Table(indexes = @Index(columnList = "camelCase"), uniqueConstraints = @UniqueConstraint(name = "uq", columnNames = "camelCase"))
@Entity
class Sample {
    @Id
    Long id;

    String camelCase;

    @ManyToOne
    Sample upperCase;
}
