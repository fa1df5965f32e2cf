alter index one set (deduplicate_items=off, fillfactor=70);
