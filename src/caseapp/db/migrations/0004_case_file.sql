ALTER TABLE stay ADD COLUMN extended_until TEXT;

ALTER TABLE stay ADD COLUMN extension_reason TEXT;

CREATE INDEX stay_by_bed ON stay (bed);

CREATE INDEX stay_by_left ON stay ("left");

CREATE TABLE kit (
	id INTEGER NOT NULL,
	owner_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	entered_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	day TEXT NOT NULL,
	kinds TEXT,
	pieces INTEGER,
	children INTEGER,
	payer TEXT,
	worker TEXT,
	sealed_identity BLOB,
	PRIMARY KEY (id),
	FOREIGN KEY(owner_id) REFERENCES "case" (id)
);

CREATE INDEX ix_kit_owner_id ON kit (owner_id);

CREATE TABLE night (
	id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	entered_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	day TEXT NOT NULL,
	present INTEGER,
	away INTEGER,
	children INTEGER,
	meals INTEGER,
	worker TEXT,
	PRIMARY KEY (id)
);

CREATE INDEX night_by_day ON night (day);

CREATE TABLE incident (
	id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	entered_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	day TEXT NOT NULL,
	kind TEXT,
	at_night INTEGER,
	residents INTEGER,
	children INTEGER,
	harm TEXT,
	steps TEXT,
	worker TEXT,
	state TEXT,
	follow_up_on TEXT,
	settled_on TEXT,
	sealed_safety BLOB,
	PRIMARY KEY (id)
);


CREATE TABLE earlier (
	subject TEXT NOT NULL,
	entry_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	compartment TEXT NOT NULL,
	at TEXT NOT NULL,
	user TEXT NOT NULL,
	undo INTEGER NOT NULL,
	answers TEXT,
	sealed BLOB,
	PRIMARY KEY (subject, entry_id, version, compartment)
)
 WITHOUT ROWID;

CREATE TABLE people_filter (
	id INTEGER NOT NULL,
	user TEXT NOT NULL,
	sealed BLOB NOT NULL,
	PRIMARY KEY (id)
);

CREATE INDEX ix_people_filter_user ON people_filter (user);

CREATE TABLE sharing (
	id INTEGER NOT NULL,
	owner_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	entered_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	day TEXT NOT NULL,
	way TEXT NOT NULL,
	purpose TEXT,
	basis TEXT,
	worker TEXT,
	sealed_safety BLOB,
	PRIMARY KEY (id),
	FOREIGN KEY(owner_id) REFERENCES "case" (id)
);

CREATE INDEX ix_sharing_owner_id ON sharing (owner_id);

CREATE TABLE meeting (
	id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	entered_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	day TEXT NOT NULL,
	time TEXT,
	kind TEXT,
	title TEXT,
	worker TEXT,
	state TEXT,
	PRIMARY KEY (id)
);

CREATE INDEX meeting_by_day ON meeting (day);

CREATE INDEX case_by_status ON "case" (status);

CREATE TABLE appointment (
	id INTEGER NOT NULL,
	owner_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	entered_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	day TEXT NOT NULL,
	time TEXT,
	kind TEXT,
	worker TEXT,
	interpreter INTEGER,
	language TEXT,
	state TEXT,
	sealed_identity BLOB,
	sealed_safety BLOB,
	PRIMARY KEY (id),
	FOREIGN KEY(owner_id) REFERENCES "case" (id)
);

CREATE INDEX appointment_by_day ON appointment (day);

CREATE INDEX ix_appointment_owner_id ON appointment (owner_id);

CREATE TABLE due_mark (
	entry_id INTEGER NOT NULL,
	kind TEXT NOT NULL,
	day TEXT NOT NULL,
	case_id INTEGER,
	state TEXT NOT NULL,
	until TEXT,
	reason TEXT,
	actor TEXT NOT NULL,
	at TEXT NOT NULL,
	PRIMARY KEY (entry_id, kind, day),
	FOREIGN KEY(case_id) REFERENCES "case" (id) ON DELETE CASCADE
)
 WITHOUT ROWID;

CREATE INDEX ix_due_mark_case_id ON due_mark (case_id);

