class Purchase { String country; int number; Customer customer; }
class Key implements Serializable { String country; int number; long customer; }
class Customer { long id; }
