class Purchase { long id; Address home; Address work; Plain plain; }
class Address { String street; String city; }
class Plain { String line; }
