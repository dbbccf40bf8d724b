// Typical actors of Nordic municipalities, without their words: kind and countries. Not a register: names are the usual ones and vary.
import type { StandardGroup } from '../../domain/create'

export const countries = ['se', 'dk', 'no'] as const
export type Country = (typeof countries)[number]

/** The groups of a new map, and two kinds of actor that a new map has no group for. */
export type LibraryGroup = StandardGroup | 'business' | 'academia'
/** Those who live with the outcome come first wherever groups are gone through. */
export const libraryGroups = [
  'residents',
  'civil',
  'political',
  'administration',
  'company',
  'region',
  'state',
  'cooperation',
  'school_other',
  'business',
  'academia',
  'media',
] as const satisfies readonly LibraryGroup[]
/** Residents, users and target groups, and the organisations that speak for them. */
export const affectedGroups: ReadonlySet<LibraryGroup> = new Set(['residents', 'civil'])

interface Kind {
  readonly group: LibraryGroup
  readonly in: readonly Country[]
  /** Where the name differs between municipalities, or is about to change. */
  readonly varies?: readonly Country[]
}

export const entries = {
  municipal_council: { group: 'political', in: ['se', 'dk', 'no'] },
  municipal_executive: { group: 'political', in: ['se', 'dk', 'no'] },
  education_committee: { group: 'political', in: ['se', 'dk', 'no'] },
  social_committee: { group: 'political', in: ['se', 'dk', 'no'] },
  culture_leisure_committee: { group: 'political', in: ['se', 'dk', 'no'] },
  planning_committee: { group: 'political', in: ['se', 'dk', 'no'] },
  labour_committee: { group: 'political', in: ['se', 'dk'] },
  political_groups: { group: 'political', in: ['se', 'dk', 'no'] },
  regional_council: { group: 'political', in: ['se', 'dk', 'no'] },
  health_council_dk: { group: 'political', in: ['dk'] },
  executive_management: { group: 'administration', in: ['se', 'dk', 'no'] },
  public_health_strategist: { group: 'administration', in: ['se', 'dk', 'no'] },
  municipal_doctor: { group: 'administration', in: ['no'] },
  education_department: { group: 'administration', in: ['se', 'dk', 'no'], varies: ['no'] },
  preschools: { group: 'administration', in: ['se', 'dk', 'no'] },
  school_principals: { group: 'administration', in: ['se', 'dk', 'no'] },
  upper_secondary: { group: 'administration', in: ['se', 'dk', 'no'] },
  pupil_health: { group: 'administration', in: ['se', 'dk', 'no'] },
  social_services_children: { group: 'administration', in: ['se', 'dk', 'no'] },
  social_services_adults: { group: 'administration', in: ['se', 'dk', 'no'] },
  elderly_care: { group: 'administration', in: ['se', 'dk', 'no'] },
  municipal_health_department: { group: 'administration', in: ['dk', 'no'] },
  labour_market_unit: { group: 'administration', in: ['se', 'dk', 'no'], varies: ['dk'] },
  integration_unit: { group: 'administration', in: ['se', 'dk', 'no'] },
  culture_leisure_department: { group: 'administration', in: ['se', 'dk', 'no'] },
  public_library: { group: 'administration', in: ['se', 'dk', 'no'] },
  youth_centres: { group: 'administration', in: ['se', 'dk', 'no'] },
  planning_department: { group: 'administration', in: ['se', 'dk', 'no'] },
  environment_health: { group: 'administration', in: ['se', 'dk', 'no'] },
  technical_services: { group: 'administration', in: ['se', 'dk', 'no'] },
  finance_office: { group: 'administration', in: ['se', 'dk', 'no'] },
  hr_office: { group: 'administration', in: ['se', 'dk', 'no'] },
  analysis_unit: { group: 'administration', in: ['se', 'dk', 'no'] },
  safety_coordinator: { group: 'administration', in: ['se', 'dk', 'no'] },
  substance_coordinator: { group: 'administration', in: ['se', 'dk', 'no'], varies: ['dk'] },
  municipal_housing_company: { group: 'company', in: ['se', 'dk', 'no'], varies: ['no'] },
  sports_facilities: { group: 'company', in: ['se', 'dk', 'no'] },
  public_transport: { group: 'company', in: ['se', 'dk', 'no'] },
  rescue_service: { group: 'cooperation', in: ['se', 'dk', 'no'] },
  regional_public_health_unit: { group: 'region', in: ['se', 'dk', 'no'], varies: ['dk'] },
  regional_development: { group: 'region', in: ['se', 'dk', 'no'] },
  primary_care: { group: 'region', in: ['se', 'dk', 'no'] },
  child_adolescent_psychiatry: { group: 'region', in: ['se', 'dk', 'no'] },
  youth_clinic: { group: 'region', in: ['se', 'dk', 'no'], varies: ['dk'] },
  child_health_centre: { group: 'region', in: ['se', 'dk', 'no'] },
  hospital: { group: 'region', in: ['se', 'dk', 'no'] },
  adult_psychiatry: { group: 'region', in: ['se', 'dk', 'no'] },
  dental_care: { group: 'region', in: ['se', 'dk', 'no'] },
  family_centre: { group: 'region', in: ['se', 'dk', 'no'] },
  police: { group: 'state', in: ['se', 'dk', 'no'] },
  employment_service: { group: 'state', in: ['se', 'no'] },
  social_insurance: { group: 'state', in: ['se', 'dk', 'no'] },
  county_administration: { group: 'state', in: ['se', 'no'] },
  public_health_agency: { group: 'state', in: ['se', 'dk', 'no'] },
  social_welfare_agency: { group: 'state', in: ['se', 'dk', 'no'] },
  education_agency: { group: 'state', in: ['se', 'dk', 'no'] },
  local_government_association: { group: 'cooperation', in: ['se', 'dk', 'no'] },
  public_health_council: { group: 'cooperation', in: ['se', 'no'] },
  coordination_association: { group: 'cooperation', in: ['se'] },
  ssp_cooperation: { group: 'cooperation', in: ['se', 'dk', 'no'] },
  healthy_cities: { group: 'cooperation', in: ['se', 'dk', 'no'] },
  civil_public_partnership: { group: 'cooperation', in: ['se', 'dk', 'no'] },
  sports_federation: { group: 'civil', in: ['se', 'dk', 'no'] },
  volunteer_centre: { group: 'civil', in: ['se', 'dk', 'no'] },
  adult_education: { group: 'civil', in: ['se', 'dk', 'no'] },
  faith_communities: { group: 'civil', in: ['se', 'dk', 'no'] },
  aid_organisations: { group: 'civil', in: ['se', 'dk', 'no'] },
  patient_organisations: { group: 'civil', in: ['se', 'dk', 'no'] },
  pensioner_organisations: { group: 'civil', in: ['se', 'dk', 'no'] },
  migrant_organisations: { group: 'civil', in: ['se', 'dk', 'no'] },
  outdoor_organisations: { group: 'civil', in: ['se', 'dk', 'no'] },
  neighbourhood_associations: { group: 'civil', in: ['se', 'dk', 'no'] },
  trade_unions: { group: 'civil', in: ['se', 'dk', 'no'] },
  business_association: { group: 'business', in: ['se', 'dk', 'no'] },
  large_employers: { group: 'business', in: ['se', 'dk', 'no'] },
  private_landlords: { group: 'business', in: ['se', 'dk', 'no'] },
  retail_licensed: { group: 'business', in: ['se', 'dk', 'no'] },
  social_enterprises: { group: 'business', in: ['se', 'dk', 'no'] },
  private_care_providers: { group: 'business', in: ['se', 'dk', 'no'] },
  independent_school: { group: 'school_other', in: ['se', 'dk', 'no'] },
  university: { group: 'academia', in: ['se', 'dk', 'no'] },
  research_unit: { group: 'academia', in: ['se', 'dk', 'no'] },
  youth_council: { group: 'residents', in: ['se', 'dk', 'no'] },
  senior_council: { group: 'residents', in: ['se', 'dk', 'no'] },
  disability_council: { group: 'residents', in: ['se', 'dk', 'no'] },
  parents_association: { group: 'residents', in: ['se', 'dk', 'no'] },
  target_group: { group: 'residents', in: ['se', 'dk', 'no'] },
  relatives: { group: 'residents', in: ['se', 'dk', 'no'] },
  residents_area: { group: 'residents', in: ['se', 'dk', 'no'] },
  local_media: { group: 'media', in: ['se', 'dk', 'no'] },
} as const satisfies Record<string, Kind>
export type EntryId = keyof typeof entries

/** Name, what it usually cares about, and other names for it. An entry is missing where the language has no word for it. */
export type Words = Readonly<Partial<Record<EntryId, readonly [name: string, interest: string, ...also: string[]]>>>
