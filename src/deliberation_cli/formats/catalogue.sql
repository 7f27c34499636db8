-- The catalogue (catalogue) of a run of `delib check`: questions in SQL over documents, sessions, votes and findings.
-- A value that the document does not state is NULL, never 0. Dates are text, AAAA-MM-JJ. Booleans are 0 or 1.

-- One row a file (document).
CREATE TABLE document (
  id          INTEGER PRIMARY KEY,
  path        TEXT NOT NULL,      -- chemin ; archive.zip!/dedans.pdf
  sha256      TEXT,               -- of the content that was read
  media_type  TEXT,
  pages       INTEGER,
  text        TEXT,               -- embedded, ocr, mixed, plain
  kind        TEXT,               -- act, minutes, register, agenda, other
  problem     TEXT                -- code of what kept the file from being read; NULL where it was read
);

-- One row a session (séance) of a document.
CREATE TABLE session (
  id                INTEGER PRIMARY KEY,
  document_id       INTEGER NOT NULL REFERENCES document(id),
  position          INTEGER NOT NULL,   -- place in the document, from 0
  body_name         TEXT,               -- organe délibérant
  body_kind         TEXT,               -- municipal_council, community_council…
  siren             TEXT,
  department        TEXT,
  date              TEXT,               -- date de la séance
  convened_on       TEXT,               -- date de convocation
  place             TEXT,
  kind              TEXT,               -- ordinary, extraordinary
  president         TEXT,
  secretary         TEXT,
  members_in_office INTEGER,            -- en exercice
  present_count     INTEGER,            -- présents, as stated
  proxies_count     INTEGER,            -- pouvoirs, as stated
  absent_count      INTEGER,            -- absents, as stated
  voters_count      INTEGER,            -- votants, as stated
  stated_quorum     INTEGER
);

-- One row a person and session: present, represented (a donné pouvoir) or absent.
CREATE TABLE person_session (
  id          INTEGER PRIMARY KEY,
  session_id  INTEGER NOT NULL REFERENCES session(id),
  name        TEXT NOT NULL,
  civility    TEXT,
  role        TEXT,
  state       TEXT NOT NULL CHECK (state IN ('present', 'represented', 'absent')),
  excused     INTEGER,                -- of the absent: 1, 0 or NULL where the document does not say
  holder      TEXT                    -- of the represented: the holder (mandataire)
);

-- One row a deliberation (délibération).
CREATE TABLE deliberation (
  id           INTEGER PRIMARY KEY,
  session_id   INTEGER NOT NULL REFERENCES session(id),
  position     INTEGER NOT NULL,      -- place in the session, from 0
  number       TEXT,
  subject      TEXT,                  -- objet
  rapporteur   TEXT,
  signed_on    TEXT,
  act_id       TEXT,                  -- identifiant de télétransmission
  sent_on      TEXT,
  received_on  TEXT,
  published_on TEXT,
  convention   TEXT                   -- title of the convention that it approves
);

-- One row a vote (scrutin); a deliberation has none where nothing tells how the vote went.
CREATE TABLE vote (
  deliberation_id   INTEGER PRIMARY KEY REFERENCES deliberation(id),
  registered        INTEGER,          -- inscrits
  voters            INTEGER,          -- votants
  abstentions       INTEGER,
  blank_or_null     INTEGER,
  votes_cast        INTEGER,          -- suffrages exprimés
  absolute_majority INTEGER,
  in_favour         INTEGER,          -- pour
  against           INTEGER,          -- contre
  not_voting        INTEGER,          -- ne prennent pas part au vote
  unanimous         INTEGER,          -- 1 where the act says so, else NULL
  outcome           TEXT,             -- adopted, rejected, favourable_opinion, unfavourable_opinion, noted, postponed
  ballot            TEXT              -- public, secret, show_of_hands
);

-- One row a finding (constat): a rule's verdict « fail », set aside or not.
CREATE TABLE finding (
  id          INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES document(id),
  session_id  INTEGER REFERENCES session(id),      -- the first session concerned; NULL: the document as a whole
  deliberation_id INTEGER REFERENCES deliberation(id),  -- the first deliberation concerned; NULL: none in particular
  rule        TEXT NOT NULL,          -- VOT003; `delib explain VOT003`
  name        TEXT NOT NULL,
  severity    TEXT NOT NULL,          -- error, warning, info
  message     TEXT NOT NULL,
  expected    TEXT,
  found       TEXT,
  law         TEXT,                   -- citation
  pointer     TEXT,                   -- JSON Pointer of the first value concerned
  page        INTEGER,
  quote       TEXT,                   -- the words on the page
  suppressed  TEXT,                   -- reason, where a suppression or a baseline covers it
  fingerprint TEXT
);

CREATE INDEX session_of ON session(document_id);
CREATE INDEX session_date ON session(date);
CREATE INDEX person_of ON person_session(session_id);
CREATE INDEX person_name ON person_session(name);
CREATE INDEX deliberation_of ON deliberation(session_id);
CREATE INDEX finding_of ON finding(document_id);
CREATE INDEX finding_about ON finding(deliberation_id);
CREATE INDEX finding_rule ON finding(rule);

-- One row a deliberation, with all that surrounds it: what the .csv and .parquet outputs hold.
CREATE VIEW act AS
SELECT
  document.path, document.kind AS document_kind, session.body_name, session.body_kind, session.siren, session.date,
  session.convened_on, session.president, session.secretary, session.members_in_office, session.present_count,
  session.proxies_count, session.absent_count, session.voters_count, deliberation.number, deliberation.subject,
  deliberation.act_id, vote.voters, vote.votes_cast, vote.in_favour, vote.against, vote.abstentions,
  vote.blank_or_null, vote.not_voting, vote.unanimous, vote.outcome, vote.ballot,
  (SELECT group_concat(DISTINCT finding.rule) FROM finding
    WHERE finding.deliberation_id = deliberation.id AND finding.suppressed IS NULL) AS findings,
  (SELECT group_concat(DISTINCT finding.rule) FROM finding
    WHERE finding.document_id = document.id AND finding.suppressed IS NULL) AS document_findings
FROM deliberation
JOIN session ON session.id = deliberation.session_id
JOIN document ON document.id = session.document_id
LEFT JOIN vote ON vote.deliberation_id = deliberation.id
ORDER BY document.id, session.position, deliberation.position;
