@MappedSuperclass abstract class Base { @Id long id; @OneToMany @JoinColumn(name = "owner_id") List<Item> items; @OneToMany @JoinColumn(name = "note_owner") @OrderColumn List<Note> notes; }
@Entity class Item { @Id long id; }
@Entity class Note { @Id long id; }
@Entity class First extends Base { }
@Entity class Second extends Base { String text; }
