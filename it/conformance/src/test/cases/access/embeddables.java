@Entity class P { private long id; private E e; @Id public long getId() { return id; } public void setId(long i) {} public E getE() { return e; } public void setE(E e) {} }
@Embeddable class E { @Column(name = "unused") private String s; @Column(name = "used") public String getS() { return s; } public void setS(String s) {} }
@Entity class Q { @Id long id; E e; F f; }
@Embeddable @Access(AccessType.PROPERTY) class F { private int n; @Column(name = "nn") public int getN() { return n; } public void setN(int n) {} }
