@Entity class Lengths {
    @Id long id; @Column(length = 20) String a; @Column(length = 10485760) String b; @Column(length = 10485761) String c; @Column(length = 32600) String d;
    @Column(length = 7) char e; @Column(length = 100) byte[] f; @Column(length = 9) UUID g; @Column(length = 9) Integer h; @Column(length = 5) Currency i;
    @Column(length = 30) Locale j; @Column(length = 255) String k;
}
