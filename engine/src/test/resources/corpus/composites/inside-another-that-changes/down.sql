alter type place drop attribute land;
alter type city drop attribute zip;
