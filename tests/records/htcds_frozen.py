"""Fields and value codes of HTCDS 2.0 (IOM, CC BY 4.0), frozen, for a checkout without the published file."""

RETIRED = frozenset(
    {"vic_AgreementToManagePersonalData", "vic_Vulnerabilities", "vic_DetailsOfVulnerabilities"}
)

FIELDS: dict[str, str] = {
    "org_Name": "",
    "org_ShippingCity": "",
    "org_ShippingCountry": "",
    "org_ShippingState": "",
    "org_ShippingStreet": "",
    "org_ShippingPostalCode": "",
    "org_ShippingLongitude": "",
    "org_ShippingLatitude": "",
    "org_Phone": "",
    "org_Type": (
        "NGO LawEnforcement HealthServiceOrganisation CentralGovernmentOrganisation "
        "LocalGovernmentOrganisation ImmigrationService LegalService CorporateBusiness SchoolOrCollege"
    ),
    "prs_Salutation": "",
    "prs_FirstName": "",
    "prs_MiddleName": "",
    "prs_SecondName": "",
    "prs_Birthdate": "",
    "prs_Gender": (
        "Feminine Masculine TransgenderFeminine TransgenderMasculine NonConforming NonSpecifiedUnknown"
    ),
    "prs_Deceased": "",
    "prs_MaritalStatus": "Single Married Widowed Divorced Separated RegisteredPartnership",
    "prs_NumberOfChildren": "",
    "prs_PrimaryLanguage": "",
    "prs_SecondaryLanguage": "",
    "prs_HighestLevelOfEducation": (
        "EarlyChildhoodEducation PrimaryEducation LowerSecondaryEducation UpperSecondaryEducation "
        "PostSecondaryNonTertiaryEducation ShortCycleTertiaryEducation BachelorsOrEquivalentLevel "
        "MastersOrEquivalentLevel DoctoralOrEquivalentLevel"
    ),
    "prs_Citizenship": "",
    "prs_IdentityNumber": "",
    "prs_Title": "",
    "prs_Email": "",
    "prs_HomePhone": "",
    "prs_MobilePhone": "",
    "prs_MailingCity": "",
    "prs_MailingCountry": "",
    "prs_MailingState": "",
    "prs_MailingStreet": "",
    "prs_MailingPostalCode": "",
    "prs_MailingLongitude": "",
    "prs_MailingLatitude": "",
    "vic_AgreementToManagePersonalData": "",
    "vic_TraffickingStatus": "PossibleVictimOfTrafficking ActualVictimOfTrafficking NotAVictimOfTrafficking",
    "vic_TraffickingStatusDecisionMakingOrg": "Police NGO CourtOrProsecution NonPoliceGovernmentalOrganization Other",
    "vic_RelationshipToTrafficker": "Familial Acquainted Unaquainted",
    "vic_AgeWhenTrafficked": "",
    "vic_RecruitmentWebsitesAndApps": (
        "Facebook Instagram WhatsApp Telegram FacebookMessenger Viber SnapChat Line 4Sale WeChat QQ "
        "QZone TikTok Twitter Other"
    ),
    "vic_MethodOfRecruitment": (
        "AtAPlaceOfBusiness AtAnEducationalInstitution AtWork ThroughOnlineSocialNetworks "
        "ThroughAnOnlineAdvertisement ThroughATelevisionAdvert ThroughANewspaperAdvert "
        "ThroughFamilyOrFamilyEvents ThroughFriendsOrSocialEvents Other"
    ),
    "vic_LocationOfRecruitment": "",
    "vic_MethodsOfControl": (
        "PhysicalThreats ThreatsLawEnforcement ThreatensChildrenFamily DebtBondage FalsePromises "
        "PhysicalAbuse SexualAbuse TakesEarnings RestrictsFinancialAccess RestrictsMedicalCare "
        "WithholdsNecessities PsychologicalAbuse PsychoactiveSubstance ExcessiveWorkingHours "
        "WithholdsDocuments Other"
    ),
    "vic_TypeOfExploitation": (
        "ForcedLabour SexualExploitation ChildLabour ForcedMarriage Servitude "
        "ForcedMilitaryByNonStateActors OrganRemoval ForcedBegging ForcedAdoption Surrogacy Other"
    ),
    "vic_ForcedLabourIndustry": (
        "A_AgricultureForestryAndFishing B_MiningAndQuarrying C_Manufacturing "
        "D_ElectricityGasSteamAndAirConditioningSupply E_WaterSupplySewerageWasteManagement "
        "F_Construction G_WholesaleAndRetailTradeRepairOfMotorVehicles H_TransportationAndStorage "
        "I_AccommodationAndFoodServiceActivities J_InformationAndCommunication "
        "K_FinancialAndInsuranceActivities L_RealEstateActivities "
        "M_ProfessionalScientificAndTechnicalActivities N_AdministrativeAndSupportServiceActivities "
        "O_PublicAdministrationAndDefence P_Education Q_HumanHealthAndSocialWorkActivities "
        "R_ArtsEntertainmentAndRecreation S_OtherServiceActivities T_ActivitiesOfHouseholdsAsEmployers "
        "U_ActivitiesOfExtraterritorialOrganizations"
    ),
    "vic_TypeOfSexExploitation": "Prostitution Pornography RemoteInteractiveServices PrivateSexualServices",
    "vic_LocationOfExploitation": "",
    "vic_ExploitationWebsitesAndApps": (
        "Facebook Instagram WhatsApp Telegram FacebookMessenger Viber SnapChat Line 4Sale WeChat QQ "
        "QZone TikTok Twitter Other"
    ),
    "vic_Vulnerabilities": (
        "Addiction SocialGroup Discrimination Poverty DisabilityAndPhysicalHealth MentalHealth Migration "
        "Homelessness AbuseSocialMedia AbusePhysical Education WorkEnvironment"
    ),
    "vic_DetailsOfVulnerabilities": "",
    "per_RoleInProcess": (
        "TravellingPartner Transporter RecruiterOrIntermediary BrokerTravelAgent TransferredIndividual "
        "HarbouredIndividual SoldIndividual BoughtIndividual ReceivedIndividual ControlledIndividual "
        "Smuggler Abuser Kidnapper Exploiter Other"
    ),
    "per_RoleDetails": "",
    "per_Organisation": "",
    "cas_Status": "Active FollowUp Closed ClosedReferred",
    "cas_ReasonForCaseClosure": "",
    "cas_CaseOwner": "",
    "cas_ReferringOrganisation": "",
    "cas_IncomingReferralDate": "",
    "cas_ReferringPrimaryCaseWorker": "",
    "cas_ReasonForIncomingReferral": "AdditionalServicesRequired MigrationOrChangeOfLocation Other",
    "cas_IncomingReferralDetails": "",
    "cas_ReferredOrganisation": "",
    "cas_ReferredPrimaryCaseWorker": "",
    "cas_ReasonForOutgoingReferral": "AdditionalServicesRequired MigrationOrChangeOfLocation Other",
    "cas_OutgoingReferralDate": "",
    "cas_OutgoingReferralDetails": "",
    "cco_CaseComment": "",
    "hte_Longitude": "",
    "hte_Latitude": "",
    "hte_City": "",
    "hte_Country": "",
    "hte_State": "",
    "hte_Street": "",
    "hte_PostalCode": "",
    "hte_Date": "",
    "hte_Type": "Recruitment Transit Exploitation",
    "hte_Description": "",
    "spl_Objectives": "",
    "spl_ActionPlan": "",
    "spl_PlannedEndDate": "",
    "spl_ActualEndDate": "",
    "spl_Type": (
        "Education Financial Health LabourExploitationRehabilitation Legal Livelihood "
        "RightsBasedTraining SexualExploitationRehabilitation SocialCare"
    ),
    "con_Consent": "",
}
"""Field name to its codes, space separated."""
