@Entity @Table(indexes = {@Index(name = "ix", columnList = "first, second"), @Index(name = "ix", columnList = "second desc, third"), @Index(columnList = "third, THIRD desc"), @Index(columnList = "third, third")}) class T { @Id long id; int first; int second; int third; }
@MappedSuperclass abstract class Labelled<T> { @ElementCollection @CollectionTable(name = "labels", indexes = @Index(columnList = "label")) @Column(name = "label") List<String> labels; }
@Entity class Book extends Labelled<Film> { @Id Integer isbn; }
@Entity class Film extends Labelled<Book> { @Id Long number; }
