@Entity class Line { private Long id; private OffsetTime one; private OffsetDateTime two; private ZonedDateTime three;
 @Id Long getId() { return id; } void setId(Long value) { id = value; }
 @TimeZoneStorage OffsetTime getOne() { return one; } void setOne(OffsetTime value) { one = value; }
 @TimeZoneStorage(TimeZoneStorageType.COLUMN) @Column(name = "second") @TimeZoneColumn(name = "zone") OffsetDateTime getTwo() { return two; } void setTwo(OffsetDateTime value) { two = value; }
 @TimeZoneStorage(TimeZoneStorageType.NATIVE) ZonedDateTime getThree() { return three; } void setThree(ZonedDateTime value) { three = value; } }
