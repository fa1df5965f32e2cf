@Entity class HTMLParser2 { @Id long iD; String someURL; String fooID; String aB; String cntW; String fooIDBar; String iPhone; String xCoordinate; String addressLine2; String oAuth2Token; String isoA2Code; String ab12Cd; String line1Address; String x1Y2Z3; String abcD1e; @Column(name = "Mixed_Case") String m; @Column(name = "with.dot") String d; }
@Entity class URLThing { @Id long id; @ManyToOne HTMLParser2 parserOne; @ManyToMany Set<HTMLParser2> parsersOfAll; }
@Entity class JRoot { @Id long id; }
