"""Pages become a `Document`: one grammar a field, over a `Flow` whose every character knows its place."""
