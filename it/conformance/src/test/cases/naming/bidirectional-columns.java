@Entity class Author { @Id long id; @ManyToMany Set<Book> booksWritten; }
@Entity class Book { @Id @Column(name = "isbn") String id; @ManyToMany(mappedBy = "booksWritten") Set<Author> writers; }
