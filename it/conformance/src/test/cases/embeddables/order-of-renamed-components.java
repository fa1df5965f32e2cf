@Entity class Ticket { Long id; @Id Long getId() { return id; } void setId(Long value) { id = value; } Book book; @ManyToOne @Comment("of book") Book getBook() { return book; } void setBook(Book value) { book = value; } Book2 other; @ManyToOne @Comment("of other") Book2 getOther() { return other; } void setOther(Book2 value) { other = value; } }
@Entity class Book { Key key; @EmbeddedId Key getKey() { return key; } void setKey(Key value) { key = value; } }
@Embeddable record Key(String isoPlace, int count) implements Serializable {}
@Entity class Book2 { Key2 key; @EmbeddedId Key2 getKey() { return key; } void setKey(Key2 value) { key = value; } }
@Embeddable record Key2(String place, int count) implements Serializable {}