CREATE INDEX reintegration_by_day ON reintegration (day);

CREATE INDEX return_by_departed ON return_support (departed);

CREATE INDEX stay_by_arrived ON stay (arrived);
CREATE TABLE attachment (
	id INTEGER NOT NULL,
	case_id INTEGER NOT NULL,
	compartment TEXT NOT NULL,
	kind TEXT NOT NULL,
	day TEXT NOT NULL,
	size INTEGER NOT NULL,
	parts INTEGER NOT NULL,
	version INTEGER NOT NULL,
	entered_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	about BLOB NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(case_id) REFERENCES "case" (id) ON DELETE CASCADE
);

CREATE INDEX ix_attachment_case_id ON attachment (case_id);

CREATE TABLE attachment_part (
	attachment_id INTEGER NOT NULL,
	number INTEGER NOT NULL,
	sealed BLOB NOT NULL,
	PRIMARY KEY (attachment_id, number),
	FOREIGN KEY(attachment_id) REFERENCES attachment (id) ON DELETE CASCADE
);

ALTER TABLE plan ADD COLUMN service TEXT;

ALTER TABLE plan ADD COLUMN payer TEXT;

ALTER TABLE plan ADD COLUMN status TEXT;

ALTER TABLE plan ADD COLUMN sealed_safety BLOB;

CREATE TABLE handout (
	id INTEGER NOT NULL,
	owner_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	entered_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	day TEXT NOT NULL,
	paper TEXT NOT NULL,
	language TEXT,
	way TEXT,
	taken INTEGER,
	worker TEXT,
	PRIMARY KEY (id),
	FOREIGN KEY(owner_id) REFERENCES "case" (id)
);

CREATE INDEX ix_handout_owner_id ON handout (owner_id);

ALTER TABLE organisation ADD COLUMN kind TEXT;

ALTER TABLE referral ADD COLUMN urgent INTEGER;

ALTER TABLE referral ADD COLUMN named INTEGER;

CREATE TABLE incoming (
	id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	entered_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	day TEXT NOT NULL,
	sought TEXT,
	urgent INTEGER,
	named INTEGER,
	remind_on TEXT,
	sealed_safety BLOB,
	sealed_identity BLOB,
	sealed_medical BLOB,
	sealed_psychological BLOB,
	PRIMARY KEY (id)
);

CREATE TABLE organisation_card (
	organisation_id INTEGER NOT NULL,
	signing_key TEXT NOT NULL,
	PRIMARY KEY (organisation_id),
	FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE,
	FOREIGN KEY(signing_key) REFERENCES card (signing_key)
);

CREATE TABLE letter (
	id TEXT NOT NULL,
	kind TEXT NOT NULL,
	partner TEXT NOT NULL,
	at TEXT NOT NULL,
	referral_id INTEGER,
	incoming_id INTEGER,
	PRIMARY KEY (id),
	FOREIGN KEY(referral_id) REFERENCES referral (id) ON DELETE SET NULL,
	FOREIGN KEY(incoming_id) REFERENCES incoming (id) ON DELETE SET NULL
);

CREATE INDEX ix_letter_referral_id ON letter (referral_id);

CREATE INDEX ix_letter_incoming_id ON letter (incoming_id);

ALTER TABLE card ADD COLUMN calls_itself TEXT;

ALTER TABLE card ADD COLUMN taken_back_on TEXT;

ALTER TABLE card ADD COLUMN taken_back_why TEXT;

CREATE TABLE agreement (
	shelter TEXT NOT NULL,
	begins TEXT NOT NULL,
	ends TEXT,
	threshold INTEGER NOT NULL,
	mode TEXT NOT NULL,
	note TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	PRIMARY KEY (shelter)
);

CREATE TABLE quarter_note (
	id INTEGER NOT NULL,
	shelter TEXT NOT NULL,
	quarter TEXT NOT NULL,
	kind TEXT NOT NULL,
	text TEXT NOT NULL,
	user TEXT NOT NULL,
	at TEXT NOT NULL,
	settled_by TEXT,
	settled_at TEXT,
	PRIMARY KEY (id)
);

CREATE INDEX quarter_note_by_shelter ON quarter_note (shelter, quarter);
