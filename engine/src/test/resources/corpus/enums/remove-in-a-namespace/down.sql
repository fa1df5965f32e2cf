alter type s."State" add value 'it''s';
comment on type s."State" is 'states';
