"""The names, labels and values of IOM's Human Trafficking Case Data Standard 2.0, as published on 24 December 2021.

Source: UNMigration/HTCDS, `HTCDS Field Standards 2.0.ods`, CC BY 4.0. `Unaquainted` is the published spelling.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Field:
    """A field of the standard, and its values with their labels where it has a list."""

    name: str
    label: str
    values: Mapping[str, str]


@cache
def standard() -> Mapping[str, Field]:
    """All 84 fields by name, in the order of the standard."""
    fields, values = dict[str, Field](), dict[str, str]()
    for line in _TABLE.strip().splitlines():
        name, _, label = (part.strip() for part in line.partition("|"))
        if line.startswith(" "):
            values[name] = label
        else:
            fields[name] = Field(name, label, values := {})
    return fields


_TABLE = """
org_Name | Organisation Name
org_ShippingCity | Shipping City
org_ShippingCountry | Shipping Country
org_ShippingState | Shipping State/Province
org_ShippingStreet | Shipping Street
org_ShippingPostalCode | Shipping Zip/Postal Code
org_ShippingLongitude | Longitude
org_ShippingLatitude | Latitude
org_Phone | Phone
org_Type | Type
    NGO | NGO
    LawEnforcement | Law Enforcement
    HealthServiceOrganisation | Health Service Organisation
    CentralGovernmentOrganisation | Central Government Organisation
    LocalGovernmentOrganisation | Local Government Organisation
    ImmigrationService | Immigration Service
    LegalService | Legal Service
    CorporateBusiness | Corporate Business
    SchoolOrCollege | School or College
prs_Salutation | Salutation
prs_FirstName | First Name
prs_MiddleName | Middle Name
prs_SecondName | Second Name
prs_Birthdate | Birthdate
prs_Gender | Gender
    Feminine | Feminine
    Masculine | Masculine
    TransgenderFeminine | Transgender Feminine
    TransgenderMasculine | Transgender Masculine
    NonConforming | Non-Conforming
    NonSpecifiedUnknown | Not Specified/Unknown
prs_Deceased | Deceased
prs_MaritalStatus | Marital Status
    Single | Single
    Married | Married
    Widowed | Widowed
    Divorced | Divorced
    Separated | Separated
    RegisteredPartnership | Registered Partnership
prs_NumberOfChildren | Number of Children
prs_PrimaryLanguage | Primary Language
prs_SecondaryLanguage | Secondary Language
prs_HighestLevelOfEducation | Highest Level of Education
    EarlyChildhoodEducation | Early Childhood Education
    PrimaryEducation | Primary Education
    LowerSecondaryEducation | Lower Secondary Education
    UpperSecondaryEducation | Upper Secondary Education
    PostSecondaryNonTertiaryEducation | Post-secondary Non-tertiary Education
    ShortCycleTertiaryEducation | Short-cycle Tertiary Education
    BachelorsOrEquivalentLevel | Bachelor’s or Equivalent Level
    MastersOrEquivalentLevel | Master’s or Equivalent Level
    DoctoralOrEquivalentLevel | Doctoral or Equivalent Level
prs_Citizenship | Citizenship
prs_IdentityNumber | Identity Number
prs_Title | Title
prs_Email | Email
prs_HomePhone | Home Phone
prs_MobilePhone | Mobile Phone
prs_MailingCity | Mailing City
prs_MailingCountry | Mailing Country
prs_MailingState | Mailing State/Province
prs_MailingStreet | Mailing Street
prs_MailingPostalCode | Mailing Zip/Postal Code
prs_MailingLongitude | Longitude
prs_MailingLatitude | Latitude
vic_AgreementToManagePersonalData | Agreement to Manage Personal Data
vic_TraffickingStatus | Trafficking Status
    PossibleVictimOfTrafficking | Possible victim of trafficking
    ActualVictimOfTrafficking | Actual victim of trafficking
    NotAVictimOfTrafficking | Not a victim of trafficking
vic_TraffickingStatusDecisionMakingOrg | Trafficking Status Decision Making Organization
    Police | Police
    NGO | NGO
    CourtOrProsecution | Court or prosecution
    NonPoliceGovernmentalOrganization | Non-police governmental organization
    Other | Other
