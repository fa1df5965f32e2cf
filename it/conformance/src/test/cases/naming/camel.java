@Entity class UserAccount { @Id @GeneratedValue Long userID; String line1Address; String someURL; @Column(name = "userEmail") String mail; @ManyToOne UserAccount parentAccount; @ElementCollection List<String> nickNames; @ManyToMany Set<UserAccount> bestFriends; @ElementCollection @OrderColumn List<String> orderedList; @ElementCollection Map<String, String> someMap; }
@Entity @Table(name = "UserTab") class T { @Id long id; String isoA2Code; String oAuth2Token; @Embedded Emb2 embeddedOne; }
@Embeddable class Emb2 { String innerValue; @ManyToOne T otherT; }
