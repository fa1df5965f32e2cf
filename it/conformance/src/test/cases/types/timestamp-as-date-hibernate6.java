@Entity class T { @Id long id; @Temporal(TemporalType.DATE) java.sql.Timestamp moment; }