vic_RelationshipToTrafficker | Relationship to Trafficker
    Familial | Familial
    Acquainted | Acquainted
    Unaquainted | Unaquainted
vic_AgeWhenTrafficked | Age when Trafficked
vic_RecruitmentWebsitesAndApps | Recruitment Websites and Apps
    Facebook | Facebook
    Instagram | Instagram
    WhatsApp | WhatsApp
    Telegram | Telegram
    FacebookMessenger | Facebook Messenger
    Viber | Viber
    SnapChat | SnapChat
    Line | Line
    4Sale | 4Sale
    WeChat | WeChat
    QQ | QQ
    QZone | QZone
    TikTok | TikTok
    Twitter | Twitter
    Other | Other
vic_MethodOfRecruitment | Method of Recruitment
    AtAPlaceOfBusiness | At a place of business
    AtAnEducationalInstitution | At an educational institution
    AtWork | At work
    ThroughOnlineSocialNetworks | Through online social networks
    ThroughAnOnlineAdvertisement | Through an online advertisement
    ThroughATelevisionAdvert | Through a television advert
    ThroughANewspaperAdvert | Through a newspaper advert
    ThroughFamilyOrFamilyEvents | Through family or family events
    ThroughFriendsOrSocialEvents | Through friends or social events
    Other | Other
vic_LocationOfRecruitment | Location of Recruitment
vic_MethodsOfControl | Methods of Control
    PhysicalThreats | Physical threats
    ThreatsLawEnforcement | Threats of law enforcement
    ThreatensChildrenFamily | Threatens children/family
    DebtBondage | Debt bondage
    FalsePromises | False promises
    PhysicalAbuse | Physical abuse
    SexualAbuse | Sexual abuse
    TakesEarnings | Takes earnings
    RestrictsFinancialAccess | Restricts financial access
    RestrictsMedicalCare | Restricts medical care
    WithholdsNecessities | Withholds necessities
    PsychologicalAbuse | Psychological abuse
    PsychoactiveSubstance | Psychoactive substance
    ExcessiveWorkingHours | Excessive working hours
    WithholdsDocuments | Withholds documents
    Other | Other
vic_TypeOfExploitation | Type of Exploitation
    ForcedLabour | Forced labour
    SexualExploitation | Sexual exploitation
    ChildLabour | Child labour
    ForcedMarriage | Forced marriage
    Servitude | Servitude
    ForcedMilitaryByNonStateActors | Forced military (by non-state actors)
    OrganRemoval | Organ removal
    ForcedBegging | Forced begging
    ForcedAdoption | Forced adoption
    Surrogacy | Surrogacy
    Other | Other
vic_ForcedLabourIndustry | Forced Labour Industry
    A_AgricultureForestryAndFishing | Agriculture, forestry and fishing
    B_MiningAndQuarrying | Mining and quarrying
    C_Manufacturing | Manufacturing
    D_ElectricityGasSteamAndAirConditioningSupply | Electricity, gas, steam and air conditioning supply
    E_WaterSupplySewerageWasteManagement | Water supply; sewerage, waste management and remediation
    F_Construction | Construction
    G_WholesaleAndRetailTradeRepairOfMotorVehicles | Wholesale and retail trade; repair of motor vehicles and motorcycles
    H_TransportationAndStorage | Transportation and storage
    I_AccommodationAndFoodServiceActivities | Accommodation and food service activities
    J_InformationAndCommunication | Information and communication
    K_FinancialAndInsuranceActivities | Financial and insurance activities
    L_RealEstateActivities | Real estate activities
    M_ProfessionalScientificAndTechnicalActivities | Professional, scientific and technical activities
    N_AdministrativeAndSupportServiceActivities | Administrative and support service activities
    O_PublicAdministrationAndDefence | Public administration and defence; compulsory social security
    P_Education | Education
    Q_HumanHealthAndSocialWorkActivities | Human health and social work activities
    R_ArtsEntertainmentAndRecreation | Arts, entertainment and recreation
    S_OtherServiceActivities | Other service activities
    T_ActivitiesOfHouseholdsAsEmployers | Activities of households as employers; undifferentiated goods- and services- producing activities of households for own use
    U_ActivitiesOfExtraterritorialOrganizations | Activities of extraterritorial organizations and bodies
