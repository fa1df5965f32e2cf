@Entity class N { @Id long id; @Nationalized String a; @Nationalized @Column(length = 9) String b; @Nationalized char c; @Nationalized @Lob String d; }
