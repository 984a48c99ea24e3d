-- Lists of events show the names and lengths of their types, and are kept until one of them changes.
CREATE CONSTRAINT TRIGGER event_types_revision AFTER INSERT OR UPDATE OR DELETE ON event_types
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_revision();