vic_TypeOfSexExploitation | Type of Sex Exploitation
    Prostitution | Prostitution
    Pornography | Pornography
    RemoteInteractiveServices | Remote Interactive Services
    PrivateSexualServices | Private Sexual Services
vic_LocationOfExploitation | Location of Exploitation
vic_ExploitationWebsitesAndApps | Exploitation Websites and Apps
    Facebook | Facebook
    Instagram | Instagram
    WhatsApp | WhatsApp
    Telegram | Telegram
    FacebookMessenger | Facebook Messenger
    Viber | Viber
    SnapChat | SnapChat
    Line | Line
    4Sale | 4Sale
    WeChat | WeChat
    QQ | QQ
    QZone | QZone
    TikTok | TikTok
    Twitter | Twitter
    Other | Other
vic_Vulnerabilities | Vulnerabilities
    Addiction | Addiction
    SocialGroup | Social Group
    Discrimination | Discrimination
    Poverty | Poverty
    DisabilityAndPhysicalHealth | Disability and physical health
    MentalHealth | Mental health
    Migration | Migration
    Homelessness | Homelessness
    AbuseSocialMedia | Abuse - social media
    AbusePhysical | Abuse - physical
    Education | Education
    WorkEnvironment | Work environment
vic_DetailsOfVulnerabilities | Details Of Vulnerabilities
per_RoleInProcess | Role in Process
    TravellingPartner | Travelling Partner
    Transporter | Transporter
    RecruiterOrIntermediary | Recruiter Or Intermediary
    BrokerTravelAgent | Broker Travel Agent
    TransferredIndividual | Transferred Individual
    HarbouredIndividual | Harboured Individual
    SoldIndividual | Sold Individual
    BoughtIndividual | Bought Individual
    ReceivedIndividual | Received Individual
    ControlledIndividual | Controlled Individual
    Smuggler | Smuggler
    Abuser | Abuser
    Kidnapper | Kidnapper
    Exploiter | Exploiter
    Other | Other
per_RoleDetails | Role Details
per_Organisation |
cas_Status | Status
    Active | Active
    FollowUp | Follow Up
    Closed | Closed
    ClosedReferred | Closed Referred
cas_ReasonForCaseClosure | Reason for Case Closure
cas_CaseOwner | Case Owner
cas_ReferringOrganisation | Referring Organisation
cas_IncomingReferralDate | Incoming Referral Date
cas_ReferringPrimaryCaseWorker | Referring Primary Case Worker
cas_ReasonForIncomingReferral | Reason for Incoming Referral
    AdditionalServicesRequired | Additional Services Required
    MigrationOrChangeOfLocation | Migration or Change of Location
    Other | Other
cas_IncomingReferralDetails | Incoming Referral Details
cas_ReferredOrganisation | Referred Organisation
cas_ReferredPrimaryCaseWorker | Referred Primary Case Worker
cas_ReasonForOutgoingReferral | Reason for Outgoing Referral
    AdditionalServicesRequired | Additional Services Required
    MigrationOrChangeOfLocation | Migration or Change of Location
    Other | Other
cas_OutgoingReferralDate | Outgoing Referral Date
cas_OutgoingReferralDetails | Outgoing Referral Details
cco_CaseComment | Case Comment
hte_Longitude | Longitude
hte_Latitude | Latitude
hte_City | City
hte_Country | Country
hte_State | State
hte_Street | Street
hte_PostalCode | PostalCode
hte_Date | Date
hte_Type | Type
    Recruitment | Recruitment
    Transit | Transit
    Exploitation | Exploitation
hte_Description | Description
spl_Objectives | Objectives
spl_ActionPlan | Action Plan
spl_PlannedEndDate | Planned End Date
spl_ActualEndDate | Actual End Date
spl_Type | Type
    Education | Education
    Financial | Financial
    Health | Health
    LabourExploitationRehabilitation | Labour Exploitation Rehabilitation
    Legal | Legal
    Livelihood | Livelihood
    RightsBasedTraining | Rights-based Training
    SexualExploitationRehabilitation | Sexual Exploitation Rehabilitation
    SocialCare | Social Care
con_Consent | Consent
"""
