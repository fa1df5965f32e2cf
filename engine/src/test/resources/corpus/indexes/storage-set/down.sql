alter index one reset (deduplicate_items, fillfactor);
