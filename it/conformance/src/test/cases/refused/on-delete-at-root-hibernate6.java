@Entity @OnDelete(action = OnDeleteAction.CASCADE) class T { @Id long id; }
