"""Answers about trafficking: codes of HTCDS 2.0 (IOM, CC BY 4.0), and those that Palermo needs beyond them.

Spellings such as `Unaquainted` are the published codes. RestrictsMovement and UsesChildren are defined in HTCDS but
missing from its pick list. Codes that are ours, not HTCDS's, are written in small letters.
"""

from caseapp.base.words import words
from caseapp.records.fields import Choice, Choices, choices

STATUS = choices(
    "trafficking_status",
    PossibleVictimOfTrafficking=words("Possible victim of trafficking"),
    ActualVictimOfTrafficking=words("Actual victim of trafficking"),
    NotAVictimOfTrafficking=words("Not a victim of trafficking"),
)

DECIDING_BODY = choices(
    "deciding_body",
    Police=words("Police"),
    NGO=words("Non-governmental organisation"),
    CourtOrProsecution=words("Court or prosecution"),
    NonPoliceGovernmentalOrganization=words("State body other than the police"),
    Other=words("Other"),
)

RELATIONSHIP = choices(
    "relationship_to_trafficker",
    Familial=words("Relative"),
    Acquainted=words("Acquaintance"),
    Unaquainted=words("Stranger"),
)

METHOD_OF_RECRUITMENT = choices(
    "method_of_recruitment",
    AtAPlaceOfBusiness=words("At a place of business"),
    AtAnEducationalInstitution=words("At an educational institution"),
    AtWork=words("At work"),
    ThroughOnlineSocialNetworks=words("Through online social networks"),
    ThroughAnOnlineAdvertisement=words("Through an online advertisement"),
    ThroughATelevisionAdvert=words("Through a television advertisement"),
    ThroughANewspaperAdvert=words("Through a newspaper advertisement"),
    ThroughFamilyOrFamilyEvents=words("Through family or family events"),
    ThroughFriendsOrSocialEvents=words("Through friends or social events"),
    Other=words("Other"),
)

WEBSITES = choices(
    "websites_and_apps",
    **{
        "Facebook": words("Facebook"),
        "Instagram": words("Instagram"),
        "WhatsApp": words("WhatsApp"),
        "Telegram": words("Telegram"),
        "FacebookMessenger": words("Facebook Messenger"),
        "Viber": words("Viber"),
        "SnapChat": words("Snapchat"),
        "Line": words("Line"),
        "4Sale": words("4Sale"),
        "WeChat": words("WeChat"),
        "QQ": words("QQ"),
        "QZone": words("Qzone"),
        "TikTok": words("TikTok"),
        "Twitter": words("Twitter (X)"),
        "Other": words("Other"),
    },
)

ACT = choices(
    "trafficking_act",
    recruitment=words("Recruitment"),
    transport=words("Transport"),
    transfer=words("Transfer"),
    harbouring=words("Harbouring"),
    receipt=words("Receipt"),
    abduction=words("Abduction"),
    sale=words("Sale or purchase"),
)
"""Acts of article 3(a) of the Palermo Protocol; abduction and sale as in the law of Kazakhstan."""

MEANS = choices(
    "means_of_control",
    PhysicalThreats=words("Physical threats"),
    ThreatsLawEnforcement=words("Threats with the police or authorities"),
    ThreatensChildrenFamily=words("Threats to children or family"),
    DebtBondage=words("Debt bondage"),
    FalsePromises=words("False promises or deception"),
    PhysicalAbuse=words("Physical abuse"),
    SexualAbuse=words("Sexual abuse"),
    TakesEarnings=words("Takes earnings"),
    RestrictsFinancialAccess=words("Restricts access to money"),
    RestrictsMedicalCare=words("Restricts medical care"),
    RestrictsMovement=words("Restricts movement"),
    WithholdsNecessities=words("Withholds food, water, warmth or shelter"),
    PsychologicalAbuse=words("Psychological abuse"),
    PsychoactiveSubstance=words("Alcohol, drugs or medicines"),
    ExcessiveWorkingHours=words("Excessive working hours"),
    WithholdsDocuments=words("Withholds documents"),
    UsesChildren=words("Uses the person's children"),
    abuse_of_vulnerability=words("Abuse of power or of a position of vulnerability"),
    payment_to_controller=words("Payment to a person having control over the victim"),
    Other=words("Other"),
)

EXPLOITATION = choices(
    "type_of_exploitation",
    ForcedLabour=words("Forced labour"),
    SexualExploitation=words("Sexual exploitation"),
    ChildLabour=words("Child labour"),
    ForcedMarriage=words("Forced marriage"),
    Servitude=words("Servitude"),
    practices_similar_to_slavery=words("Slavery or practices similar to slavery"),
    ForcedMilitaryByNonStateActors=words("Forced military service (non-state actors)"),
    OrganRemoval=words("Organ removal"),
    ForcedBegging=words("Forced begging"),
    forced_criminality=words("Forced criminality"),
    ForcedAdoption=words("Forced adoption"),
    Surrogacy=words("Surrogacy"),
    Other=words("Other"),
)

