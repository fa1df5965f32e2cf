class Person { Name name; } class Name implements Serializable { String first; String last; }
class Badge { BadgeKey key; Person person; } class BadgeKey implements Serializable { Name owner; int number; }
