@Entity class Page { @Id Long sum; }
@Entity class A { @Id Long tax; @OneToOne(optional = false) @PrimaryKeyJoinColumn A next; @OneToOne(optional = false) @PrimaryKeyJoinColumn Page page; }
@Entity class B { @Id Long tax; @OneToOne(optional = false) @PrimaryKeyJoinColumn Page page; @OneToOne(optional = false) @PrimaryKeyJoinColumn A next; }
@Entity class C { @Id Long tax; @OneToOne(optional = false) @PrimaryKeyJoinColumn C next; }
@Entity class D { @Id Long tax; @OneToOne(optional = false) @PrimaryKeyJoinColumn D next; @OneToOne(optional = false) @PrimaryKeyJoinColumn D other; }
@Entity class E { @Id Long tax; @OneToOne(optional = false) @PrimaryKeyJoinColumn Page a; @OneToOne(optional = false) @PrimaryKeyJoinColumn E b; }
@Entity class F { @Id Long tax; @OneToOne @PrimaryKeyJoinColumn Page a; @OneToOne @PrimaryKeyJoinColumn F b; }
