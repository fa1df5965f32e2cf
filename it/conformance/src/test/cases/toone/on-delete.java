@Entity class T { @Id long id; }
@Entity class S { @Id long id; @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) T a; @ManyToOne @OnDelete(action = OnDeleteAction.SET_NULL) T b; @ManyToOne @OnDelete(action = OnDeleteAction.RESTRICT) T c; @ManyToOne @OnDelete(action = OnDeleteAction.NO_ACTION) T d; }
