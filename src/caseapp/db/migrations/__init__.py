"""The history of the database, one frozen SQL file per step; what is here is never edited again."""
