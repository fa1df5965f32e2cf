-- Message
--
-- revision: 0a1b2c3d4e5f

-- migrations:upgrade
-- migrations:downgrade
