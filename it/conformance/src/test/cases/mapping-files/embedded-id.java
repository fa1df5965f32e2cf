class Purchase { Key key; String note; }
class Key implements Serializable { String country; int number; }
