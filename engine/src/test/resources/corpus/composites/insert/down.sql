alter type place drop attribute land;
