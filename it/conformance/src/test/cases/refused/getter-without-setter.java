@Entity class P { private long id; @Id public long getId() { return id; } public void setId(long x) {} public String getName() { return ""; } }
