-- The whole schema since answers are sealed: a new database begins here. Records of an older one are brought over by
-- db/upgrade.py. Frozen with its release: later changes are steps of their own.

CREATE TABLE audit (
	sequence INTEGER NOT NULL,
	at TEXT NOT NULL,
	actor TEXT NOT NULL,
	action TEXT NOT NULL,
	object TEXT NOT NULL,
	previous TEXT NOT NULL,
	hash TEXT NOT NULL,
	"key" TEXT NOT NULL,
	signature TEXT NOT NULL,
	PRIMARY KEY (sequence)
);

CREATE TABLE backup_made (
	name TEXT NOT NULL,
	made_at TEXT NOT NULL,
	verified_at TEXT NOT NULL,
	place TEXT NOT NULL,
	checkpoint_sequence INTEGER NOT NULL,
	checkpoint_hash TEXT NOT NULL,
	people INTEGER NOT NULL,
	PRIMARY KEY (name)
);

CREATE TABLE card (
	signing_key TEXT NOT NULL,
	shelter TEXT NOT NULL,
	name TEXT NOT NULL,
	kind TEXT NOT NULL,
	sealing_key TEXT NOT NULL,
	region TEXT NOT NULL,
	trusted_at TEXT NOT NULL,
	PRIMARY KEY (signing_key)
);

CREATE TABLE compartment_key (
	holder TEXT NOT NULL,
	compartment TEXT NOT NULL,
	epoch INTEGER NOT NULL,
	sealed BLOB NOT NULL,
	PRIMARY KEY (holder, compartment)
)
 WITHOUT ROWID;

CREATE TABLE draft (
	user TEXT NOT NULL,
	form TEXT NOT NULL,
	saved_at TEXT NOT NULL,
	sealed BLOB NOT NULL,
	PRIMARY KEY (user, form)
)
 WITHOUT ROWID;

CREATE TABLE erasure (
	id INTEGER NOT NULL,
	at TEXT NOT NULL,
	actor TEXT NOT NULL,
	reason TEXT NOT NULL,
	cases TEXT NOT NULL,
	entries INTEGER NOT NULL,
	certificate TEXT NOT NULL,
	PRIMARY KEY (id)
);

CREATE TABLE file_key (
	owner TEXT NOT NULL,
	owner_id INTEGER NOT NULL,
	compartment TEXT NOT NULL,
	wrapped BLOB NOT NULL,
	PRIMARY KEY (owner, owner_id, compartment)
)
 WITHOUT ROWID;

CREATE TABLE narrative (
	quarter TEXT NOT NULL,
	language TEXT NOT NULL,
	text TEXT NOT NULL,
	PRIMARY KEY (quarter)
);

CREATE TABLE organisation (
	id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	entered_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	name TEXT NOT NULL,
	type TEXT,
	phone TEXT,
	contact TEXT,
	notes TEXT,
	street TEXT,
	city TEXT,
	state TEXT,
	postal_code TEXT,
	country TEXT,
	latitude TEXT,
	longitude TEXT,
	PRIMARY KEY (id)
);

CREATE TABLE person (
	id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	entered_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	age_at_entry TEXT,
	sex TEXT,
	gender TEXT,
	citizenships TEXT,
	languages TEXT,
	primary_language TEXT,
	secondary_language TEXT,
	deceased INTEGER,
	marital_status TEXT,
	number_of_children INTEGER,
	education TEXT,
	country TEXT,
	sealed_identity BLOB,
	PRIMARY KEY (id)
);

CREATE TABLE release (
	id INTEGER NOT NULL,
	quarter TEXT NOT NULL,
	sequence INTEGER NOT NULL,
	revision INTEGER NOT NULL,
	sha256 TEXT NOT NULL,
	issued_at TEXT NOT NULL,
	basis TEXT NOT NULL,
	payload BLOB NOT NULL,
	PRIMARY KEY (id),
	UNIQUE (quarter, revision),
	UNIQUE (sequence),
	UNIQUE (sha256)
);

CREATE TABLE room (
	id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	entered_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	name TEXT NOT NULL,
	kind TEXT,
	who_for TEXT,
	step_free INTEGER,
	in_use_from TEXT,
	in_use_until TEXT,
	notes TEXT,
	PRIMARY KEY (id)
);

CREATE TABLE setting (
	name TEXT NOT NULL,
	value TEXT NOT NULL,
	PRIMARY KEY (name)
);

CREATE TABLE bed (
	id INTEGER NOT NULL,
	owner_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	entered_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	label TEXT NOT NULL,
	in_use_from TEXT,
	in_use_until TEXT,
	notes TEXT,
	PRIMARY KEY (id),
	FOREIGN KEY(owner_id) REFERENCES room (id)
);

CREATE INDEX ix_bed_owner_id ON bed (owner_id);

