"""Pages become a `Document`: one grammar a field, over a `Flow` whose every character knows its place.

Where to go: `assemble.py` calls the rooms and puts their values together.

- `cues/`: the clerks' words, as data; `text/`: the text with its places, before any meaning;
- `grammar/`: names, numbers, dates, identifiers, wherever they stand;
- `session/`: body, date, place, president, secretary; `attendance/`: who was there, proxies, movements;
  `counts/`: the figures of the header; `tables/`: all of these in tables;
- `items/`: where the deliberations start and end; `acts/`: what each one holds; `votes/`: how it was voted;
  `conventions/`: the contract that is annexed.
"""
