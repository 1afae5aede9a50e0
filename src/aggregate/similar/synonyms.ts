/**
 * Words that mean nearly the same where companies speak of what they need.
 *
 * A line, and those after it that begin with a space, is one meaning: Swedish words, `|`, English words. Meanings without
 * a blank line between them are near each other; a text of its own is a theme. Words stand in their plain form, since
 * inflections are found by their stems and compounds by their parts (`svets` in `svetsutbildning`). Words joined by `_`
 * mean it together, also with a word or two between them. A word may have several meanings. A line after `~` tells of
 * whom or where rather than of what, and weighs less.
 *
 * @see docs/similar-needs.md for how to add to it.
 */
export const synonyms: readonly string[] = [
  // Accounting and administration
  `
bokföring redovisning redovisa kvitto kvitton verifikation huvudbok kontera kvittohög bokför kassabok attestera
  kvittohantering konteringar bokföringsprogram räkenskap kvittolåda skokartong papperskasse löpande_ekonomi
  löpande_bokföring pärmar_kvitton bokföringen_tar sköta_siffrorna | books ledger receipt bookkeep accounts
  do_the_books keep_the_books day-to-day_accounting receipts_pile bookkeeping_takes
bokslut årsredovisning årsbokslut deklaration deklarera revision revisor revisionsbyrå redovisningsbyrå
  inkomstdeklaration skattedeklaration k10 | year-end audit auditor end-of-year annual_accounts financial_statement
  tax_return annual_report final_accounts yearly_accounts filing_accounts
ekonom redovisningskonsult ekonomiassistent ekonomiansvarig controller ekonomifunktion ekonomihjälp ekonomi kamrer
  ekonomitjänst deltidsekonom ekonomichef ekonomiavdelning redovisare redovisningshjälp redovisningsekonom
  ekonomimänniska sifferkunnig sköta_ekonomi | accountant finances bookkeeper finance_person bookkeeping_help
  numbers_person financial_controller finance_manager accounting_firm

moms mervärdesskatt momsregler momsredovisning momssats momsregistrera momsfrågor omvänd_skattskyldighet | vat
  sales_tax vat_rules value_added_tax
skatt skatteregler skatteverket arbetsgivaravgift beskattning | tax taxation tax_agency

lön lönehantering löneutbetalning lönekörning lönespecifikation lönelista semesterersättning kollektivavtal övertid
  ob-tillägg löneadministration löneprogram löneart semesterlista semesterlön lönebesked traktamente timlön
  lönefrågor löneuträkning utbetalning_lön räkna_ut_löner lönerna_ska | payroll wage salary overtime payslip
  pay_slip collective_agreement holiday_pay pay_staff pay_roll overtime_pay
schema schemaläggning bemanningsplanering personalliggare tidrapport tidrapportering arbetstid närvaro arbetspass
  timlista tidkort passbyte vikarie bemanna_passen | schedule roster rota timesheet shift shift_planning

faktura fakturera fakturering kundfordran inkasso betalningspåminnelse räkning obetalda_räkningar | invoice billing
  reminder unpaid_bill

papper pappersarbete pappersexercis pärm administration administrera administrativ kontorsarbete kontorssyssla
  skrivbordsarbete kontorist pappershantering kontorstid arkiv arkivera kontorsjobb pappershög kontorsgöra mejlkorg
  sortera_papper administrera_allt | paperwork admin administrator clerical back-office office_work desk_work
  pile_of_papers office_chores paper_work administrative_work administrative_burden
byråkrati krångel regelkrångel krånglig regelbörda kvarnar regelförenkling tungrott mala_långsamt | bureaucracy
  bureaucratic hoops burdensome red_tape complicated_rules too_many_rules complicated_process bureaucratic_process
blankett formulär uppgiftslämnande inrapportering journal journalföring dokumentera dokumentation uppgift
  ansökningsformulär enkät rapporteringskrav intyg fylla_i rapportera_in samma_uppgifter uppgifter_till
  avgift_tillsyn redovisa_till samma_siffror | form record-keeping documentation questionnaire certificate fill_in
  reporting_duty same_information paper_forms applications_forms report_to same_form duplicate_reporting
tillstånd bygglov tillståndsprövning serveringstillstånd miljötillstånd handläggning handläggare handläggningstid
  dispens strandskydd detaljplan licens bygganmälan planbesked markupplåtelse alkoholtillstånd skotertillstånd
  miljöprövning tillståndsprocess bygglovshandläggare godkänna polistillstånd markägartillstånd väntetid
  dröjer_evigheter bygga_vid_vattnet väntar_på_besked vänta_besked kommunens_besked ansöka_om_tillstånd | permit
  permission licence license exemption zoning approval building_permit planning_permission processing_time
  shore_protection case_officer waiting_for_decision plan_approval planning_process wait_for_permit
~ myndighet länsstyrelse regel regelverk lagkrav lagstiftning föreskrift kontroll tillsyn inspektion inspektör
  egenkontroll livsmedelskontroll miljökontor miljöinspektör livsmedelsinspektör jordbruksverket bolagsverket
  arbetsmiljöverket livsmedelsregler livsmedelslag kontrollavgift kontrollant hygienregler tillsynsavgift inspektera
  egenkontrollprogram haccp reglerna lagar lagen polisen | authority regulation rules law legislation inspection
  inspector compliance agency government legal_requirement county_board environmental_office food_rules
  hygiene_rules inspection_fee

avtal avtalsskrivning kontrakt juridik jurist juridisk advokat avtalsrätt tvist finstilt motpart avtalsmall
  skadestånd ansvarsfråga villkor avtalsvillkor hyresavtal leveransavtal rättsligt ansvarar granska juristhjälp
  avtalsfrågor affärsavtal standardavtal skriva_på | contract agreement legal lawyer terms dispute solicitor
  template fine_print small_print legal_advice legal_help
försäkring försäkra ansvarsförsäkring försäkringsbolag försäkringspremie olycksfall skadeståndsansvar självrisk
  premien olyckor ansvaret_täcks skadar_sig gäst_skadar | insure liability premium accident injured
gdpr dataskydd personuppgift | gdpr data_protection personal_data
arbetsrätt anställningsavtal uppsägning facket arbetsmiljö sjukskrivning sjukskriven sjukfrånvaro rehab turordning
  anställningsregler provanställning sjuklön arbetsmiljöregler skyddsombud anställningsform företagshälsovård
  anställningsfrågor personalfrågor arbetsmiljölagen hr säga_upp vågar_anställa | union absence dismissal
  employment_law work_environment sick_leave occupational_health sick_pay fire_someone safety_rules
kontorstjänst telefonpassning växel sekreterare assistent översätta översättning | secretary translate switchboard
  assistant back_office
`,
  // Funding
  `
lån låna utlåning banklån bolån bank kredit checkkredit kreditgivning belåna borgen ränta amortera topplån almi pant
  pantsätta kreditprövning nekas nekad blancolån inteckning låneansökan bankkontoret bankman lånelöfte avslag
  långivare kreditgaranti exportkredit delfinansiera tillväxtlån säkerheten belåningsgrad låna_ut säkerhet_lån
  säger_nej_banken ge_kredit lånar_ut | loan lend lender borrow bank credit collateral overdraft refused guarantee
  interest_rate security_for bank_says refuse_loan bank_manager turned_down_by bank_refuses
investering investera nyinvestering investeringsstöd maskinköp nyinvestera ombyggnad modernisera köpa_maskin
  finansiera_maskin finansiera_bygge köpa_ny bygga_om rusta_upp finansiera_investering byta_ut | invest upgrade
  renovate rebuild buy_machine equipment_purchase new_equipment
riskkapital ägarkapital investerare affärsängel affärsänglar nyemission delägare såddkapital finansiär
  kapitalanskaffning expansionskapital delägarskap aktieägare aktier kapitalstark crowdfunding emission
  ägarspridning kapitalinjektion riskvillig ägare_in ta_in_ägare satsar_pengar gå_in_med finansiär_som | investor
  angel equity shareholder shares co-owner crowdfunding part-owner venture_capital seed_money raise_capital
  raise_money capital_injection outside_capital external_capital risk_capital business_angel
~ kapital finansiering finansiera pengar medel kontanter slantar budget pengabrist betala_utveckling | capital
  finance fund money cash

bidrag stödpengar företagsstöd mikrobidrag startbidrag landsbygdsstöd leaderstöd subvention fond stiftelse utlysning
  stödform stöden mikrostöd startstöd stipendium innovationscheck check såpengar landsbygdsprogrammet bygdemedel
  bygdepeng investeringsbidrag driftstöd investeringsstödet stöd_att_söka stöd_för_små regionala_stöd
  offentliga_medel | grant subsidy foundation voucher support_scheme call_for_proposals rural_support public_funding
  small_grant start-up_grant regional_support public_money grants_available which_grants funding_programmes
ansökan ansöka ansökning stödansökan ansökningstid ansökningsprocess ansökningsskrivare söka_bidrag söka_pengar
  söka_stöd söka_medel söka_projekt skriva_ansökningar fylla_i_ansökan söka_eu söka_finansiering hitta_rätt_stöd
  vilka_stöd vilka_bidrag stöd_finns | application apply proposal apply_grant apply_funding grant_writer
  write_applications apply_for_support apply_for_money funding_application project_application write_proposals
  paperwork_for_grants application_takes
eu-projekt eu-pengar eu-stöd eu-medel eu-bidrag eu strukturfond regionalfonden socialfonden interreg jordbruksverket
  tillväxtverket vinnova eu-ansökan eu-program bryssel eu-regler lokalt_ledd | eu brussels horizon eu_funds
  eu_project structural_funds eu_application eu_money european_funding eu_programme
projektpengar projektmedel projektslut projektperiod projektfinansiering medfinansiering egeninsats medfinansiär
  kontantinsats projektet_slut egen_finansiering egen_insats insats_i_projekt hälften_själva efter_projektet
  projekt_dör | co-financing project_ends project_money project_funding matching_funds own_contribution
  after_the_project

likviditet likvid kassaflöde efterskott förskott förskottera betalningsvillkor betalningstid betaltid rörelsekapital
  buffert överbrygga säsongslikviditet utlägg säsongsinkomst factoring skuld kassa_tom tom_kassa ligga_ute
  sen_betalning betalar_sent räntan_tills pengarna_slut betala_lönerna få_betalt innan_säsongen förskott_till
  finansiera_materialet finansiera_ordern betalar_leverantörer pengar_in kassan_tom kassan_sinar tomt_på_kontot
  överleva_sommaren klara_sommaren vänta_på_betalning betalt_i_efterhand ligga_ute_med nittio_dagar trettio_dagar
  lön_den överleva_tills ekonomin_tills | liquidity arrears advance buffer factoring cash_flow payment_terms
  late_payment pays_late paid_late working_capital tide_over get_paid paid_afterwards run_out_of_money before_season
  ninety_days pays_after short_of_cash wait_for_payment fund_the_order pay_suppliers bridge_loan until_season
  money_runs_out customers_pay_late
vinst marginal lönsam löna förlust överskott olönsam lönar_sig räkna_hem gå_runt | profit margin loss pay_off
  break_even
~ starta startup nystartad nyföretagare nyföretagande uppstart starta_eget starta_företag nytt_företag
  egen_firma_start | startup founder newly_started starting_up new_company
konkurs kris krisplan rekonstruktion obestånd | bankruptcy bankrupt insolvency crisis rescue turnaround
`,
  // Mentors and business development
  `
mentor mentorskap mentorprogram fadder bollplank bolla rådgivare rådgivning rådgöra vägledning coach coachning
  affärscoach affärsrådgivare lots diskutera utmana affärsråd samtalspartner lyssnare stötta företagscoach senior
  sparringpartner affärsmentor vägleda råd_av någon_att_fråga någon_att_ringa prata_med_någon fråga_om_råd ge_råd
  råd_om klok_person råd_från prata_med stora_beslut | mentor mentorship coach adviser advisor advice guidance
  sounding_board someone_to_ask someone_to_call talk_to challenge_us give_advice second_opinion sparring_partner
  discuss_ideas bounce_ideas ask_for_advice business_coach
erfaren rutinerad erfarenhet_av gjort_förut gjort_samma gått_före samma_resa varit_med dragit_igång som_kan_det
  startat_sålt byggt_upp_företag drivit_företag har_gjort_det själv_drivit varit_med_förut erfaren_företagare
  gammal_räv lång_erfarenhet egen_erfarenhet kan_branschen | experienced seasoned veteran experience been_there
  done_before done_it_before done_same been_through someone_ask built_company run_company
ensam ensamt ensamföretagare soloföretagare egenföretagare själv_med_allt ensam_ägare ensam_i_företaget ensam_vd |
  lonely alone self-employed own_boss sole_trader by_myself all_alone

styrelse styrelseledamot styrelseordförande styrelsearbete styrelseplats ledamot ägardirektiv styrelserum
  styrelsemöte utomstående externa_ledamöter extern_ordförande ägarna_styrelse | board chair director governance
  non-executive board_member outside_director board_work
ledarskap chef mellanchef ledarutveckling arbetsledare arbetsledning vd delegera personalansvar ledarskapsutbildning
  gruppchef teamledare chefsroll medarbetarsamtal företagsledning ledningsgrupp personalledning medarbetarskap
  konflikt leda_folk ledare_för bli_chef leda_grupp leda_andra | leadership manager supervisor foreman ceo delegate
  team_leader lead_people lead_a_team become_manager

affärsutveckling affärsutvecklare affärsplan affärsmodell affärsidé strategi strategisk långsiktig riktning färdplan
  affärsplanering utvecklingsplan vision utveckla_verksamheten vart_vi_ska mål_framåt nästa_steg tänka_framåt
  tänka_igenom strategisk_plan utveckla_affären lyfta_blicken vardag_och_framtid utveckla_företaget | strategy
  strategic long-term direction roadmap business_development business_plan business_model next_step
  develop_our_business develop_the_business
~ tillväxt växa expandera expansion växtvärk växer växtplan dubbla skala_upp större_bolag | growth grow scaling
  expand expansion double bigger scale_up expand_the
pris prissättning prissätta prislista prislapp kalkyl kalkylera timpris självkostnad offert underpris prishöjning
  marginaler taxa prissatt pristabell prismodell kostnadskalkyl påslag underprissatt ta_betalt räkna_på
  säljer_billigt för_billigt räkna_fel höja_taxan höja_priser betalt_för ta_mer_betalt marginalen_på rätt_pris
  rätt_betalt vad_det_kostar_att vad_ska_det_kosta | price charge quote quotation calculate underprice mark-up
  undercharge raise_price hourly_rate too_cheap what_to_charge price_list pricing_model set_prices setting_prices
  pricing_right
~ försäljning sälja säljarbete säljkår säljkompetens kundbearbetning införsäljning säljteam kundbesök säljträning
  säljsamtal säljtalang säljkurs sälja_mer sälja_in säljare_på_vägen kall_försäljning | sales sell seller
  salesperson close_deal selling_skills

ägarskifte ägarbyte generationsskifte generationsväxling efterträdare arvtagare överlåta familjeföretag sjuttio
  ägarfrågan arvinge överta övertagare släktgård avveckla ta_över lämna_över lämna_vidare sälja_företag sälja_firma
  köpare_till ägarna_gamla barnen_vill barnen_inte barnen_tar driva_vidare ta_vid köpa_företaget
  köpare_till_företaget stänga_igen fortsätta_efter ägaren_sjuttio ägaren_fortsätta ingen_tar_över gå_vidare
  yngre_som_tar sälja_bolaget sälja_gården sälja_rörelsen hitta_köpare köpare_bolag stänger_för_gott när_jag_slutar
  företaget_läggs_ner lägga_ner_företaget lägga_ner_verksamheten företaget_dör ta_över_gården ta_över_firman
  ta_över_verksamheten nästa_ägare ny_ägare nya_ägare bolaget_vidare | succession successor heir take_over hand_over
  pass_on new_owner sell_company sell_business close_down change_ownership family_business children_want carry_on
  find_a_buyer buyer_for no_heir when_i_stop generational_change change_of_generation ownership_transfer
  transfer_of_ownership find_a_successor anyone_to_take_over someone_to_take_over take_over_the_company
pension pensionera pensionsavgång pensionär åldras pensionsålder närmar_mig_pension sextio_år sluta_jobba
  äldre_ägare går_i_pension | retire pension ageing older_owner near_retirement retire_soon

~ hinna tidsbrist stress kväll helg springer arbetsbelastning nätterna söndagar lördagar överhopad utbränd
  tid_räcker vardagen_äter dygnet_runt kvällar_och_helger hinner_inte tiden_räcker arbetar_dygnet heltid_och_mer
  sena_kvällar | busy evenings weekends overworked sundays nights swamped no_time lack_time enough_time
  short_of_time no_time_for have_time
`,
  // New markets and internationalisation
  `
export exportera exportmarknad exportaffär exportrådgivning exportsälja exportkund exportsatsning exportstrategi
  exportorder exportera_till sälja_utomlands sälja_till_utlandet första_exportaffären | export sell_abroad
  export_market
~ utland utomlands utländsk internationell internationalisera internationalisering global världen europamarknad
  utrikes österrike alperna andra_länder flera_länder | abroad overseas foreign international internationalise
  worldwide global other_countries other_markets international_market international_customers
tull tulldeklaration tullpapper gräns gränshinder införsel ursprungsintyg gränsen förtullning tullhandling fortulla
  tulltaxa exporthandlingar brexit carnet proforma gränspassage förtulla gränsen_krånglar | customs border duty
  tariff clearance import_rules certificate_of_origin export_documents customs_rules import_duties
~ norge norsk norrman trondheim trøndelag oslo nordisk finland danmark gränshandel trondheimsområdet norgemarknaden
  oslobor trønder norsk_kund | norway norwegian nordic denmark finland trondheim norwegian_market
~ tysk tyskland holland holländsk nederländerna england engelsk britt frankrike fransk japan kanada usa amerika
  asien kina europa europeisk schweiz holländare belgien italien österrikisk fransmän danskar finländare kinesisk
  japansk asiatisk engelsman | german germany dutch netherlands english british england britain france french japan
  canada america asia china europe european swiss austria italian chinese japanese asian belgium
~ språk språkkunskap flerspråkig engelska tyska översatt engelsktalande språkkurs språkbarriär sfi på_svenska
  tala_tyska prata_engelska svenska_för lära_svenska | language english multilingual in_swedish learn_swedish
  language_course language_barrier

~ marknad målgrupp kundgrupp segment marknadsundersökning omvärldsanalys söderut mälardalen storstäder nationell
  nya_marknader ny_marknad utanför_länet utanför_regionen hela_landet | market segment nationwide target_group
  market_research other_regions beyond_the_region
~ kund kundkrets kundbas beställare kundgrupp kundunderlag kundkontakter stammis nykund kundregister kundbesökare
  nå_kunder hitta_kunder en_stor_kund beroende_av_en nya_kunder fler_kunder kunder_utanför kunder_i_stockholm
  beroende_av_få | customer client buyer clientele new_customers more_customers one_big_customer
återförsäljare butik handel dagligvaruhandel ica coop butikskedja grossist distributör distribution agent hyllplats
  hyllor butikshylla hyllan säljkanal livsmedelskedja representant försäljningskanal dagligvaru hemköp axfood
  saluhall hyllplatsen livsmedelsbutik reko-ring delikatessbutik krogarna_köpa restauranger_köpa säljer_åt_oss
  marginal_till_butiken butiker_söderut | retailer shop store distributor distribution reseller dealer supermarket
  grocery shelf listed wholesale stockists sales_channel sales_agent stock_our chain_stores get_into_shops
  restaurants_buy
e-handel näthandel webbutik webbshop nätbutik webbhandel onlineförsäljning onlinehandel internetbutik konsument
  direktförsäljning onlinebutik nätförsäljning klarna kundvagn amazon hemleverans klick sälja_nätet sälja_online
  sälja_på_nätet varor_nätet köpa_nätet handla_nätet sälja_internet digital_försäljning sälja_digitalt digital_butik
  beställa_hem sälja_via_nätet digital_handel | webshop consumer ecommerce online_shop online_store web_shop
  sell_online online_sales web_sales sell_internet sell_directly online_retail shopping_cart web_store
retur returnera reklamation | return complaint

upphandling upphandla anbud anbudsgivning lou ramavtal förfrågningsunderlag offentlig anbudsunderlag skolmat skolkök
  storkök sjukhusmat ramavtalsupphandling kvalificeringskrav lou-krav upphandlingskrav offentlig_sektor
  offentliga_kunder kommunen_köper kommunens_kök offentliga_kök offentlig_upphandling lämna_anbud
  räkna_på_offentliga kommunala_inköp skolorna_köper offentliga_aktörer offentlig_sektor_köper lokalt_i_kök
  kommunen_handlar kommunens_avtal små_leverantörer | procurement tender bid bidding public_contract public_sector
  framework_agreement public_buyer council_contract school_kitchen school_meals public_procurement public_tenders
  bid_for municipality_buys council_buys public_sector_buys contracts_municipality bid_on large_suppliers

researrangör turoperatör resebyrå reseföretag paketresa charter agentur bokningskanal katalog bussresor gruppresor
  reseagent ota bokningssajter resekatalog gruppbokning arrangörens_katalog försäljning_via_arrangör grossist_resor
  | catalogue tour_operator travel_agency travel_agent package_trip incoming_agent group_travel coach_tours
  travel_trade
~ turist turism besökare gäst resenär resande besöksnäring gästnatt övernattning långväga utlänning gästnätter
  semesterfirare gästströmmen dagsbesökare semesterfirande långresenärer internationella_gäster | tourist tourism
  visitor guest traveler hospitality foreigner holidaymakers overnight_stay
`,
  // Skills and recruitment
  `
~ personal folk arbetskraft medarbetare anställd bemanning personalbrist arbetstagare personalstyrka bemanna
  arbetskraftsbrist yrkesfolk personalproblem arbetsfolk arbetslag gänget underbemannad extrahänder
  kollegor_att_anställa för_få_på_jobbet kollegor_saknas | staff workforce employee labour labor worker people
  manpower crew personnel understaffed short-staffed skilled_workers labour_shortage short_of_staff short_of_people
  lack_staff
rekrytera rekrytering nyrekrytera anställa anställning nyanställa jobbannons platsannons annonsera annons sökande
  vakans vakant tillsätta ersättare arbetsförmedlingen kandidat nyanställning jobbsökande arbetssökande headhunta
  platsannonsen bristyrke bristvara svårrekryterad anställningsintervju jobbannonser platsbanken nyrekrytering
  få_tag_på lediga_jobb få_jobb söka_jobb jobbet_som kompetenta_sökande inga_sökande ingen_söker letar_efter_någon
  slåss_om lediga_tjänster vill_ta_jobbet tillsätta_tjänst inte_får_tag tjänsten_har få_hit få_napp anställa_fler
  fler_i_laget inga_svar | recruit hire vacancy vacant advert advertise applicant applies replace jobs position
  candidate employ job_ad job_vacancies no_applicants nobody_applies hard_to_recruit hard_to_hire
  hard_to_find_people fill_vacancies fill_positions looking_for_staff find_people find_staff struggle_to_recruit
  get_hold_of no_one_applies
behålla personalomsättning försvinner flyr rotation nyckelperson stanna_kvar sluta_hos säga_upp_sig hoppa_av
  byta_jobb slutade_efter lämnar_oss stannar_inte personal_slutar anställda_slutar folk_slutar flyttar_härifrån
  försvinner_till | retain leaving quit turnover resign keep_staff stay_on staff_leave people_leave leaves_us
  keep_people staff_turnover move_on

kompetens kompetensförsörjning kompetensbrist kunnig yrkeskunnig yrkeskunskap specialist spetskompetens sakkunskap
  yrkeskunnande nyckelkompetens yrkesskicklig omöjligt_att_hitta_kunniga kunna_yrket kunnigt_folk | skill competence
  expertise know-how expert specialist qualified skilled_people qualified_people
~ kunskap kunnande | knowledge
utbildning utbilda kurs fortbildning fortbilda vidareutbildning vidareutbilda kompetensutveckling upplärning
  certifikat certifiera lärcentrum distansutbildning studera validering internutbilda handledare handledning
  högskolekurs kvällskurs distanskurs webbkurs körkortsutbildning grundutbildning behörig yrkesbevis
  utbildningsplats instruktionsfilm nätutbildning validera kursplats lärare utbildningsanordnare lära_upp lära_sig
  introduktion_nya kursen_ligger läsa_kurs lära_nytt lära_sig_nya | trainer course learn upskill certificate teach
  study trained on-the-job retrain trainings distance_learning evening_class training_course training_nearby
  upskill_staff further_education workshops_for
~ hemmaplan på_orten nära_jobbet här_på_plats | locally close_to_home

yrkesutbildning yrkeshögskola yrkesskola lärling gymnasium gymnasieskola industriprogrammet yrkesprogram naturbruk
  elev studievägledare yrkesvux komvux industrilärling gymnasieelev gymnasieprogram teknikprogrammet
  fordonsprogrammet hotellprogrammet restaurangprogrammet byggprogrammet yrkeshögskoleutbildning yrkesgymnasium
  naturbruksgymnasium vuxenutbildning elevunderlag gymnasielinje linje_på_gymnasiet | vocational apprentice
  apprenticeship pupil secondary_school high_school upper_secondary vocational_training vocational_school
  vocational_programme industrial_programme
~ skola skolelev skolklass | school
ungdom unga ung yngre tonåring sommarjobb feriejobb skolungdomar lovjobb gymnasister niondeklassare nästa_generation
  tjejer_och_killar nästa_generation_arbetare unga_vill locka_unga studenter_ungdomar | young youth youngster
  teenager younger kids summer_job attract_young young_people
praktikant praktik praktikplats prao lia-plats lia | trainee intern internship placement work_experience

~ inflyttning hemvändare utflyttning attrahera attraktiv återvändare medflyttande flytta sambo sambon barnfamilj
  bosätta inflyttarservice inflyttad befolkningen attraktionskraft livsmiljö flytta_hit locka_hit partner_jobb
  partner_arbete familjen_trivs slå_sig_ner rota_sig flytta_tillbaka etablera_sig_här locka_folk flytta_till_byn
  nya_invånare bo_kvar | relocate newcomer attract spouse families settle move_here moving_in return_home move_away
  partner_job move_to move_to_the_area people_to_move
~ säsong säsongsanställd säsongspersonal säsongsarbete säsongsjobb vintersäsong sommarsäsong högsäsong extrapersonal
  timanställd visstid sommarpersonal sommarmånaderna julveckan extrafolk jul_och_februari tillfällig_personal |
  season winter_season high_season extra_staff temporary_staff seasonal_staff peak_season season_workers
  seasonal_work winter_staff summer_staff
helårsjobb helårsanställning helårsanställa helår året_runt året_om hela_året | year-round all-year all_year
  all_year_round permanent_jobs
arbetstillstånd nyanländ integration invandrare utrikesfödd ukrainare invandrade migrationsverket
  utländsk_arbetskraft utrikes_födda utomlands_ifrån | immigrant refugee work_permit foreign_worker newly_arrived
samanställa personalpool arbetsgivarring personaluthyrning kombinationstjänst dela_personal kombinera_tjänster
  gemensam_anställd anställa_tillsammans låna_personal delad_tjänst delad_anställning två_arbetsgivare
  flera_arbetsgivare samma_person delar_på_personal dela_marknadsförare gemensam_resurs ihop_anställa anställa_ihop
  personal_mellan | share_staff staff_pool shared_employee employ_together two_employers same_person shared_position
~ deltid heltid halvtid timmar_i_veckan några_timmar del_av_tjänst | part-time half-time full-time few_hours
  hours_a_week
`,
  // Physical infrastructure
  `
väg vägunderhåll vägnät vägbana grusväg riksväg landsväg skogsväg trafikverket asfalt asfaltera potthål tjällossning
  tjäle bärighet bro trafik vägstandard väghåll vägbro vägskador viktbegränsning omväg förfall gropar gropig
  tjälskador väglaget vägarbete vägfråga skogsbilväg vägsträcka hjulspår vägbidrag tung_trafik tunga_fordon
  vägarna_håller enskild_väg bristfällig_väg vägarna_är vägen_är sliter_på_bilarna | road highway gravel asphalt
  pothole bridge thaw traffic detour bumpy heavy_traffic private_road weight_limit gravel_roads road_is road_surface
plog oplogad plogning snöröjning snöröja halka hal halkbekämpning sandning isig väglag vinterväg vinterväglag
  insnöad framkomlighet dike fastna uppkörd snöplog vinterunderhåll snöhinder plogbilen isgata snöoväder snöstorm
  ospårad vinterväghållning snöar snövall skotta skottning halkan ishalka saltning röja_snö vägen_stängd backen_hal
  lastbilar_fastnar kommer_inte_fram | plough plow icy slippery gritting ditch snowplough snowstorm snows
  snow_clearance clear_snow winter_road snowed_in get_stuck stuck_in_snow winter_maintenance cannot_get_through
  roads_in_winter icy_roads

buss busslinje kollektivtrafik länstrafik skidbuss linjebuss hållplats tidtabell turtäthet anslutning avgång
  matartrafik taxi skjuts anropsstyrd transfer bussförbindelse resecentrum turlista kollektivresor hållplatsen
  anslutningsbuss nattbuss turerna sista_biten sista_bussen sista_milen första_bussen bussen_går bussen_kommer
  tidig_buss | bus timetable departure shuttle taxi transfer public_transport bus_stop last_mile last_bus bus_line
  bus_connection bus_service
tåg tågtrafik tågstation järnväg nattåg station perrong inlandsbanan mittbanan tågtid tågförbindelse snabbtåg
  tågstopp spårunderhåll rälsbuss stannar_tåget | train railway rail station night_train train_service
  train_connections trains_stop
flyg flygplats flyglinje flygavgång flygstol arlanda direktflyg flygbolag landvetter flygförbindelse flygtider
  flygplatsen åre_östersund | flight airport airline plane fly direct_flights
pendla pendling arbetspendla tillgänglighet nåbar körkort restid bil_hit utan_bil ta_sig_hit resa_hit måste_ha_bil
  bil_för_att kommer_inte_hit utan_egen_bil ta_sig_till_jobbet resa_till_jobbet saknar_bil sju_mil tolv_mil
  ta_sig_till ta_sig_hem resor_till_jobbet | commute accessibility reachable without_car get_here need_a_car
  driving_licence get_to_work no_car commute_by

bostad personalbostad personalboende lägenhet hyresrätt hyreslägenhet bostadsbrist bostadskö bo hyresvärd
  bostadsmarknad villa inneboende husvagn hyresmarknad husrum inkvartera inkvartering bostadslös hyresbostad
  hyresbostäder bostadsbyggen småhus husbyggande bostadsområde bostadstomt hyresgäst bostadsfråga ingenstans_bo
  någonstans_bo rum_åt_personal hyr_rum rum_hos tak_huvudet köpte_hus någonstans_att_bo uthyrning_bostad
  boende_för_personal personalens_boende boende_åt sova_i tak_över nya_bostäder bygga_bostäder byta_bostad hyra_hus
  hyra_stuga boendet_är rum_att_hyra | housing apartment flat dwelling live landlord homes rental nowhere_live
  place_live somewhere_live staff_accommodation rented_home rent_a_room roof_over lodgings_for_staff
  affordable_homes place_to_live nowhere_to_live staff_housing houses_for housing_shortage nowhere_to_stay
  anywhere_to_live find_a_flat

lager lagerlokal lagerhall lagra lagring magasin förråd förvara förvaring lageryta lagerplats lagerhållning
  centrallager mellanlager lagerhotell samlager mellanlagra terminal omlastning lastkaj förvaringsutrymme magasinera
  lagra_in hyra_lager ställa_varor förvara_varor | warehouse storage stockroom depot storehouse warehousing terminal
  store_goods storage_space store_our loading_dock store_our_goods stock_room storage_building
frys fryslager fryshus kyl kyllager kylrum kylförvaring kylhus fryst kyld kylkedja frysbox frysrum kylutrymme
  kyltransport frysutrymme kylvara kylförråd kylskåp nedkyld kall_förvaring | freezer frozen chilled refrigerated
  fridge cold_store cold_storage cold_chain chilled_storage freezer_space cold_room

lokal industrilokal verksamhetslokal produktionslokal verkstadslokal kvadrat kvadratmeter trång trångbodd utrymme
  industrihus industrihotell garage utvuxen travers yta ytor källare verkstadshall industrihall lageryta
  hyreskontrakt lokalbrist ateljé butikslokal lokalhyra maskinhall hyra_lokal vuxit_ur växt_ur större_yta
  större_lokal flytta_in större_plats vuxit_för_stora passande_lokal hyra_in trångt_i lokal_till för_litet
  sitter_trångt | premises outgrown cramped space facility basement square_metre square_meter square_feet
  workshop_space industrial_building industrial_unit bigger_building room_to_grow floor_space rent_premises move_in
  bigger_place workshop_building larger_premises industrial_premises bigger_workshop premises_for
mark tomt industrimark industritomt etablera etablering markanvisning utbyggnad tillbyggnad nybyggnation
  industriområde verksamhetsmark exploatering byggklar etableringsmark planlagd byggrätt byggmark bygga_ut
  bygga_nytt mark_att_bygga tomt_att utöka_verksamheten bygga_större | land plot site extension build_new
  build_extension industrial_estate building_land
~ kontor kontorsplats kontorslokal coworking kontorshotell arbetsplats distansarbete hemarbete hemmakontor
  distansjobb kontorsplatser delat_kontor jobba_på_distans arbeta_på_distans | office coworking workspace
  remote_work work_remotely desk_space work_from_home

elnät nätkapacitet effekt effektbrist elkapacitet effekttak nätbolag nätägare kraftledning elanslutning strömavbrott
  elavbrott strömlös effekthöjning säkring huvudsäkring anslutningskö elförsörjning elnätsbolag kraftnät
  elnätsavgift nätavgift reservkraft kapacitetsbrist_elnät mer_effekt mer_ström kabel_klen nätet_fullt elnätet_fullt
  kapacitet_i_nätet strömmen_går ström_till | grid outage substation power_grid power_cut grid_connection
  network_operator grid_capacity more_power power_supply power_capacity
laddstolpe laddstation ladda laddning laddinfrastruktur snabbladdare elbil laddplats laddpunkt elbilsladdning
  elbilsgäst elfordon snabbladdning ladda_bilen | charging charger ev electric_car electric_vehicle charging_point
  charging_station

parkering parkera parkeringsplats husbil ställplats toalett rastplats skylt skyltning vägvisning parkeringsplatser
  dass bajamaja latrin | parking motorhome lavatory toilet sign signpost signage lay-by park_cars
led vandringsled skoterled cykelled spår skidspår ledunderhåll vindskydd stig markägare allemansrätt slitage
  nedskräpning spårpreparering rösning spänger friluftsanläggning ledskyltar preparera_spår spår_prepareras | trail
  path footpath landowner wear littering hiking_trail ski_track bike_trail snowmobile_trail maintained_trails
barnomsorg förskola dagis samhällsservice vårdcentral matbutik förskoleplats nattis fritids barnpassning
  bygdens_service barnomsorg_kväll | childcare preschool kindergarten nursery health_centre village_shop day_care
vatten avlopp reningsverk brunn dricksvatten va-anslutning vattenledning enskilt_avlopp | sewage water drain
  wastewater drinking_water
slakteri slakt styckning styckningslokal produktionskök förädlingslokal slakteriet slaktplats vilthantering
  viltslakteri mobilt_slakteri slaktare_närmare | abattoir slaughter slaughterhouse production_kitchen
  mobile_abattoir
`,
  // Digital infrastructure
  `
bredband fiber fibernät fiberanslutning uppkoppling uppkopplad internet nät nätuppkoppling wifi internetuppkoppling
  bandbredd surfa reservförbindelse nätanslutning satellit router segt fiberförening hackar laggar internetet
  surfhastighet fiberutbyggnad uppkopplingsproblem streama kopparledning kopparnät gästnät fiberkabel
  internetleverantör seg_lina nätet_nere långsam_uppkoppling nätet_är gräva_fiber dra_fiber koppla_upp internet_ute
  internet_i internetet_slutar wifi_till nätet_dör uppkopplad_by mobilt_bredband | broadband fibre fiber internet
  wifi bandwidth connected connection online lagging high-speed slow_internet internet_access internet_connection
  unreliable_internet fibre_ends fibre_stops
täckning mobiltäckning mobilnät mobil mobilmast signal 4g 5g telefon mobiltelefon telenät mottagning teleoperatör
  nödsamtal larma telemast ringa samtal larmknapp telefonsamtal radioskugga mobilsignal basstation nödläge nödnummer
  ringa_fjället ringa_efter utan_signal ringa_112 ringer_inte telefonen_fungerar vita_fläckar samtalet_bryts
  mobilen_död tappar_kontakten | coverage mobile cellphone signal phone reception emergency mobile_coverage
  phone_signal mobile_network dead_zone mobile_phone emergency_call mobile_mast call_for_help no_coverage phone_does
  mobile_signal signal_in no_reception bad_coverage

bokningssystem bokningsplattform bokningssida bokning bokningsbar onlinebokning boka bokningsmotor bokningskanaler
  kalendern bokningsläget bokningssajt dubbelbokning boka_nätet digital_bokning | booking reservation bookable
  book_online booking_system
~ system datasystem it-system affärssystem programvara mjukvara plattform integrera integrering integration api
  kassasystem dubbelarbete dubbelregistrera kassa program kalender manuellt it-miljö knapparna datorsystem synka
  excelark dubbelinmatning systembyte lapp whiteboard manuell koppla_ihop hänger_ihop prata_med_varandra knappa_in
  mata_in två_gånger samma_siffror för_hand skriver_av dubbla_system olika_program samma_system olika_system
  ladda_över dubbla_register klippa_och_klistra bokföringsprogram_pratar kassan_och_bokningen filer_för_hand |
  system software platform integrate erp twice manually calendar programs sync retype cash_register double_entry
  enter_twice key_in typing_in by_hand copy_by different_systems same_system copy_and_paste not_connected
  systems_talk type_everything booking_and_till
~ digitalisera digitalisering digital excel excelark it-stöd it-hjälp dator digitalt datorvana it-kunskap
  dataprogram teknikovan papper_och_penna digital_kompetens digitala_verktyg använda_datorn digital_mognad
  digitala_lösningar uppdatera_tekniken | digitalise digital spreadsheet computer digitise it_support digital_skills
  digital_tools
~ data statistik besöksstatistik dataanalys beslutsunderlag mätdata gästundersökning gäststatistik besöksdata
  underlag öppna_data siffror_på hur_många_besöker mäta_besök | statistics data analytics dashboard
  visitor_statistics open_data figures_on how_many_visitors
hemsida webbplats webbsida webb sajt hemsidan webbsidan nätsida gammal_hemsida | website homepage web_page our_site
kortbetalning swish betallösning betalterminal kortterminal betala_kort | card_payment payment_terminal
  mobile_payment pay_card
videomöte teams zoom distansmöte | video_meeting video_call video_conference

it-säkerhet cybersäkerhet cyberattack hacka informationssäkerhet nätfiske bluffmejl ransomware virus intrång
  säkerhetskopia lösenord utpressning nis2 bedrägeri bedragare lurad lurade virusangrepp backup it-avdelning
  dataintrång it-angrepp hackerattack datavirus utpressningsvirus nätsäkerhet kapade kapat falska_fakturor
  skyddar_data stulna_lösenord kontot_kapat | cyber cybersecurity hacked hacker phishing backup password ransomware
  fraud scam cyberattack cyber_security it_security information_security data_breach fake_invoices it_department
  cyber_attack
`,
  // Collaboration with academia
  `
student exjobb examensarbete uppsats studentprojekt studentarbete teknikstudent plugga examensjobb uppsatser
  teknologer universitetsstudent uppsatsarbete mastersuppsats masterstudent kandidatarbete studentmedarbetare
  skriva_uppsats studenter_hos | student thesis graduate dissertation master theses undergraduates degree_project
~ praktikant praktik praktikplats | internship trainee intern

universitet högskola mittuniversitetet miun akademi akademisk lärosäte campus högskolan mittuni akademin
  universitetsvärlden forskningsinstitut rise akademisk_partner | university academia academic college campus
  university_college

forskning forska forskningsprojekt professor doktorand vetenskap lektor forskarvärlden forskningssamarbete
  forskarstudie studie | research scientist professor science scientific phd studies research_project
forskningsresultat resultat rapport slutrapport byrålåda återkoppling begriplig användbar hyllvärmare forskningsrön
  slutsatser resultaten svårläst rönen ta_del_av omsätta_praktik kom_fram_till samma_rapport översätta_forskning
  läsa_rapporter akademiska_rapporter ta_till_sig | findings result report drawer feedback understandable usable
  conclusions plain_language what_they_found

labb laboratorium testlabb vindtunnel mätutrustning mäta mätning hållfasthet materialprov materialtest provning
  testutrustning testanläggning provningsanläggning livsmedelsanalys analysera laboratoriet sportlabb testbänk
  mätinstrument klimatkammare vindtunneln livsmedelslabb hållfasthetsprov kvalitetstest analysera_prov hur_starkt
  prova_materialet prov_på_material labbet_bokat testa_material tester_i_labb provkör_i_labb | lab laboratory
  measuring analyses instruments wind_tunnel strength_test material_test test_equipment test_facility
  analysis_samples test_rig measuring_equipment test_materials test_our_material
`,
  // Joint marketing
  `
varumärke platsvarumärke platsmarknadsföring profil profilera slogan berättelse berätta historia budskap okänd känd
  rykte identitet logga avsändare kännedom spretar otydlig symbol paraply positionera image igenkänning bilden_av
  känner_till hört_talas på_kartan ingen_vet_var vet_var säger_en_sak samma_logga var_sin_sak enad_bild
  gemensam_bild samma_budskap känner_inte_till vet_inte_att_vi_finns vet_att_vi_finns gemensam_berättelse
  olika_saker platsens_namn regionens_varumärke starkt_varumärke känd_för gemensamt_namn platsens_rykte
  känner_ingen_till ingen_känner för_okänd osynlig_på_kartan | brand slogan story message unknown well-known
  reputation identity awareness place_brand image_of heard_of on_the_map same_logo says_one_thing where_we_are
  do_not_know_we_exist same_message common_story known_for heard_of_us brand_identity
marknadsföring marknadsföra kampanj reklam synas synlig synlighet annonskampanj broschyr marknadsbudget
  säsongskampanj annonspengar reklampengar annonser helsida reklamkampanj syns bruset mediautrymme trycksaker
  reklamblad nå_ut annonsera_tillsammans gemensam_marknadsföring synas_tillsammans gemensam_kampanj marknadsföra_oss
  nå_fler_gäster marknadsföra_gemensamt marknadsföring_tillsammans synas_bättre | marketing campaign promotion
  promote visible brochure advertise be_seen reach_out joint_marketing joint_campaign marketing_money
  advertise_together market_together market_the_region promote_the_region advert_together

mässa mässmonter mässgolv monter utställning utställare branschmässa ispo vildmarksmässan mässan mässdeltagande
  monterplats mässresa mässbesök showroom matmässa turistmässa ställa_ut grüne_woche ställa_upp_på_mässa
  delad_monter | fair exhibition exhibit booth stand exhibitor trade_fair trade_show joint_stand shared_stand

bild film foto fotograf fotografera bildbank video vinterbilder reklamfilm fotar bildmaterial fotografier drönarfilm
  proffsbilder pressbilder filmsnutt kamera fotografering bildrättigheter | picture photo photograph film video
  images footage photography image_bank
instagram facebook tiktok inlägg influencer följare youtube hashtag reels content bloggare posta sociala_medier
  innehåll_till sociala_kanaler inlägg_på lägga_ut digitala_kanaler kanaler_på_nätet digital_marknadsföring |
  instagram facebook tiktok influencer followers posts social_media social_channels instagram_posts

lågsäsong beläggning lugnt halvfull mellansäsong barmark vardag snöfri sommarhalvåret säsongsförlängning
  barmarkssäsong lågbelagt sommarturism höstgäster vårvinter dödsäsong säsongsförlängande vardagsgäster
  konferensgäster tomma_rum tomma_sängar står_tomt står_tomma mitt_i_veckan året_om förlänga_säsongen utanför_säsong
  resten_av_året sängar_tomma rum_tomma hotellet_tomt hotellen_tomma gapar_tomma lockar_gäster hela_året
  året_om_turism fylla_rummen fylla_sängarna fylla_hotellen mellan_säsongerna säsongen_kort döda_månader
  utanför_högsäsong lågt_bokat glest_med_gäster få_gäster färre_gäster gäster_på_sommaren gäster_på_hösten
  mellan_jul | off-season occupancy empty midweek low_season shoulder_season quiet_months outside_season
  extend_season no_snow vacant_rooms rest_of_the_year hotels_empty rooms_empty beds_empty occupancy_rate
  quiet_season fill_the_rooms fill_the_beds hotel_is_empty stands_empty between_seasons outside_the_season
~ maj november oktober september april tom tomma höst sommar | november october september empty autumn summer spring
  may_and
evenemang event festival tävling arrangemang världscup vm konsert lopp arrangör cykeltävling matfestival marknadsdag
  musikfestival skidtävling stortävling arrangera skidfest publik folkfest mästerskap | event festival competition
  championship concert race organiser world_cup
~ paket paketera upplevelse upplevelsepaket utflykt aktivitet tur rundtur dagstur reseanledning sevärdhet
  paketeringar helhetspaket resepaket programpunkt färdiga_paket kombinera_upplevelser | package experience
  excursion activity attraction guided_tour
~ destination resmål besöksmål destinationsbolag | destination resort
design förpackning etikett förpackningsdesign grafisk | design label graphic packaging_design
lokalproducerad närproducerad ursprung lokal_mat lokala_råvaror regional_mat | origin locally_produced local_food
`,
  // Openness and a culture of collaboration
  `
tillit förtroende misstänksam misstro misstrogen rädd rädsla hemlig hemlighetsfull hemlighålla avundsjuk jantelag
  öppen öppenhet prestige revir bestulen motarbeta litar misstänker livrädd sno snor främling misstänksamma skvaller
  våga_dela bevaka_revir jobbar_mot_varandra mot_varandra dela_med_sig våga_berätta litar_på_varandra rädd_att
  vågar_inte_berätta ingen_berättar ingen_delar_med dela_information öppna_upp lita_på_varandra lita_grannen
  rädd_för | trust distrust mistrust suspicious suspicion afraid fear scared secret jealous envy open territorial
  work_against steal_ideas trust_each nobody_shares keep_things do_not_trust afraid_that share_information
  hold_their_cards reluctant_to_share
konkurrent konkurrens konkurrera rival granne grannföretag rivalitet konkurrensen medtävlare | competitor
  competition compete rival neighbour neighbor
~ kollega branschkollega | colleague peer

mötesplats träff frukostmöte frukostträff nätverk nätverksträff mingla mingel fika forum mötas företagarträff
  frukostklubb ses visitkort klubb afterwork lunch mötesplatser nätverksmöte frukostar företagsfrukost branschträff
  umgås träffpunkt företagarförening lära_känna känner_inte känner_knappt träffa_folk byta_kort samma_bransch
  möten_med_andra träffar_vi träffas_över mötas_över känner_varandra känner_inte_varandra träffa_andra
  lära_känna_andra ses_över lära_känna_grannföretag känner_till_varandra samlas_på after_ski_för_företagare | meet
  network mingle coffee gathering club lunch breakfasts meeting_place breakfast_meeting get_to_know know_each
  after_work business_cards meet_others meet_each get_together networking_events meet_other_entrepreneurs
  meet_other_companies get_to_know_each
erfarenhetsutbyte erfarenhet studiebesök studieresa benchmark kunskapsdelning utbyta_erfarenheter lära_av_varandra
  goda_exempel lära_av_andra hur_andra_löst andra_har_löst lära_varandra besöka_varandra besöka_andra jämföra_med
  dela_erfarenheter höra_hur_andra berätta_hur_de_gjort se_hur_andra_gör lära_av_erfarna | compare
  exchange_experience experience_exchange learn_from_each learn_from_others best_practice study_visit good_examples
  how_others visit_each_other share_experience
~ samarbete samverka samverkan samarbetspartner allians konsortium tillsammans ihop gemensam gemensamt
  samverkansprojekt samordnat gemensamma gå_ihop slå_ihop slå_sig_samman gå_samman jobba_ihop jobba_tillsammans
  göra_ihop göra_tillsammans hjälpas_åt samla_krafterna samarbetar_för_lite tillsammans_med_andra hand_i_hand
  krokar_arm gå_i_takt jobba_mot_samma_mål | collaborate cooperate together partner jointly joint common consortium
  alliance join_forces team_up work_together pool_our pull_together collaborate_more
~ dela samutnyttja samäga sambruk delägd dela_på dela_med låna_av låna_varandra hyra_in_sig dela_maskin äga_ihop
  äga_tillsammans gemensam_maskin hyra_av hyra_ut delar_på hyra_tillsammans ha_tillsammans delas_av
  flera_företag_delar | share split co-own borrow_from rent_out share_a own_together
stororder orderbok jätteorder konsortieanbud storbeställare stor_order större_order stora_uppdrag större_uppdrag
  hela_uppdraget ta_uppdrag tacka_nej_order tacka_nej_jobb tacka_nej_uppdrag lämna_anbud_tillsammans
  stor_beställning större_beställning ta_stora_jobb ta_större_jobb ensamma_för_små för_små_ensamma små_ensamma
  hela_jobbet säga_nej_till_jobb tackar_nej gemensamt_anbud ta_uppdraget_ihop klarar_inte_hela_ordern
  större_kunder_kräver för_stor_för_oss | big_order large_order large_contract bigger_jobs whole_assignment
  turn_down_orders order_book too_small_alone big_jobs joint_bid orders_too_large order_was_too contract_too_large
  whole_job joint_tender
legojobb lego underleverantör underentreprenör överkapacitet kapacitet maskintid legotillverka underleverera
  ledig_kapacitet ledig_maskin fullt_upp beläggning_maskin ledig_tid_i_maskin outnyttjad_kapacitet oanvänd_maskin
  står_oanvänd ledig_tid lediga_maskiner hyra_maskintid lego_åt maskiner_som_står låna_kapacitet | subcontract
  subcontractor capacity spare_capacity machine_time idle_machine fully_booked unused_capacity stands_unused
  spare_machine machine_capacity
kluster branschförening förening samordna samordning projektledare eldsjäl processledare någon_samlar håller_ihop
  någon_som_samlar hålla_samman | cluster association coordinate facilitator hub
jämställd kvinna mångfald mansdominerad tjejer gubbar grabbigt män_och_kvinnor | diversity equality gender women
  male-dominated girls men_only
~ näringslivskontor näringslivschef tjänsteman politiker beslut företagsklimat lyssna kommun kommunledning
  kommunalråd näringslivet fullmäktige dialog_kommunen kommunen_lyssnar bestämmer_över_huvudet kommunens_planer
  kommunens_tjänstemän dialog_med_kommunen | politician officials decision council municipality listen
  business_climate local_politicians council_listens
`,
  // Innovation and open innovation
  `
innovation innovativ nytänkande förnya uppfinning uppfinnare idé innovationsprojekt kreativ hackathon idéutveckling
  uppslag uppslagsrik innovationsstöd öppen_innovation nya_idéer tänka_nytt nya_sätt från_tanke idé_till_färdig
  idé_till_produkt utveckla_idéer | innovate idea invention inventor creative hackathon

produktutveckling utvecklingsprojekt utvecklingsarbete sortiment produktutveckla utvecklingstid utveckla_produkt
  egen_produkt egna_produkter nya_produkter ny_produkt något_eget utveckla_nytt ta_fram_produkt ta_fram_nya
  utveckla_eget egen_design egna_varor produkterna_gamla färdig_produkt ny_vara utveckla_ny ta_fram_en | range
  product_development develop_product own_product new_product something_own development_work develop_new
  develop_something product_ideas
prototyp 3d-skrivare halvfärdig provexemplar modellbygge prototypverkstad verkstad_prova | prototype mock-up
  half-finished 3d_printer

test testperson testbädd testmiljö testgrupp prova utprovning utvärdera pilot pilotkund pilotprojekt referenskund
  fälttest användartest användare demonstrationsmiljö provköra referens testmarknad testpatrull provexemplar
  användbarhetstest fältprov första_kund riktiga_kunder våga_köpa vågar_köpa köpa_första testa_på prova_på_kunder
  prova_våra testa_produkten skarp_miljö första_beställare | test testbed evaluate pilot user trial testers test_bed
  try_out first_customer reference_customer field_test real_customers test_market test_users test_customers try_our
  try_out_our pilot_customer

patent patentera kopiera kopia plagiat immateriell immaterialrätt upphovsrätt varumärkesskydd sekretess
  sekretessavtal skydda mönsterskydd stjäla stulen idéstöld härma efterapa knycka varumärkesregistrera designskydd
  upphovsman stals patentansökan plagierar piratkopior idéskydd skydda_namnet kineserna_kopierar
  registrera_varumärke stjäla_idén skydda_vår_idé skydda_produkten tagit_vår_design | patent copy trademark
  confidentiality non-disclosure protect steal stolen copyright nda imitate copycat intellectual
  intellectual_property register_trademark protect_our protect_ideas

automatisera automation automatisering robot robotisera robotcell cobot automatisk cnc-robot robotarm industrirobot
  lyfthjälp automatisk_packning tunga_lyft | automate robot cobot automatic automated_production robot_cell
ai chatgpt maskininlärning ai-verktyg ai-stöd språkmodell artificiell_intelligens | ai chatgpt
  artificial_intelligence machine_learning ai_tools

hållbarhet hållbar hållbarhetsrapport hållbarhetsredovisning klimat klimatdata klimatavtryck koldioxid utsläpp
  miljöcertifiering miljömärka miljömärkning csrd esg fossilfri klimatneutral svanen klimatkrav miljökrav
  fossilfritt miljöarbete klimatneutralt miljödiplom klimatpåverkan växthusgaser miljövänlig klimatberäkning
  hållbarhetskrav hållbarhetsdata klimatredovisning koldioxidutsläpp miljömål klimatmål klimatsmart grön_omställning
  gröna_krav | sustainable climate carbon footprint emission environmental ecolabel fossil-free net-zero co2
  green_transition carbon_footprint green_demands sustainability_report climate_data carbon_emissions
cirkulär återbruk återvinna återvinning restprodukt biprodukt spillvärme restvärme återanvända andrahand
  restmaterial restflöden restströmmar spill_råvara second_hand överskott_av tas_till_vara ta_vara_på
  cirkulära_flöden | circular reuse recycle by-product residual second-hand leftover waste_heat
~ krav kundkrav kvalitetskrav iso iso-certifiering standard kvalitet spårbarhet kravspecifikation certifieringar
  ce-märkning kundens_krav | requirement demand iso standard quality traceability specification ce_marking
`,
  // Cost efficiency
  `
inköp samköp inköpsavtal inköpspris rabatt mängdrabatt volym förhandla storköp inköpsgrupp inköpssamarbete
  inköpsvolym listpris beställa skruvar köpkraft köpa_tillsammans köpa_ihop pressa_pris köpa_in bättre_pris
  köper_var handla_ihop bättre_avtal köpa_stort stora_volymer större_volymer samordnade_inköp gemensamt_avtal
  gemensamma_avtal handla_tillsammans beställa_tillsammans beställa_ihop betalar_olika köpa_större köper_var_för
  dåliga_priser bra_priser beställer_var köpa_på_en_gång samma_leverantör billigare_ihop | purchase bulk discount
  volume negotiate buy_together buying_together buying_group press_price purchasing_power group_buying each_on_own
  buy_in_bulk better_deal joint_buying order_together common_agreement poor_prices procurement_together
  buy_as_a_group purchasing_group volume_discount buy_jointly joint_purchases buying_jointly
~ leverantör leverantörskedja råvara råmaterial material stål virke emballage komponent insatsvara ingrediens
  leveranstid råvarupris komponentbrist trä plast mjöl underleverantörer_material | supplier material steel
  packaging component ingredient supply_chain raw_material delivery_times
~ kostnad kosta dyr dyra kostsam spara billig billigare utgift prisökning spara_pengar råd_med fasta_kostnader |
  cost save cheaper expense overhead afford dear dearer costly

el elpris elkostnad elräkning ström elförbrukning elavtal elkostnaden elfaktura strömkostnad kilowattimme elutgift
  elförbrukare elchock drar_el drar_ström dyr_el elen_kostar ström_och_värme rörligt_elpris | electricity kilowatt
  electricity_bill power_bill power_price power_costs electricity_costs electricity_prices electric_power
energi energikostnad energipris energiförbrukning energieffektivisera energirådgivning energismart energirådgivare
  energiåtgång energianvändning energikartläggning energieffektivt energislukande energidrivande energislukare
  energibesparing energieffektiv spara_energi sänka_energiförbrukning drar_mycket slukar_energi | energy
  energy_advice save_energy energy_use
solcell solpanel solel vindkraft batteri batterilager | solar battery solar_panel wind_power
värme uppvärmning fjärrvärme värmepump isolera isolering oljepanna pellets elda oljeuppvärmning dragiga uppvärmd
  eldning värmekostnad kallt_hus kyla_och_värme elda_för_kråkorna | heat insulation boiler district_heating
  heat_pump heating_costs heat_the heating_bill

lean effektivisera effektivisering effektivitet effektiv flöde process rörig produktionsflöde arbetssätt
  produktivitet layout arbetsflöde förbättringsarbete slöseri rationalisera flaskhals flaskhalsar optimera
  produktionsstörning oreda strul ledtid genomloppstid ständiga_förbättringar förbättra_flödet spara_tid onödig_tid
  leta_verktyg onödiga_moment letar_verktyg ordning_och_reda | lean efficient process flow productivity streamline
  optimise optimize bottleneck continuous_improvement work_smarter save_time wasted_time improve_production
  production_flow
ställtid omställningstid stillestånd maskinstopp driftstopp haveri väntetid serie skift omställningar riggtid
  stopptid omriggning ställa_om står_still omställning_mellan väntar_på_maskin maskinen_står byta_verktyg
  ställer_om_maskinen väntar_på_material_maskin maskintiden_går | setup changeover downtime idle breakdown series
  change_over standing_still stand_idle between_batches change_tools machines_stand setup_times
spill svinn matsvinn slänga kasta kassation kassera avfall sopor skräp spillbit matavfall restavfall spillprocent
  restbitar soptunnan bröd_som_slängs | waste scrap throw discard reject rubbish throw_away food_waste thrown_away
  too_much_waste throw_too_much

frakt fraktkostnad fraktpris transport transportkostnad samlasta samlastning lastbil åkeri pall leverans leverera
  sändning gods godstrafik speditör budbil halvtom samdistribution distributionsrunda skicka lass transportera
  halvtomma fraktkostnader paketfrakt samkörning kylbil varutransport bud leveranser distribuera kyltransport
  småleverans logistik logistiklösning transportlösning transportörer fraktbolag pallplats lastbilstransport
  tomkörning distributören leveranskostnad körningar skicka_varor köra_varor skicka_varan tomma_bilar åkarna_köra
  åkarna_vill köra_söderut åker_söderut köra_hit skicka_paket skicka_pallar leverans_varje samordna_frakter
  tomma_lastbilar tomma_bilar_söderut samordna_transporter | freight transport lorry truck haulage haulier pallet
  delivery deliver consolidate goods shipment carrier cargo courier send ship haul distribute logistics share_load
  half_empty empty_trucks half_loads goods_transport freight_costs lorry_loads shipping_costs deliver_to
diesel drivmedel bensin bränsle biogas vätgas tankställe mack | fuel petrol diesel gas hydrogen filling_station

underhåll reparation reparera reparatör reservdel servicetekniker trasig felanmälan serviceavtal felsöka
  driftstörningar servicekostnad felsökning laga_maskin tekniker_på_plats maskinen_sönder maskin_går_sönder
  går_sönder | maintenance maintain repair broken spare_part breaks_down
~ maskin maskinpark utrustning verktyg verktygspool maskinring maskinpool laserskärare dela_maskin låna_utrustning
  gemensam_utrustning dyr_utrustning dela_utrustning | machine machinery equipment tool machine_pool share_machine
  share_equipment equipment_pool
städa städning lokalvård tvätt tvätteri linne städpersonal städbolag städerskor husfru lakan stugstäd bäddning
  slutstädning städa_stugor | cleaning cleaner laundry linen housekeeping
`,
  // Occupations
  `
svets svetsa svetsning svetslicens plåt plåtslagare smed rostfri svetsjobb svetskunskap plåtverkstad plåtarbetare
  aluminium | weld welder metalworker blacksmith stainless sheet_metal metal_worker weld_skills
cnc operatör maskinoperatör fräs svarv maskinställare cnc-operatör cnc-maskin skärteknik skärande_bearbetning
  ställa_maskiner skift_i_verkstaden | cnc machinist operator milling lathe turning machine_operators

kock kök kökspersonal köksmästare köksfolk köksbiträde krogkök restaurangkök lunchkock grillkock kallskänk köksan
  kökschef laga_mat bagare_till_köket mat_på_hög | cook chef kitchen
servitör servitris serveringspersonal servering bartender hovmästare servispersonal | waiter waitress serving
  bartender
guide fjällguide ledare instruktör skidlärare skidinstruktör ridledare turledare lavin fjällförare naturguide
  lavinutbildning skidskola raftingguide guideutbildning fjällvana ledare_för_turer | guide instructor leader
  avalanche ski_instructor ski_teacher

systemutvecklare koda programmera it-tekniker it-kompetens webbutvecklare it-folk it-utvecklare mjukvaruutvecklare
  datakunnig apputvecklare systemutveckling mjukvaruutveckling inbyggda_system erfarna_utvecklare utvecklare_som |
  programmer developer code coder embedded software_developer it_technician
ingenjör civilingenjör konstruktör tekniker elektronik ritare produktionstekniker automationstekniker mekatronik cad
  ritningar konstruktionshjälp ritningsarbete | engineer designer technician electronics

snickare byggföretag byggbolag byggbransch byggnation byggnadsarbetare murare målare vvs rörmokare betong
  hantverkare plattsättare takläggare byggjobb snickeri byggfirma byggarbetare hantverksföretag takplåt byggprojekt
  elektriker_och_snickare | carpenter builder construction craftsman plumber painter mason tradesman joiner
elektriker elinstallatör elmontör montör elfirma elbolag | electrician
chaufför lastbilschaufför lastbilsförare bussförare yrkesförare förare lastbilskörkort c-körkort körkort_lastbil |
  driver
slaktare styckare charkuterist köttmästare | butcher
vallare pistmaskinförare lifttekniker liftskötare liftpersonal pistmaskinist snöläggare | lift_technician
  groomer_driver lift_operator lift_staff
mejerist ostmakare bagare konditor mathantverkare | cheesemaker baker pastry_cook dairy_worker
undersköterska sjuksköterska | nurse
`,
  // What the region lives on: where, not what
  `
restaurang krog café kafé pub | restaurant café cafe pub
hotell boende logi stuga stugby stuguthyrning vandrarhem camping värdshus bädd säng | hotel lodging cabin cottage
  hostel campsite inn bed
mat livsmedel mathantverk gårdsbutik producent småproducent | food producer artisan_food farm_shop
ost mejeri mejerist ysteri mjölk | cheese dairy milk creamery
bröd bagare bageri | bread baker bakery
kött korv chark | meat sausage charcuterie
bonde lantbruk jordbruk gård djur får get renar renkött rennäring bär vilt | farm farmer agriculture animal sheep
  goat reindeer berries game
skida skidåkning längdskidor skidanläggning lift liftkort pist pistmaskin skidort alpin backe | ski lift piste slope
  alpine ski_resort
snö snökanon konstsnö snötillverkning snöbrist klimatförändring snöfattig | snow snowmaking snow_gun snow_cannon
  snow_shortage
friluftsliv outdoor friluft vandring vandra fjäll cykla cykling natur naturturism fiske jakt skoter | outdoor hike
  mountain bike nature fishing hunting snowmobile
sport idrott elit landslag åkare tränare skidskytte sportteknik | sport athlete elite biathlon national_team
sy sömnad söm tyg textil kläder ryggsäck | sew fabric textile clothes seamstress garment backpack
skog trä sågverk trähus | forest timber wood sawmill
tillverkning tillverka industri verkstad produktion producera fabrik | manufacture industry workshop produce factory
hantverk konst kultur musik slöjd museum | craft art culture music museum
hund hundspann häst ridning | dog horse riding
`,
];
