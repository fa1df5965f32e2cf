alter type city drop attribute zip;
