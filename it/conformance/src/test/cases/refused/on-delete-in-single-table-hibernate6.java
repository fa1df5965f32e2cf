@Entity class T { @Id long id; }
@Entity @OnDelete(action = OnDeleteAction.CASCADE) class U extends T { }