CREATE TABLE "case" (
	id INTEGER NOT NULL,
	owner_id INTEGER NOT NULL,
	code TEXT NOT NULL,
	closing_typed TEXT,
	version INTEGER NOT NULL,
	entered_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	opened TEXT NOT NULL,
	opened_precision TEXT,
	status TEXT NOT NULL,
	worker TEXT,
	payer TEXT,
	formal_status TEXT,
	referral_source TEXT,
	referred_on TEXT,
	reason_in TEXT,
	reason_out TEXT,
	referred_out_on TEXT,
	closed TEXT,
	closure_reason TEXT,
	sealed_safety BLOB,
	sealed_identity BLOB,
	PRIMARY KEY (id),
	FOREIGN KEY(owner_id) REFERENCES person (id),
	UNIQUE (code)
);

CREATE INDEX ix_case_owner_id ON "case" (owner_id);

CREATE TABLE legal_hold (
	person_id INTEGER NOT NULL,
	since TEXT NOT NULL,
	until TEXT,
	reason TEXT NOT NULL,
	set_by TEXT NOT NULL,
	PRIMARY KEY (person_id),
	FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);

CREATE TABLE received (
	sha256 TEXT NOT NULL,
	signing_key TEXT NOT NULL,
	shelter TEXT NOT NULL,
	quarter TEXT NOT NULL,
	sequence INTEGER NOT NULL,
	revision INTEGER NOT NULL,
	previous TEXT NOT NULL,
	issued_at TEXT NOT NULL,
	received_at TEXT NOT NULL,
	payload BLOB NOT NULL,
	file BLOB NOT NULL,
	PRIMARY KEY (sha256),
	FOREIGN KEY(signing_key) REFERENCES card (signing_key)
);

CREATE INDEX received_by_quarter ON received (quarter, shelter);

CREATE TABLE case_organisation (
	case_id INTEGER NOT NULL,
	organisation_id INTEGER NOT NULL,
	PRIMARY KEY (case_id, organisation_id),
	FOREIGN KEY(case_id) REFERENCES "case" (id) ON DELETE CASCADE,
	FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE
)
 WITHOUT ROWID;

CREATE TABLE comment (
	id INTEGER NOT NULL,
	owner_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	entered_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	day TEXT NOT NULL,
	worker TEXT,
	sealed_identity BLOB,
	PRIMARY KEY (id),
	FOREIGN KEY(owner_id) REFERENCES "case" (id)
);

CREATE INDEX ix_comment_owner_id ON comment (owner_id);

CREATE TABLE consent (
	id INTEGER NOT NULL,
	owner_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	entered_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	day TEXT NOT NULL,
	purpose TEXT NOT NULL,
	given TEXT,
	withdrawn_on TEXT,
	valid_until TEXT,
	how TEXT,
	language TEXT,
	interpreter INTEGER,
	explained TEXT,
	form_version TEXT,
	worker TEXT,
	minor_basis TEXT,
	assent INTEGER,
	sealed_safety BLOB,
	sealed_identity BLOB,
	PRIMARY KEY (id),
	FOREIGN KEY(owner_id) REFERENCES "case" (id)
);

CREATE INDEX ix_consent_owner_id ON consent (owner_id);

CREATE TABLE event (
	id INTEGER NOT NULL,
	owner_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	entered_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	day TEXT,
	type TEXT,
	country TEXT,
	sealed_safety BLOB,
	PRIMARY KEY (id),
	FOREIGN KEY(owner_id) REFERENCES "case" (id)
);

CREATE INDEX ix_event_owner_id ON event (owner_id);

CREATE TABLE medical (
	id INTEGER NOT NULL,
	owner_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	entered_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	day TEXT NOT NULL,
	outcome TEXT NOT NULL,
	payer TEXT,
	worker TEXT,
	sealed_medical BLOB,
	PRIMARY KEY (id),
	FOREIGN KEY(owner_id) REFERENCES "case" (id)
);

CREATE INDEX ix_medical_owner_id ON medical (owner_id);

CREATE TABLE "plan" (
	id INTEGER NOT NULL,
	owner_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	entered_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	day TEXT NOT NULL,
	type TEXT,
	worker TEXT,
	planned_end TEXT,
	review_on TEXT,
	agreed INTEGER,
	copy_given INTEGER,
	approved_by TEXT,
	approved_on TEXT,
	actual_end TEXT,
	result TEXT,
	sealed_identity BLOB,
	PRIMARY KEY (id),
	FOREIGN KEY(owner_id) REFERENCES "case" (id)
);

CREATE INDEX ix_plan_owner_id ON "plan" (owner_id);

CREATE TABLE psychological (
	id INTEGER NOT NULL,
	owner_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	entered_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	day TEXT NOT NULL,
	outcome TEXT NOT NULL,
	payer TEXT,
	worker TEXT,
	sealed_psychological BLOB,
	PRIMARY KEY (id),
	FOREIGN KEY(owner_id) REFERENCES "case" (id)
);

