-- Create table customer_tag
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z
-- generated:  9ac3 d106

-- migrations:upgrade
-- customer_tag: com.acme.Customer
create table customer_tag (
    customer_id bigint not null,
    tags_id bigint not null,
    constraint customer_tag_pkey primary key (customer_id, tags_id),
    constraint fk7kelc7ayfreme0doslowiv2o6 foreign key (tags_id) references tag (id),
    constraint fks4ad3vgh0ook2eigf83l2yjlw foreign key (customer_id) references customer (id)
);

-- migrations:downgrade
-- customer_tag: com.acme.Customer
drop table customer_tag;
