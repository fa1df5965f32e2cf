@Entity class T { @Id long id; @Version String version; }
