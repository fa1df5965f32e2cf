drop index one;