CREATE INDEX ix_psychological_owner_id ON psychological (owner_id);

CREATE TABLE reintegration (
	id INTEGER NOT NULL,
	owner_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	entered_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	day TEXT NOT NULL,
	outcome TEXT NOT NULL,
	kind TEXT,
	status TEXT,
	payer TEXT,
	worker TEXT,
	began TEXT,
	ended TEXT,
	hours INTEGER,
	certificate INTEGER,
	plan_accepted INTEGER,
	amount_planned INTEGER,
	amount_paid INTEGER,
	tranches INTEGER,
	visits INTEGER,
	monthly_income INTEGER,
	kept_3 INTEGER,
	kept_6 INTEGER,
	kept_12 INTEGER,
	sealed_identity BLOB,
	PRIMARY KEY (id),
	FOREIGN KEY(owner_id) REFERENCES "case" (id)
);

CREATE INDEX ix_reintegration_owner_id ON reintegration (owner_id);

CREATE TABLE return_support (
	id INTEGER NOT NULL,
	owner_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	entered_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	day TEXT NOT NULL,
	outcome TEXT NOT NULL,
	payer TEXT,
	worker TEXT,
	informed INTEGER,
	decision TEXT,
	decided_on TEXT,
	best_interest INTEGER,
	risk_family TEXT,
	risk_trafficker TEXT,
	risk_authorities TEXT,
	risk_stigma TEXT,
	risk_health TEXT,
	risk_income TEXT,
	risk_result TEXT,
	risk_assessed_on TEXT,
	fit_to_travel INTEGER,
	travel_document TEXT,
	destination TEXT,
	receiver_consent INTEGER,
	receiver_informed_on TEXT,
	route TEXT,
	ticket_cost INTEGER,
	escort TEXT,
	departure_planned TEXT,
	departed TEXT,
	arrived TEXT,
	budget INTEGER,
	budget_used INTEGER,
	after_3_on TEXT,
	after_3 TEXT,
	after_6_on TEXT,
	after_6 TEXT,
	after_12_on TEXT,
	after_12 TEXT,
	sealed_safety BLOB,
	PRIMARY KEY (id),
	FOREIGN KEY(owner_id) REFERENCES "case" (id)
);

CREATE INDEX ix_return_support_owner_id ON return_support (owner_id);

CREATE TABLE stay (
	id INTEGER NOT NULL,
	owner_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	entered_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	arrived TEXT NOT NULL,
	bed INTEGER,
	kind TEXT,
	payer TEXT,
	children INTEGER,
	planned_until TEXT,
	rules_explained INTEGER,
	worker TEXT,
	meals INTEGER,
	kits TEXT,
	"left" TEXT,
	reason_left TEXT,
	sealed_safety BLOB,
	sealed_identity BLOB,
	PRIMARY KEY (id),
	FOREIGN KEY(owner_id) REFERENCES "case" (id)
);

CREATE INDEX ix_stay_owner_id ON stay (owner_id);

CREATE TABLE taken_row (
	"key" TEXT NOT NULL,
	case_id INTEGER NOT NULL,
	PRIMARY KEY ("key"),
	FOREIGN KEY(case_id) REFERENCES "case" (id) ON DELETE CASCADE
)
 WITHOUT ROWID;

CREATE TABLE trafficking (
	id INTEGER NOT NULL,
	owner_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	entered_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	status TEXT,
	deciding_body TEXT,
	decided_on TEXT,
	relationship TEXT,
	age_when_trafficked INTEGER,
	recruitment_methods TEXT,
	recruitment_websites TEXT,
	country_of_recruitment TEXT,
	recruited_on TEXT,
	acts TEXT,
	abducted INTEGER,
	means TEXT,
	exploitation_types TEXT,
	industries TEXT,
	sex_exploitation_types TEXT,
	exploitation_websites TEXT,
	countries_of_exploitation TEXT,
	regions_of_exploitation TEXT,
	exploited_from TEXT,
	exploited_until TEXT,
	debt INTEGER,
	debt_amount INTEGER,
	wages_owed INTEGER,
	documents_withheld INTEGER,
	way_out TEXT,
	out_on TEXT,
	vulnerabilities TEXT,
	data_agreement INTEGER,
	sealed_safety BLOB,
	PRIMARY KEY (id),
	FOREIGN KEY(owner_id) REFERENCES "case" (id)
);

CREATE INDEX ix_trafficking_owner_id ON trafficking (owner_id);

CREATE TABLE absence (
	id INTEGER NOT NULL,
	owner_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	entered_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	away_from TEXT NOT NULL,
	back_on TEXT,
	kind TEXT,
	sealed_identity BLOB,
	PRIMARY KEY (id),
	FOREIGN KEY(owner_id) REFERENCES stay (id)
);

CREATE INDEX ix_absence_owner_id ON absence (owner_id);
