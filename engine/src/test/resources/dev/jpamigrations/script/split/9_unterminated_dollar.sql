select $body$ begin; end $$;
