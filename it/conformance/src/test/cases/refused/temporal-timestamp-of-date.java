@Entity class T { @Id long id; @Temporal(TemporalType.TIMESTAMP) java.sql.Date day; }
