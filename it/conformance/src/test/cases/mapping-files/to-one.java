class Purchase { long id; Customer customer; Customer payer; Invoice invoice; Customer viaTable; }
class Invoice { long id; Purchase order; }
class Customer { long id; Purchase last; }
class Detail { long id; Purchase order; }
