alter type place drop attribute "Land";
