ALTER TABLE "case" ADD COLUMN destination TEXT;

ALTER TABLE psychological ADD COLUMN "change" TEXT;

ALTER TABLE reintegration ADD COLUMN kept_3_on TEXT;

ALTER TABLE reintegration ADD COLUMN kept_6_on TEXT;

ALTER TABLE reintegration ADD COLUMN kept_12_on TEXT;

CREATE TABLE day_typed (
	subject TEXT NOT NULL,
	entry_id INTEGER NOT NULL,
	question TEXT NOT NULL,
	typed_at TEXT NOT NULL,
	PRIMARY KEY (subject, entry_id, question)
)
 WITHOUT ROWID;

CREATE TABLE activity (
	id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	entered_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	day TEXT NOT NULL,
	kind TEXT,
	title TEXT,
	participants INTEGER,
	hours INTEGER,
	notes TEXT,
	PRIMARY KEY (id)
);

CREATE TABLE feedback (
	id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	entered_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	day TEXT NOT NULL,
	safe TEXT,
	heard TEXT,
	helped TEXT,
	respected TEXT,
	would_return TEXT,
	sealed_identity BLOB,
	PRIMARY KEY (id)
);

CREATE TABLE staffing (
	id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	entered_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	day TEXT NOT NULL,
	staff INTEGER,
	volunteers INTEGER,
	note TEXT,
	PRIMARY KEY (id)
);

CREATE TABLE aid (
	id INTEGER NOT NULL,
	owner_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	entered_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	day TEXT NOT NULL,
	kind TEXT,
	pieces INTEGER,
	worker TEXT,
	cost INTEGER,
	payer TEXT,
	receipt INTEGER,
	sealed_identity BLOB,
	PRIMARY KEY (id),
	FOREIGN KEY(owner_id) REFERENCES "case" (id)
);

CREATE INDEX ix_aid_owner_id ON aid (owner_id);

CREATE TABLE assessment (
	id INTEGER NOT NULL,
	owner_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	entered_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	day TEXT NOT NULL,
	worker TEXT,
	with_person INTEGER,
	safety TEXT,
	shelter TEXT,
	medical TEXT,
	psychological TEXT,
	legal TEXT,
	documents TEXT,
	family TEXT,
	education TEXT,
	income TEXT,
	return_home TEXT,
	urgency TEXT,
	next_on TEXT,
	sealed_safety BLOB,
	sealed_identity BLOB,
	PRIMARY KEY (id),
	FOREIGN KEY(owner_id) REFERENCES "case" (id)
);

CREATE INDEX ix_assessment_owner_id ON assessment (owner_id);

CREATE TABLE legal (
	id INTEGER NOT NULL,
	owner_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	entered_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	day TEXT NOT NULL,
	outcome TEXT NOT NULL,
	kind TEXT,
	payer TEXT,
	worker TEXT,
	role TEXT,
	status TEXT,
	next_date TEXT,
	amount_recovered INTEGER,
	recovered_on TEXT,
	sealed_safety BLOB,
	sealed_identity BLOB,
	PRIMARY KEY (id),
	FOREIGN KEY(owner_id) REFERENCES "case" (id)
);

CREATE INDEX ix_legal_owner_id ON legal (owner_id);

CREATE TABLE referral (
	id INTEGER NOT NULL,
	owner_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	entered_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	day TEXT NOT NULL,
	direction TEXT NOT NULL,
	organisation_kind TEXT,
	sought TEXT,
	consent INTEGER,
	worker TEXT,
	state TEXT,
	answered_on TEXT,
	remind_on TEXT,
	sealed_safety BLOB,
	sealed_identity BLOB,
	PRIMARY KEY (id),
	FOREIGN KEY(owner_id) REFERENCES "case" (id)
);

CREATE INDEX ix_referral_owner_id ON referral (owner_id);

CREATE TABLE safety_plan (
	id INTEGER NOT NULL,
	owner_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	entered_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	day TEXT NOT NULL,
	agreed INTEGER,
	copy_given INTEGER,
	worker TEXT,
	review_on TEXT,
	ended_on TEXT,
	sealed_identity BLOB,
	PRIMARY KEY (id),
	FOREIGN KEY(owner_id) REFERENCES "case" (id)
);

CREATE INDEX ix_safety_plan_owner_id ON safety_plan (owner_id);

CREATE TABLE tranche (
	id INTEGER NOT NULL,
	owner_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	entered_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	due_on TEXT NOT NULL,
	amount INTEGER,
	paid_on TEXT,
	payer TEXT,
	receipts INTEGER,
	sealed_identity BLOB,
	PRIMARY KEY (id),
	FOREIGN KEY(owner_id) REFERENCES reintegration (id)
);

CREATE INDEX ix_tranche_owner_id ON tranche (owner_id);

CREATE TABLE visit (
	id INTEGER NOT NULL,
	owner_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	entered_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	day TEXT NOT NULL,
	state TEXT,
	monthly_income INTEGER,
	worker TEXT,
	next_on TEXT,
	sealed_identity BLOB,
	PRIMARY KEY (id),
	FOREIGN KEY(owner_id) REFERENCES reintegration (id)
);

CREATE INDEX ix_visit_owner_id ON visit (owner_id);