INDUSTRY = choices(
    "industry",
    A_AgricultureForestryAndFishing=words("Agriculture, forestry and fishing"),
    B_MiningAndQuarrying=words("Mining and quarrying"),
    C_Manufacturing=words("Manufacturing"),
    D_ElectricityGasSteamAndAirConditioningSupply=words(
        "Electricity, gas, steam and air conditioning supply"
    ),
    E_WaterSupplySewerageWasteManagement=words("Water supply, sewerage, waste management"),
    F_Construction=words("Construction"),
    G_WholesaleAndRetailTradeRepairOfMotorVehicles=words("Trade; repair of motor vehicles"),
    H_TransportationAndStorage=words("Transportation and storage"),
    I_AccommodationAndFoodServiceActivities=words("Accommodation and food service"),
    J_InformationAndCommunication=words("Information and communication"),
    K_FinancialAndInsuranceActivities=words("Financial and insurance activities"),
    L_RealEstateActivities=words("Real estate activities"),
    M_ProfessionalScientificAndTechnicalActivities=words("Professional, scientific and technical activities"),
    N_AdministrativeAndSupportServiceActivities=words("Administrative and support services, cleaning"),
    O_PublicAdministrationAndDefence=words("Public administration and defence"),
    P_Education=words("Education"),
    Q_HumanHealthAndSocialWorkActivities=words("Health and social work"),
    R_ArtsEntertainmentAndRecreation=words("Arts, entertainment and recreation"),
    S_OtherServiceActivities=words("Other service activities"),
    T_ActivitiesOfHouseholdsAsEmployers=words("Private households (domestic work)"),
    U_ActivitiesOfExtraterritorialOrganizations=words("International organisations and embassies"),
)

SEX_EXPLOITATION = choices(
    "type_of_sex_exploitation",
    Prostitution=words("Prostitution"),
    Pornography=words("Pornography"),
    RemoteInteractiveServices=words("Remote interactive services (webcam)"),
    PrivateSexualServices=words("Private sexual services"),
)

WAY_OUT = choices(
    "way_out",
    escaped=words("Escaped alone"),
    helped_by_others=words("Helped by other people"),
    police=words("Freed by the police"),
    other_authority=words("Freed by another authority"),
    ngo=words("Helped by a non-governmental organisation"),
    released=words("Released by the exploiter"),
    ransom=words("Bought out"),
    deported=words("Detained or deported"),
    still_inside=words("Still in the situation"),
    other=words("Other"),
)

VULNERABILITY = Choices(
    "vulnerabilities",
    (
        Choice("Addiction", words("Addiction"), retired=True),
        Choice("SocialGroup", words("Social group"), retired=True),
        Choice("Discrimination", words("Discrimination"), retired=True),
        Choice("Poverty", words("Poverty"), retired=True),
        Choice("DisabilityAndPhysicalHealth", words("Disability and physical health"), retired=True),
        Choice("MentalHealth", words("Mental health"), retired=True),
        Choice("Migration", words("Migration"), retired=True),
        Choice("Homelessness", words("Homelessness"), retired=True),
        Choice("AbuseSocialMedia", words("Abuse on social media"), retired=True),
        Choice("AbusePhysical", words("Physical abuse"), retired=True),
        Choice("Education", words("Education"), retired=True),
        Choice("WorkEnvironment", words("Work environment"), retired=True),
    ),
)
"""Retired by HTCDS 2.0, kept readable."""

ROLE_IN_PROCESS = choices(
    "role_in_process",
    TravellingPartner=words("Travelled along"),
    Transporter=words("Transporter"),
    RecruiterOrIntermediary=words("Recruiter or intermediary"),
    BrokerTravelAgent=words("Broker or travel agent"),
    TransferredIndividual=words("Handed the person over"),
    HarbouredIndividual=words("Harboured the person"),
    SoldIndividual=words("Sold the person"),
    BoughtIndividual=words("Bought the person"),
    ReceivedIndividual=words("Received the person"),
    ControlledIndividual=words("Controlled the person"),
    Smuggler=words("Smuggler"),
    Abuser=words("Abuser"),
    Kidnapper=words("Kidnapper"),
    Exploiter=words("Exploiter"),
    Other=words("Other"),
)

BORDER = choices("border", internal=words("Internal"), cross_border=words("Cross-border"))
"""Derived, never asked: see palermo.border."""

EVENT_TYPE = choices(
    "event_type",
    Recruitment=words("Recruitment"),
    Transit=words("Transit"),
    Exploitation=words("Exploitation"),
)
